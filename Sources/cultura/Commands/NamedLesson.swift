import Curricula
import Storage

/// A lesson that a trainer names on the command line, by its id or by a file's path, with what surrounds it.
struct NamedLesson {
  let folder: CurriculumFolder
  let id: String
  /// The language of the file named; of the interface where an id was.
  let language: Language
  /// The source file and its translations, with the rest of their folder.
  let files: [CurriculumFile]

  /// Throws a usage failure for an id that no curriculum has, and what reading a file throws.
  init(_ word: String, _ options: GlobalOptions) throws {
    if Self.isPath(word) {
      let file = try CurriculumFiles.file(word)
      let header = Header(bytes: file.bytes)
      guard !header.id.isEmpty else { throw Failure.noLessonIn(word) }
      files = Self.surroundings(of: file)
      folder = CurriculumFolder(files: files.map { CurriculumFolder.File(path: $0.path, bytes: $0.bytes) })
      id = header.id
      language = header.language
      return
    }
    let library = try options.library()
    guard let folder = library.folders.first(where: { $0.lessonIDs.contains(word) || $0.instrumentIDs.contains(word) })
    else { throw Failure.noSuchLesson(word, among: library.folders.flatMap { $0.lessonIDs + $0.instrumentIDs }) }
    self.folder = folder
    id = word
    language = options.language
    files = folder.files.map { CurriculumFile(path: $0.path, bytes: $0.bytes) }
  }

  /// The lesson in its language, with its curriculum's counters.
  func lesson() throws -> Lesson {
    guard let lesson = folder.lesson(id, in: language) else { throw Failure.noSuchLesson(id, among: folder.lessonIDs) }
    return lesson
  }

  var curriculum: Curriculum { folder.curriculum(in: language) }

  /// The file with the lesson's words in a language.
  func file(in language: Language) -> CurriculumFile? {
    files.first { file in
      let header = Header(bytes: file.bytes)
      return header.id == id && header.language == language
    }
  }

  /// An id holds neither a slash nor a point.
  static func isPath(_ word: String) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }

  /// A file with the others of its folder: they tell which curriculum it belongs to and what it translates.
  static func surroundings(of file: CurriculumFile) -> [CurriculumFile] {
    let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
    // A pipe or a file in an unreadable folder is judged alone.
    let others = (try? CurriculumFiles.read(folder)) ?? []
    let name = file.path.split(separator: "/").last
    return others.filter { $0.path.split(separator: "/").last != name } + [file]
  }
}

extension Failure {
  static func noLessonIn(_ path: String) -> Failure {
    Failure(
      .badData, es: "\(path) no dice qué lección es: a su cabecera le falta «id:». Revísalo con: cultura lint \(path)",
      en: "\(path) does not say which lesson it is: its header lacks “id:”. Check it with: cultura lint \(path)")
  }
}
