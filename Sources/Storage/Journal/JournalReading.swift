import Glibc
import Learning

/// A learner's journal as it lies on disk, checked; nothing is changed.
struct JournalReading {
  static let fileName = "journal.jsonl"

  let path: String
  let size: Int
  let scan: LogScan<JournalLine>

  var records: [Record] { scan.entries.map(\.record) }

  /// A journal that is not there reads like an empty one.
  init(of learner: LearnerID, in folder: Folder) throws(StorageError) {
    let bytes = try folder.contents(of: Self.fileName) ?? []
    self.init(bytes, of: learner, path: folder.path(of: Self.fileName))
  }

  init(_ bytes: [UInt8], of learner: LearnerID, path: String) {
    self.path = path
    size = bytes.count
    scan = LogScan(bytes, seed: learner.description) { json, seq throws(Damage.Reason) in
      try JournalLine(json, seq: seq)
    }
  }

  /// Throws what speaks against going on from here: damage, or lines that `progress` has seen and
  /// that are gone.
  func require(_ progress: ProgressFile?) throws(StorageError) {
    if let damage = scan.damage { throw .damaged(path: path, damage) }
    guard let progress, progress.seq > 0 else { return }
    guard progress.seq <= scan.sums.count else {
      throw .missingLines(path: path, expected: progress.seq, found: scan.sums.count)
    }
    guard scan.sums[progress.seq - 1] == progress.sum else {
      throw .otherHistory(path: path, seq: progress.seq)
    }
  }
}
