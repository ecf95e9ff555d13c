import Learning

/// `roster.jsonl` as it lies on disk, checked; nothing is changed.
struct RosterReading {
  static let fileName = "roster.jsonl"
  static let seed = "roster"

  let path: String
  let scan: LogScan<RosterLine>

  /// nil where there is no roster.
  init?(in root: Folder) throws(StorageError) {
    guard let bytes = try root.contents(of: Self.fileName) else { return nil }
    path = root.path(of: Self.fileName)
    scan = LogScan(bytes, seed: Self.seed) { json, seq throws(Damage.Reason) in
      try RosterLine(json, seq: seq)
    }
  }
}

extension DataFolder {
  /// Everything HR put on record; nil where there is no roster. A torn tail is passed over.
  package func roster() throws(StorageError) -> [RosterRecord]? { try sealedRoster()?.records }

  /// The same with the sum of its last line, empty where there is none, from one reading.
  package func sealedRoster() throws(StorageError) -> (records: [RosterRecord], sum: String)? {
    guard let reading = try RosterReading(in: root) else { return nil }
    if let damage = reading.scan.damage { throw .damaged(path: reading.path, damage) }
    return (reading.scan.entries.map(\.record), reading.scan.entries.isEmpty ? "" : reading.scan.chain.sum)
  }
}
