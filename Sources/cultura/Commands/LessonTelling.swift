import Curricula
import Learning
import Storage

/// A lesson that a trainer named, by its id or by its file, in the language it is wanted in.
struct LessonTelling {
  let lesson: Lesson
  /// In the same language.
  let curriculum: Curriculum

  /// A word that ends in `.md` or holds a slash is a file; the files beside it are its curriculum and its source.
  init(_ word: String, _ options: GlobalOptions) throws {
    if word.hasSuffix(".md") || word.utf8.contains(UInt8(ascii: "/")) {
      try self.init(file: word)
    } else {
      let library = try options.library()
      guard let folder = library.folder(of: word) ?? library.folders.first(where: { $0.instrumentIDs.contains(word) })
      else { throw Failure.noSuchLesson(word, among: library.folders.flatMap(\.lessonIDs)) }
      try self.init(word, in: folder, Interface.told ?? folder.sourceLanguage)
    }
  }

  /// In the file's own language.
  private init(file path: String) throws {
    let file = try CurriculumFiles.file(path)
    let header = Header(bytes: file.bytes)
    guard !header.id.isEmpty else { throw Failure(.badData, WalkPhrase.noSuchFile(path).words) }
    let files = Library.grouped(file.withSurroundings).first { $0.contains { $0.path == path } } ?? []
    try self.init(header.id, in: CurriculumFolder(files: files), header.language)
  }

  private init(_ id: String, in folder: CurriculumFolder, _ language: Language) throws {
    guard let lesson = folder.lesson(id, in: language), lesson.header.kind == .lesson else {
      throw Failure(.usage, WalkPhrase.notALesson(id).words)
    }
    self.lesson = lesson
    curriculum = folder.curriculum(in: lesson.language)
  }
}
