/// How far the translation of one lesson, or of a curriculum's outline, has come.
package struct TranslationStatus: Sendable {
  /// The lesson's or the curriculum's id.
  package let id: String
  package let language: Language
  /// Its source, and the translation where there is one.
  package let source: CurriculumFolder.File
  package let file: CurriculumFolder.File?
  /// Whether its curriculum says that there must be one.
  package let isWanted: Bool
  /// Whether the source has changed since, or nobody said which version it follows.
  package var isStale = false
  /// What it lacks or has besides its source.
  package var differences: [Finding] = []
  /// Texts still to be written.
  package var blanks = 0

  package var isComplete: Bool { file != nil && !isStale && differences.isEmpty && blanks == 0 }

  /// Of the files of one folder: the outline's first, then the lessons', in each language but the source's.
  package static func all(of files: [CurriculumFolder.File]) -> [TranslationStatus] {
    let folder = CurriculumFolder(files: files)
    let findings = Dictionary(
      Linter.lint(files).map { ($0.path, $0.findings) }, uniquingKeysWith: { first, _ in first })
    var sources = files.filter { $0.path == folder.source?.source.path }
    sources += (folder.lessonIDs + folder.instrumentIDs).compactMap { folder.sourceFile(of: $0) }
    let languages = folder.source?.languages ?? Language.allCases
    return sources.flatMap { source -> [TranslationStatus] in
      let header = Header(bytes: source.bytes)
      return languages.filter { $0 != header.language }.map { language in
        let file = files.first { file in
          let own = Header(bytes: file.bytes)
          return own.id == header.id && own.language == language && file.isOutline == source.isOutline
        }
        return TranslationStatus(
          source, file, header.id, language, isWanted: folder.source != nil,
          findings: file.flatMap { findings[$0.path] } ?? [])
      }
    }
  }

  private init(
    _ source: CurriculumFolder.File, _ file: CurriculumFolder.File?, _ id: String, _ language: Language,
    isWanted: Bool, findings: [Finding]
  ) {
    (self.source, self.file, self.id, self.language) = (source, file, id, language)
    self.isWanted = isWanted
    guard let file else { return }
    isStale = findings.contains { $0.rule == .translationStale }
    differences = findings.filter { $0.rule.severity == .error && $0.rule != .translationBlank }
    if file.isOutline {
      blanks = Outline(path: file.path, bytes: file.bytes).blanks
    } else {
      let original = Manuscript(path: source.path, bytes: source.bytes)
      blanks = Manuscript(path: file.path, bytes: file.bytes, following: original).blanks
    }
  }
}
