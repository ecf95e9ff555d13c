import Glibc

/// The right to change what a folder's `lock` file guards, waited for, and held until it goes out of scope or the
/// process dies.
///
/// For changes that take milliseconds; a learner's journal, held for a whole session, has a lock that says by whom.
struct FileLock: ~Copyable {
  private let file: OpenFile

  init(in folder: Folder, named name: String = "lock") throws(StorageError) {
    guard let file = try folder.file(name, for: .changing) else {
      throw .cannotCreate(path: folder.path(of: name), errno: ENOENT)
    }
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    var result: Int32
    repeat { result = fcntl(file.descriptor, Self.waitForOpenFileLock, &request) } while result != 0 && errno == EINTR
    guard result == 0 else { throw .cannotCreate(path: file.path, errno: errno) }
    self.file = file
  }

  /// `F_OFD_SETLKW`, which the C library's module does not show.
  private static let waitForOpenFileLock: Int32 = 38
}
