import Glibc

extension CurriculumFiles {
  /// Whether anything stands at a path.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// A new file, with the folders above it; what is there already stays.
  package static func create(_ file: CurriculumFile) throws(StorageError) {
    guard !exists(file.path) else { throw .cannotCreate(path: file.path, errno: EEXIST) }
    try makeFolder(Folder.parent(of: file.path))
    try AtomicFile.write(file.path, file.bytes)
  }

  /// Open to whom the account's settings say: a trainer's folder is often shared.
  private static func makeFolder(_ path: String) throws(StorageError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let reason = errno
    let parent = Folder.parent(of: path)
    guard reason == ENOENT, parent != path else { throw .cannotCreate(path: path, errno: reason) }
    try makeFolder(parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      let reason = errno
      throw .cannotCreate(path: path, errno: reason)
    }
  }
}
