import Curricula
import Glibc

/// A chained log of the organisation's that several people append to: `roster.jsonl`, `observations.jsonl`.
///
/// Each append reads and checks the whole log under a lock: it is short, and nobody keeps it open.
enum ChainedLog {
  /// Every entry, checked; a torn tail is passed over, nothing is changed. Nil where there is no log.
  static func read<Entry>(
    _ name: String, in folder: Folder, seed: String, entry: (JSON, Int) throws(Damage.Reason) -> Entry
  ) throws(StorageError) -> LogScan<Entry>? {
    guard let bytes = try folder.contents(of: name) else { return nil }
    let scan = LogScan(bytes, seed: seed, entry: entry)
    if let damage = scan.damage { throw .damaged(path: folder.path(of: name), damage) }
    return scan
  }

  /// Appends objects that lack only `sum`, made from their places in the log; one write, one wait for the device.
  ///
  /// A tail that a crash left unfinished was never acknowledged, and is cut off first.
  static func append<Entry>(
    to name: String, in folder: Folder, seed: String, entry: (JSON, Int) throws(Damage.Reason) -> Entry,
    _ bodies: (_ next: Int) throws(StorageError) -> [[UInt8]]
  ) throws(StorageError) {
    let lock = try FileLock(in: folder, named: name + ".lock")
    defer { withExtendedLifetime(lock) {} }
    let scan = try read(name, in: folder, seed: seed, entry: entry)
    var chain = scan?.chain ?? Chain(seed: seed)
    var bytes: [UInt8] = []
    for body in try bodies((scan?.entries.count ?? 0) + 1) { bytes += chain.seal(body) }
    let isNew = scan == nil
    guard let file = try isNew ? folder.create(name) : folder.file(name, for: .appending) else {
      throw .cannotCreate(path: folder.path(of: name), errno: ENOENT)
    }
    if let scan, !scan.torn.isEmpty { try file.truncate(to: scan.end) }
    try file.write(bytes)
    try file.syncData()
    if isNew { try folder.sync() }
  }
}
