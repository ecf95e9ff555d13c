import Curricula
import Storage

/// The files that a command was asked about, with what surrounds them.
struct AskedFiles {
  /// Files of one curriculum or folder each, those around the ones asked for included.
  let groups: [[CurriculumFolder.File]]
  private let names: Set<String>

  /// Without names, every file of the curricula.
  init(_ files: [String], _ options: GlobalOptions) throws {
    let asked = files.isEmpty ? [try options.library().path] : files
    var groups: [[CurriculumFolder.File]] = []
    var names: Set<String> = []
    for path in asked {
      let own = try CurriculumFiles.read(path)
      // Silence would pass for praise.
      guard !own.isEmpty else { throw Failure.nothingToLint(path) }
      let isFile = own.count == 1 && own[0].path == path
      groups += Library.grouped(isFile ? Self.surroundings(of: own[0]) : own)
      names.formUnion(own.map(\.path))
    }
    (self.groups, self.names) = (groups, names)
  }

  func includes(_ path: String) -> Bool { names.contains(path) }

  private static func surroundings(of file: CurriculumFile) -> [CurriculumFile] {
    let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
    // A pipe or a file in an unreadable folder is judged alone.
    let others = (try? CurriculumFiles.read(folder)) ?? []
    let name = file.path.split(separator: "/").last
    return others.filter { $0.path.split(separator: "/").last != name } + [file]
  }
}
