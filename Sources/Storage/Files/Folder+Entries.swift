import Glibc

extension Folder {
  /// A name in a folder and what it stands for, links not followed.
  struct Entry: Hashable {
    enum Kind { case file, folder, link, other }
    var name: String
    var kind: Kind
  }

  /// What is in it, in no order, without names that are not UTF-8.
  func entries() throws(StorageError) -> [Entry] {
    // Opened anew: a shared descriptor would share its reading position with other threads.
    let own = openSelf()
    guard own >= 0, let stream = fdopendir(own) else {
      let reason = errno
      if own >= 0 { close(own) }
      throw .cannotRead(path: path, errno: reason)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      if let name = Self.name(of: entry), name != ".", name != ".." {
        entries.append(Entry(name: name, kind: kind(of: name, entry.pointee.d_type)))
      }
      errno = 0
    }
    guard errno == 0 else { throw .cannotRead(path: path, errno: errno) }
    return entries
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    // `d_name` is declared 256 bytes long, but the kernel's record may be shorter: no copy of the tuple.
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    return String(validatingCString: start)
  }

  private func kind(of name: String, _ type: UInt8) -> Entry.Kind {
    switch Int32(type) {
    case 8: .file
    case 4: .folder
    case 10: .link
    case 0: statedKind(of: name)
    default: .other
    }
  }
}
