import Glibc
import Learning

/// An open file and the path to name in errors; closed when it goes out of scope.
struct OpenFile: ~Copyable, Sendable {
  let descriptor: Int32
  let path: String

  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  func status() throws(StorageError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
    return status
  }

  func size() throws(StorageError) -> Int { Int(try status().st_size) }

  /// Every byte, or the first `limit`.
  func contents(limit: Int = .max) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = min(max(try size() + 1, 4096), limit)
    while bytes.count < limit {
      let chunk = try self.bytes(wanted) { read(descriptor, $0, $1) }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      wanted = min(65_536, limit - bytes.count)
    }
    return bytes
  }

  /// Up to `count` bytes from `offset` on.
  func bytes(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
    try bytes(count) { pread(descriptor, $0, $1, offset) }
  }

  private func bytes(
    _ count: Int, from read: (UnsafeMutableRawPointer, Int) -> Int
  ) throws(StorageError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      var result: Int
      repeat { result = read(start, count) } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      filled = max(0, result)
    }
    if let failure { throw .cannotRead(path: path, errno: failure) }
    return bytes
  }

  /// Writes all of it, with one call to the system unless that takes only a part.
  func write(_ bytes: [UInt8]) throws(StorageError) {
    let failure: Int32? = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        // A file that takes nothing and names no reason would keep us here for ever.
        guard written > 0 else { return written < 0 ? errno : EIO }
        rest = rest.dropFirst(written)
      }
      return nil
    }
    if let failure { throw .writeFailed(path: path, errno: failure) }
  }

  /// Waits until the bytes are on the device.
  func syncData() throws(StorageError) { try change { fdatasync(descriptor) } }

  /// Waits until bytes and size are on the device.
  func sync() throws(StorageError) { try change { fsync(descriptor) } }

  /// Access and modification at the beginning of a day, by UTC.
  func setTimes(to day: Day) throws(StorageError) {
    try change { futimens(descriptor, day.times) }
  }

  func truncate(to size: Int) throws(StorageError) { try change { ftruncate(descriptor, size) } }

  private func change(_ call: () -> Int32) throws(StorageError) {
    var result: Int32
    repeat { result = call() } while result != 0 && errno == EINTR
    guard result == 0 else { throw .writeFailed(path: path, errno: errno) }
  }
}

extension Day {
  /// Access and modification at its beginning, by UTC.
  var times: [timespec] {
    let time = timespec(tv_sec: number * 86_400, tv_nsec: 0)
    return [time, time]
  }
}
