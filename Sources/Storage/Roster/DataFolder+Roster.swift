import Curricula
import Learning

extension DataFolder {
  /// Who the roster's ids are.
  package func names() throws(StorageError) -> Names { try NamesFile.read(in: root) }

  /// Puts facts on record that depend on nothing that was read before.
  package func addToRoster(_ facts: [RosterFact], at moment: Moment) throws(StorageError) {
    guard !facts.isEmpty else { return }
    try requireKnownKinds()
    try ChainedLog.append(to: RosterReading.fileName, in: root, seed: RosterReading.seed) {
      json, seq throws(Damage.Reason) in
      try RosterLine(json, seq: seq)
    } _: { next throws(StorageError) in
      var bodies: [[UInt8]] = []
      for (index, fact) in facts.enumerated() {
        guard let body = RosterLine(RosterRecord(seq: next + index, moment: moment, fact: fact)).body else {
          throw .unwritable(kind: "roster")
        }
        bodies.append(body)
      }
      return bodies
    }
  }

  /// Reads roster and names, and writes what the plan makes of them: the names first, so that nobody is on the roster
  /// whose name was lost. Two changes wait for each other.
  package func changeRoster(
    at moment: Moment, _ plan: ([RosterRecord], Names) -> (facts: [RosterFact], names: Names)
  ) throws(StorageError) {
    let lock = try FileLock(in: root, named: NamesFile.name + ".lock")
    defer { withExtendedLifetime(lock) {} }
    try requireKnownKinds()
    let before = try names()
    let change = plan(try roster() ?? [], before)
    if change.names != before { try NamesFile.save(change.names, in: root) }
    try addToRoster(change.facts, at: moment)
  }

  /// After a line of a newer program nothing may follow: this one would not know what it changes.
  private func requireKnownKinds() throws(StorageError) {
    for record in try roster() ?? [] {
      guard case .unknown(let kind) = record.fact else { continue }
      throw .newerLine(path: root.path(of: RosterReading.fileName), seq: record.seq, kind: kind, version: 1)
    }
  }
}
