/// What was found in one file.
package struct FileFindings: Sendable {
  package let source: Source
  package let findings: [Finding]

  package var path: String { source.path }

  /// In the file's order, without those that its author allows.
  init(_ source: Source, _ findings: [Finding]) {
    self.source = source
    self.findings = source.sifted(findings).sorted { $0.place < $1.place }
  }
}

/// The lessons of one folder, to be found by what they are.
private struct Shelf {
  let byID: [String: [Manuscript]]
  /// Nil when a file does not say which lesson it is.
  let lessonIDs: Set<String>?
  /// What lessons show and teach; nil where one of them could not be read well enough to say, or there is none.
  let evidence: (shown: Set<String>, taught: Set<String>)?

  init(_ manuscripts: [Manuscript], writtenIn language: Language) {
    byID = Dictionary(grouping: manuscripts, by: \.header.id)
    lessonIDs = byID[""] == nil ? Set(byID.keys) : nil
    // Translations carry no tags.
    let sources = manuscripts.filter { $0.header.language == language }
    let isUnsure = sources.contains { $0.findings.contains { $0.rule.severity == .error } }
    guard lessonIDs != nil, !sources.isEmpty, !isUnsure else {
      evidence = nil
      return
    }
    let choices = sources.flatMap(\.scenes).flatMap(\.choices)
    let shown = Set(choices.flatMap(\.evidence).map(\.behaviour))
    evidence = (shown, Set(sources.flatMap(\.header.objectives)))
  }
}

/// Reads files and applies every rule to them.
package enum Linter {
  /// Findings of every file of one folder, in the files' order.
  package static func lint(_ files: [CurriculumFolder.File]) -> [FileFindings] {
    let folder = CurriculumFolder(files: files)
    let curriculum = folder.source.map { _ in folder.curriculum(in: folder.sourceLanguage) }
    let manuscripts = files.filter { !$0.isOutline }.map { Manuscript(path: $0.path, bytes: $0.bytes) }
    let shelf = Shelf(manuscripts, writtenIn: folder.sourceLanguage)
    var remaining = manuscripts[...]
    return files.map { file in
      guard !file.isOutline, let manuscript = remaining.popFirst() else {
        return lintOutline(file, among: files, source: folder.source, shelf)
      }
      let twins = shelf.byID[manuscript.header.id] ?? []
      let source = twins.first { $0.isSource(of: manuscript) }
      let isSource = manuscript.isSource(
        in: curriculum == nil ? nil : folder.sourceLanguage, hasTwin: source != nil)
      let subject = LintSubject(
        manuscript: isSource ? manuscript : manuscript.read(following: source, file.bytes), curriculum: curriculum,
        source: isSource ? nil : source, lessonIDs: shelf.lessonIDs)
      var findings = subject.duplicateLesson(among: twins)
      // A file that takes another's place is not measured as what it says it is.
      findings += findings.isEmpty ? self.findings(of: subject, isSource: isSource) : manuscript.findings
      // A file that does not say which lesson it is may be the one that is missing.
      if isSource, shelf.lessonIDs != nil { findings += subject.translationMissing(among: twins) }
      return FileFindings(manuscript.source, findings)
    }
  }

  private static func findings(of subject: LintSubject, isSource: Bool) -> [Finding] {
    let reading = subject.manuscript.findings
    let isSound = !reading.contains { Rule.hidingOthers.contains($0.rule) }
    if !isSource {
      let isComparable =
        isSound && subject.source?.findings.contains { Rule.hidingOthers.contains($0.rule) } != true
      return reading + (isComparable ? translation.flatMap { $0(subject) } + words(subject) : [])
        + subject.translationStale()
    }
    if subject.isInstrument { return reading + (isSound ? instrument.flatMap { $0(subject) } + words(subject) : []) }
    // A file whose header cannot be trusted says nothing reliable about the rest.
    guard !subject.scenes.isEmpty else {
      let isExplained = reading.contains { $0.rule.severity == .error }
      return reading + (isExplained ? [] : subject.noEnding())
    }
    var findings = reading + (isSound ? structure.flatMap { $0(subject) } : [])
    // One mistake, one finding: a mistyped target also looks like an unreachable scene.
    if !findings.contains(where: { $0.rule.family == .structure && $0.rule.severity == .error }) {
      findings += graph.flatMap { $0(subject) }
    }
    if isSound { findings += pedagogy.flatMap { $0(subject) } + words(subject) }
    return findings
  }

  private static func lintOutline(
    _ file: CurriculumFolder.File, among files: [CurriculumFolder.File], source: Outline?, _ shelf: Shelf
  ) -> FileFindings {
    let outline = Outline(path: file.path, bytes: file.bytes)
    var findings = outline.findings
    if let source, source.source.path != outline.source.path {
      if findings.isEmpty { findings += outline.differences(from: source) }
      findings += outline.blankTexts()
      findings += outline.staleness(against: source)
    } else {
      if findings.isEmpty {
        findings += outline.untypedSections() + outline.unknownReferences(lessonIDs: shelf.lessonIDs)
      }
      // An axis that is named wrongly would also look like one that nothing tests.
      if findings.isEmpty, let evidence = shelf.evidence {
        findings += outline.untestedAxis(shown: evidence.shown) + outline.untaughtObjective(taught: evidence.taught)
      }
      findings += outline.translationMissing(among: files)
    }
    return FileFindings(outline.source, findings)
  }
}

extension Manuscript {
  /// The same file as a translation of `source`, whose types of scene it does not repeat.
  fileprivate func read(following source: Manuscript?, _ bytes: [UInt8]) -> Manuscript {
    guard let source, source.scenes.contains(where: \.type.isWrittenItsOwnWay) else { return self }
    return Manuscript(path: self.source.path, bytes: bytes, following: source)
  }

  /// Whether it is the original of `other`.
  fileprivate func isSource(of other: Manuscript) -> Bool {
    !header.id.isEmpty && header.id == other.header.id && source.path != other.source.path
      && header.language != other.header.language && !isTranslation
  }

  /// Whether it carries its lesson's logic: by its language where a curriculum says which comes first.
  fileprivate func isSource(in language: Language?, hasTwin: Bool) -> Bool {
    if let language, header.isLanguageKnown { return header.language == language }
    return !isTranslation || header.translates == nil && !hasTwin
  }
}

extension Rule {
  /// Mistakes after which the scenes read are not the scenes meant.
  fileprivate static let hidingOthers: Set<Rule> = [
    .unreadableFile, .unclosedComment, .missingID, .badID, .unknownType, .headerMissing,
  ]
}
