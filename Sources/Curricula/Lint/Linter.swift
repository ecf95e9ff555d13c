/// What was found in one file.
package struct FileFindings: Sendable {
  package let source: Source
  package let findings: [Finding]

  package var path: String { source.path }
}

/// Reads files and applies every rule to them.
package enum Linter {
  private typealias Check = @Sendable (LintSubject) -> [Finding]

  private static let structure: [Check] = [
    { $0.duplicateScene() }, { $0.duplicateChoice() }, { $0.looseItems() }, { $0.targetMissing() },
    { $0.undeclaredTags() }, { $0.unknownReferences() }, { $0.missingOutcome() }, { $0.emptyMeters() },
    { $0.strayLogic() }, { $0.duplicateText() }, { $0.missingGaps() }, { $0.neverShown() }, { $0.neverUsed() },
  ]
  private static let graph: [Check] = [
    { $0.noEnding() }, { $0.deadEnd() }, { $0.endlessLoop() }, { $0.unreachableScene() }, { $0.unreadNote() },
    { $0.idleMeter() }, { $0.idleOnce() }, { $0.states() },
  ]
  private static let pedagogy: [Check] = [
    { $0.fewChoices() }, { $0.missingFeedback() }, { $0.noRecommended() }, { $0.recommendedNotHighest() },
    { $0.shortOrder() },
  ]
  private static let translation: [Check] = [
    { $0.duplicateScene() }, { $0.duplicateChoice() }, { $0.duplicateText() }, { $0.translationDiffers() },
  ]

  /// Findings of every file of one folder, in the files' order.
  package static func lint(_ files: [CurriculumFolder.File]) -> [FileFindings] {
    let folder = CurriculumFolder(files: files)
    let curriculum = folder.source.map { _ in folder.curriculum(in: folder.sourceLanguage) }
    let manuscripts = files.filter { !$0.isOutline }.map { Manuscript(path: $0.path, bytes: $0.bytes) }
    let isEachKnown = !manuscripts.contains { $0.header.id.isEmpty }
    let lessonIDs = isEachKnown ? Set(manuscripts.map(\.header.id)) : nil
    var remaining = manuscripts[...]
    return files.map { file in
      guard !file.isOutline, let manuscript = remaining.popFirst() else {
        return lintOutline(file, among: files, source: folder.source, lessonIDs: lessonIDs)
      }
      let source = manuscripts.first { $0.isSource(of: manuscript) }
      let isSource = manuscript.isSource(
        in: curriculum == nil ? nil : folder.sourceLanguage, hasTwin: source != nil)
      let subject = LintSubject(
        manuscript: isSource ? manuscript : manuscript.read(following: source, file.bytes), curriculum: curriculum,
        source: isSource ? nil : source, lessonIDs: lessonIDs)
      var findings = subject.duplicateLesson(among: manuscripts)
      // A file that takes another's place is not measured as what it says it is.
      findings += findings.isEmpty ? self.findings(of: subject, isSource: isSource) : manuscript.findings
      // A file that does not say which lesson it is may be the one that is missing.
      if isSource, isEachKnown { findings += subject.translationMissing(among: manuscripts) }
      return FileFindings(source: manuscript.source, findings: findings.sorted { $0.place < $1.place })
    }
  }

  private static func findings(of subject: LintSubject, isSource: Bool) -> [Finding] {
    let reading = subject.manuscript.findings
    let isSound = !reading.contains { Rule.hidingOthers.contains($0.rule) }
    if !isSource {
      let isComparable =
        isSound && subject.source?.findings.contains { Rule.hidingOthers.contains($0.rule) } != true
      return reading + (isComparable ? translation.flatMap { $0(subject) } : []) + subject.translationStale()
    }
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
    if isSound { findings += pedagogy.flatMap { $0(subject) } }
    return findings
  }

  private static func lintOutline(
    _ file: CurriculumFolder.File, among files: [CurriculumFolder.File], source: Outline?,
    lessonIDs: Set<String>?
  ) -> FileFindings {
    let outline = Outline(path: file.path, bytes: file.bytes)
    var findings = outline.findings
    if let source, source.source.path != outline.source.path {
      if findings.isEmpty { findings += outline.differences(from: source) }
      findings += outline.staleness(against: source)
    } else {
      if findings.isEmpty {
        findings += outline.untypedSections() + outline.unknownReferences(lessonIDs: lessonIDs)
      }
      findings += outline.translationMissing(among: files)
    }
    return FileFindings(source: outline.source, findings: findings.sorted { $0.place < $1.place })
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
