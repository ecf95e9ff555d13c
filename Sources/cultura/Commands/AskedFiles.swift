import Curricula
import Storage

/// The files that a command was asked about, with what surrounds them.
struct AskedFiles {
  /// Files of one curriculum or folder.
  struct Group {
    let files: [CurriculumFolder.File]
    /// The paths of those that were asked for; the others tell what surrounds them.
    let asked: Set<String>
  }

  let groups: [Group]

  /// Without names, every file of the curricula.
  init(_ names: [String], _ options: GlobalOptions) throws {
    var groups: [Group] = []
    var folders: [(path: String, files: [CurriculumFile], asked: Set<String>)] = []
    for path in names.isEmpty ? [try options.library().path] : names {
      let own = try CurriculumFiles.read(path)
      // Silence would pass for praise.
      guard let first = own.first else { throw Failure.nothingToLint(path) }
      guard own.count == 1, first.path == path else {
        let asked = Set(own.map(\.path))
        groups += Library.grouped(own).map { Group(files: $0, asked: asked) }
        continue
      }
      // Files of one folder are one group, or each would be judged beside the others as they were.
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      if let index = folders.firstIndex(where: { $0.path == folder }) {
        let name = path.split(separator: "/").last
        folders[index].files.removeAll { $0.path.split(separator: "/").last == name }
        folders[index].files.append(first)
        folders[index].asked.insert(path)
      } else {
        folders.append((folder, NamedLesson.surroundings(of: first), [path]))
      }
    }
    self.groups =
      groups
      + folders.flatMap { folder in Library.grouped(folder.files).map { Group(files: $0, asked: folder.asked) } }
  }
}
