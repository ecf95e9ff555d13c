import Glibc

/// A trainer's file as it lies on disk.
package struct CurriculumFile: Hashable, Sendable {
  /// The folder's path as it was given, and the rest.
  package var path: String
  /// At most `CurriculumFiles.limit` + 1 of them: one more than a lesson may have tells that it is too long.
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where curricula lie, and what is in them; links are followed, it is the trainer's own folder.
package enum CurriculumFiles {
  /// How long a lesson file may be, in bytes.
  package static let limit = 1 << 20

  /// Where to look, in order: `--curricula`, `$CULTURA_CURRICULA`, `./curricula`,
  /// `../share/cultura/curricula` beside the program.
  ///
  /// The first two are the only place when given: a mistyped folder is an error, not another curriculum.
  package static func candidates(
    option: String?, environment: [String: String], program: String?
  ) -> [String] {
    if let option { return [option] }
    if let folder = environment["CULTURA_CURRICULA"], !folder.isEmpty { return [folder] }
    let beside = program.map { Folder.parent(of: Folder.parent(of: $0)) + "/share/cultura/curricula" }
    return ["curricula"] + (beside.map { [$0] } ?? [])
  }

  /// The first candidate that is there, whatever it is.
  package static func first(of candidates: [String]) -> String? {
    candidates.first { access($0, F_OK) == 0 }
  }

  /// Every `*.md` file of a folder and the folders in it, sorted by path; README files are for people.
  ///
  /// For a file, that file alone, whatever its name.
  package static func read(_ path: String) throws(StorageError) -> [CurriculumFile] {
    if let folder = try folderIfAny(path) {
      var seen: Set<FileIdentity> = []
      var files: [CurriculumFile] = []
      try collect(folder, into: &files, seen: &seen)
      return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
    return [try file(path)]
  }

  /// One file; it may be a pipe, as `lint <(…)` makes one.
  package static func file(
    _ path: String, limit: Int = CurriculumFiles.limit
  ) throws(StorageError) -> CurriculumFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, errno: errno) }
    let file = OpenFile(descriptor, path: path)
    return CurriculumFile(path: path, bytes: try file.contents(limit: limit + 1))
  }

  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt
  }

  private static func folderIfAny(_ path: String) throws(StorageError) -> Folder? {
    do throws(StorageError) {
      guard let folder = try Folder.at(path) else { throw .cannotRead(path: path, errno: ENOENT) }
      return folder
    } catch .isNotFolder {
      return nil
    }
  }

  private static func collect(
    _ folder: Folder, into files: inout [CurriculumFile], seen: inout Set<FileIdentity>
  ) throws(StorageError) {
    // A link to a folder above would otherwise lead round for ever.
    guard seen.insert(try identity(of: folder)).inserted else { return }
    for entry in try folder.entries() where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder.path(of: entry.name)
      switch try kind(of: entry, at: path) {
      case .folder:
        if let inner = try Folder.at(path) { try collect(inner, into: &files, seen: &seen) }
      case .file:
        if isLesson(entry.name) { files.append(try file(path)) }
      case .link, .other: continue
      }
    }
  }

  private static func isLesson(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.last.map { $0.elementsEqual("md".utf8) } ?? false
      && parts.first.map { !$0.elementsEqual("README".utf8) } ?? false
  }

  private static func identity(of folder: Folder) throws(StorageError) -> FileIdentity {
    let own = OpenFile(folder.openSelf(), path: folder.path)
    let status = try own.status()
    return FileIdentity(device: status.st_dev, number: status.st_ino)
  }

  /// What an entry is once its link, if it is one, is followed.
  private static func kind(of entry: Folder.Entry, at path: String) throws(StorageError) -> Folder.Entry.Kind {
    guard entry.kind == .link else { return entry.kind }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}
