/// Everything written for one curriculum: its outlines and lesson files, read only as far as needed.
package struct CurriculumFolder: Sendable {
  /// A file's path, as shown, and its bytes.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// `curriculum.<lang>.md` rather than a lesson.
    package var isOutline: Bool {
      let name = path.split(separator: "/").last ?? ""
      return name == "curriculum.md" || (name.hasPrefix("curriculum.") && name.hasSuffix(".md"))
    }
  }

  private struct LessonFile {
    let header: Header
    let file: File

    /// As read; a translation after the file it follows.
    func manuscript(following original: Manuscript? = nil) -> Manuscript {
      Manuscript(path: file.path, bytes: file.bytes, following: original)
    }
  }

  package let files: [File]
  private let outlines: [Outline]
  private let lessons: [LessonFile]
  /// Ids of the lessons to learn from, in the order of tracks, then of learning paths, then of files.
  package private(set) var lessonIDs: [String] = []

  package init(files: [File]) {
    self.files = files
    outlines = files.filter(\.isOutline).map { Outline(path: $0.path, bytes: $0.bytes) }
    lessons = files.filter { !$0.isOutline }
      .map { LessonFile(header: Header(bytes: $0.bytes), file: $0) }
      .filter { !$0.header.id.isEmpty }
    // Asked for at every turn, and never another.
    lessonIDs = orderedLessonIDs()
  }

  private func orderedLessonIDs() -> [String] {
    let curriculum = curriculum(in: sourceLanguage)
    let named = (curriculum.tracks.flatMap(\.lessons) + curriculum.paths.flatMap(\.lessons)).map(\.id)
    let written = lessons.filter { $0.header.kind == .lesson }.map(\.header.id)
    let known = Set(written)
    // A translation may leave the kind to its source.
    var seen = Set(instrumentIDs)
    return (named.filter(known.contains) + written).filter { seen.insert($0).inserted }
  }

  /// Nil when the folder has no outline.
  package var source: Outline? {
    outlines.first { $0.languages.first == $0.header.language } ?? outlines.first {
      $0.header.translates == nil
    }
      ?? outlines.first
  }

  /// The language lessons are written in first.
  package var sourceLanguage: Language {
    if let source { return source.languages.first ?? source.header.language }
    // Without a curriculum, what the first lesson that translates no other says.
    return lessons.first { $0.header.translates == nil }?.header.language ?? .es
  }

  package func curriculum(in language: Language) -> Curriculum {
    guard let source else {
      var curriculum = Curriculum()
      curriculum.language = language
      curriculum.languages = [language]
      return curriculum
    }
    let translation = outlines.first { $0.header.language == language }
    return Curriculum(source, in: language == source.header.language ? nil : translation)
  }

  /// Ids of the surveys, checklists and guides, in the order of files.
  package var instrumentIDs: [String] {
    var seen: Set<String> = []
    return lessons.filter { $0.header.kind != .lesson }.map(\.header.id).filter { seen.insert($0).inserted }
  }

  /// The header of a lesson's source file, with the title and summary of `language` where translated.
  package func header(_ id: String, in language: Language) -> Header? {
    guard let source = sourceFile(id)?.header else { return nil }
    guard let words = file(id, in: language)?.header else { return source }
    var header = source
    header.language = words.language
    header.title = words.title
    if !words.summary.isEmpty { header.summary = words.summary }
    return header
  }

  /// The lesson in a language, with its curriculum's counters; in the source's where not translated.
  package func lesson(_ id: String, in language: Language) -> Lesson? {
    guard let source = sourceFile(id) else { return nil }
    let curriculum = curriculum(in: language)
    let original = source.manuscript()
    var lesson = original.lesson
    lesson.meters += curriculum.counters.filter { counter in !lesson.meters.contains { $0.id == counter.id } }
    guard language != lesson.language, let words = file(id, in: language) else { return lesson }
    return lesson.translated(by: words.manuscript(following: original).lesson)
  }

  /// The file that a lesson's logic is in.
  package func sourceFile(of lesson: String) -> File? { sourceFile(lesson)?.file }

  /// Whether a lesson file has its lesson's logic, or only words for another's.
  package enum Standing {
    case source
    /// Of a file that may not be there.
    case translation(of: Manuscript?)
  }

  package func standing(of file: File) -> Standing {
    let header = Header(bytes: file.bytes)
    let others = lessons.filter { $0.header.id == header.id && $0.file.path != file.path }
    if source != nil, header.isLanguageKnown {
      guard header.language != sourceLanguage else { return .source }
      return .translation(of: others.first { $0.header.language == sourceLanguage }?.manuscript())
    }
    let original = others.first { $0.header.language != header.language && !$0.manuscript().isTranslation }
    let isTranslation = header.translates != nil || original != nil
    guard isTranslation, Manuscript(path: file.path, bytes: file.bytes).isTranslation else { return .source }
    return .translation(of: original?.manuscript())
  }

  private func sourceFile(_ id: String) -> LessonFile? {
    file(id, in: sourceLanguage) ?? lessons.first { $0.header.id == id }
  }

  private func file(_ id: String, in language: Language) -> LessonFile? {
    lessons.first { $0.header.id == id && $0.header.language == language }
  }
}

extension Header {
  /// Only the lines up to the second `---`, whatever follows and whatever is wrong.
  package init(bytes: [UInt8]) {
    var fences = 0
    var lineStart = 0
    var end = bytes.count
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if bytes[lineStart..<offset].starts(with: "---".utf8) { fences += 1 }
      lineStart = offset + 1
      if fences == 2 {
        end = lineStart
        break
      }
    }
    let front = HeaderReader(Source(path: "", bytes: Array(bytes[..<end])))
    // A `---` inside a comment is no end.
    self =
      front.isClosed || end == bytes.count
      ? front.header : HeaderReader(Source(path: "", bytes: bytes)).header
  }
}
