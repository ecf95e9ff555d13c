import Storage

extension CurriculumFile {
  /// The file, and what lies in its folder: its curriculum, its source or its translations.
  var withSurroundings: [CurriculumFile] {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    // A pipe or a file in an unreadable folder is judged alone.
    let others = (try? CurriculumFiles.read(folder)) ?? []
    let name = path.split(separator: "/").last
    return others.filter { $0.path.split(separator: "/").last != name } + [self]
  }
}
