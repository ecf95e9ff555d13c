import Curricula
import Learning

extension DataFolder {
  static let observations = "observations.jsonl"
  private static let observationNotes = "observation-notes.json"

  /// Every observation on record, oldest first; a torn tail is passed over.
  package func observations() throws(StorageError) -> [ObservationRecord] {
    let scan = try ChainedLog.read(Self.observations, in: root, seed: "observations") {
      json, seq throws(Damage.Reason) in try ObservationLine(json, seq: seq)
    }
    return scan?.entries.map(\.record) ?? []
  }

  /// Puts an observation on record, its words first and apart; its `seq` is the log's to give.
  package func add(_ record: ObservationRecord, words: [FreeText]) throws(StorageError) {
    if !words.isEmpty {
      let lock = try FileLock(in: root, named: Self.observationNotes + ".lock")
      defer { withExtendedLifetime(lock) {} }
      var kept = try LearnerWords(in: root, named: Self.observationNotes)
      kept.add(words)
      try kept.save(in: root, named: Self.observationNotes)
    }
    try ChainedLog.append(to: Self.observations, in: root, seed: "observations") {
      json, seq throws(Damage.Reason) in
      try ObservationLine(json, seq: seq)
    } _: { next throws(StorageError) in
      var record = record
      record.seq = next
      return [ObservationLine(record).body]
    }
  }

  /// What observers wrote, by digest.
  package func observationWords() throws(StorageError) -> LearnerWords {
    try LearnerWords(in: root, named: Self.observationNotes)
  }
}
