import Glibc

/// A file that someone asked for with `-o`.
package enum AtomicFile {
  /// Puts the bytes at a path, whole or not at all, even through a power cut.
  ///
  /// A file already there keeps its permissions; a link keeps pointing to it. What is no regular
  /// file (`/dev/stdout`, a pipe) is written to as it is. Errors name the path as it was given.
  package static func write(_ path: String, _ bytes: [UInt8]) throws(StorageError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    guard exists || errno == ENOENT else { throw .cannotCreate(path: path, errno: errno) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try writeDirectly(path, bytes)
    } else {
      let target = exists ? try resolved(path) : path
      try replace(target, bytes, permissions: exists ? status.st_mode & 0o777 : nil, named: path)
    }
  }

  private static func writeDirectly(_ path: String, _ bytes: [UInt8]) throws(StorageError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    let file = OpenFile(descriptor, path: path)
    try file.write(bytes)
  }

  private static func replace(
    _ target: String, _ bytes: [UInt8], permissions: mode_t?, named path: String
  ) throws(StorageError) {
    // Beside the target, or the rename would not be one; the process id keeps two of us apart.
    let temporary = "\(target).\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    let file = OpenFile(descriptor, path: path)
    do throws(StorageError) {
      try file.write(bytes)
      if let permissions { fchmod(descriptor, permissions) }
      try file.sync()
      guard rename(temporary, target) == 0 else { throw .writeFailed(path: path, errno: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    // The bytes are there whatever this says; a folder that cannot wait is no failure.
    try? Folder.at(Folder.parent(of: target))?.sync()
  }

  private static func resolved(_ path: String) throws(StorageError) -> String {
    guard let real = realpath(path, nil) else { throw .cannotCreate(path: path, errno: errno) }
    defer { free(real) }
    return String(cString: real)
  }
}
