import Glibc
import Learning

/// An open folder: what is in it is reached by one name at a time, and never through a link.
final class Folder: Sendable {
  let path: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The folder at a path of the user's own choosing, whose parts may be links; nil where there is none.
  static func at(_ path: String) throws(StorageError) -> Folder? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { return Folder(descriptor, path: path) }
    switch errno {
    case ENOENT: return nil
    case ENOTDIR: throw .isNotFolder(path: path)
    default: throw .cannotRead(path: path, errno: errno)
    }
  }

  /// The same, made where it is missing, with the folders above it.
  static func make(_ path: String) throws(StorageError) -> Folder {
    if let folder = try at(path) { return folder }
    let parent = Folder.parent(of: path)
    if parent != path { _ = try make(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .cannotCreate(path: path, errno: errno) }
    // A folder above may be closed to us for reading, or on a file system that cannot wait.
    try? at(parent)?.sync()
    guard let folder = try at(path) else { throw .cannotCreate(path: path, errno: ENOENT) }
    return folder
  }

  /// The folder a path lies in: `.` for a bare name.
  static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  func path(of name: String) -> String {
    path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
  }

  // MARK: Folders in it

  /// The folder of that name; nil where there is none.
  func folder(_ name: String) throws(StorageError) -> Folder? {
    let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if found >= 0 { return Folder(found, path: path(of: name)) }
    let reason = errno
    switch reason {
    case ENOENT: return nil
    case ENOTDIR, ELOOP:
      throw isLink(name) ? .isLink(path: path(of: name)) : .isNotFolder(path: path(of: name))
    default: throw .cannotRead(path: path(of: name), errno: reason)
    }
  }

  /// The folder of that name, made 0700 where it is missing.
  func makeFolder(_ name: String) throws(StorageError) -> Folder {
    if let folder = try folder(name) { return folder }
    guard mkdirat(descriptor, name, 0o700) == 0 || errno == EEXIST else {
      let reason = errno
      throw .cannotCreate(path: path(of: name), errno: reason)
    }
    try sync()
    guard let folder = try folder(name) else { throw .cannotCreate(path: path(of: name), errno: ENOENT) }
    return folder
  }

  // MARK: Files in it

  enum Access {
    case reading, appending
    /// Made 0600 where it is missing.
    case changing
    /// Made 0600; fails where the name is taken.
    case creating

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY
      case .appending: O_RDWR | O_APPEND
      case .changing: O_RDWR | O_CREAT
      case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      }
    }
  }

  /// The regular file of that name; nil where there is none.
  func file(_ name: String, for access: Access) throws(StorageError) -> OpenFile? {
    // Without O_NONBLOCK, a named pipe put in a file's place would keep the program waiting.
    let flags = access.flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let found = openat(descriptor, name, flags, 0o600)
    guard found >= 0 else {
      let reason = errno
      switch (reason, access) {
      case (ENOENT, .reading), (ENOENT, .appending): return nil
      case (ELOOP, _): throw .isLink(path: path(of: name))
      case (EISDIR, _): throw .isNotFile(path: path(of: name))
      case (_, .reading), (_, .appending): throw .cannotRead(path: path(of: name), errno: reason)
      default: throw .cannotCreate(path: path(of: name), errno: reason)
      }
    }
    let file = OpenFile(found, path: path(of: name))
    guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .isNotFile(path: path(of: name)) }
    return file
  }

  /// A new file of that name, 0600.
  func create(_ name: String) throws(StorageError) -> OpenFile {
    guard let file = try file(name, for: .creating) else {
      throw .cannotCreate(path: path(of: name), errno: ENOENT)
    }
    return file
  }

  /// Every byte of the file of that name; nil where there is none.
  func contents(of name: String) throws(StorageError) -> [UInt8]? {
    guard let file = try file(name, for: .reading) else { return nil }
    return try file.contents()
  }

  /// Puts a file in place of the one of that name, whole or not at all, even through a power cut.
  /// Only one process at a time may do this for a name. A `day` given is the only time that the file tells.
  func replace(_ name: String, with bytes: [UInt8], dated day: Day? = nil) throws(StorageError) {
    let temporary = name + ".new"
    // Left by a process that was killed before it could rename.
    unlinkat(descriptor, temporary, 0)
    do throws(StorageError) {
      let file = try create(temporary)
      try file.write(bytes)
      if let day { try file.setTimes(to: day) }
      try file.sync()
      guard renameat(descriptor, temporary, descriptor, name) == 0 else {
        let reason = errno
        throw .writeFailed(path: path(of: name), errno: reason)
      }
    } catch {
      unlinkat(descriptor, temporary, 0)
      throw error
    }
    if let day { try setTimes(to: day) }
    try sync()
  }

  /// Takes a file away; one that is not there is none the less gone.
  func remove(_ name: String) throws(StorageError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      let reason = errno
      throw .writeFailed(path: path(of: name), errno: reason)
    }
  }

  private func setTimes(to day: Day) throws(StorageError) {
    guard futimens(descriptor, day.times) == 0 else { throw .writeFailed(path: path, errno: errno) }
  }

  /// Waits until names made, renamed and removed are on the device.
  func sync() throws(StorageError) {
    guard fsync(descriptor) == 0 else { throw .writeFailed(path: path, errno: errno) }
  }

  /// A descriptor of its own, with its own reading position, or −1.
  func openSelf() -> Int32 { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  /// What the file system says a name stands for, where a listing does not.
  func statedKind(of name: String) -> Entry.Kind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private func isLink(_ name: String) -> Bool { statedKind(of: name) == .link }
}
