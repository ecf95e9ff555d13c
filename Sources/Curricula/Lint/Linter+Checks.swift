extension Linter {
  typealias Check = @Sendable (LintSubject) -> [Finding]

  static let structure: [Check] = [
    { $0.duplicateScene() }, { $0.duplicateChoice() }, { $0.looseItems() }, { $0.targetMissing() },
    { $0.undeclaredTags() }, { $0.unknownReferences() }, { $0.missingOutcome() }, { $0.emptyMeters() },
    { $0.strayLogic() }, { $0.duplicateText() }, { $0.missingGaps() }, { $0.neverShown() }, { $0.neverUsed() },
  ]
  static let graph: [Check] = [
    { $0.noEnding() }, { $0.deadEnd() }, { $0.endlessLoop() }, { $0.unreachableScene() }, { $0.unreadNote() },
    { $0.idleMeter() }, { $0.idleOnce() }, { $0.states() },
  ]
  static let pedagogy: [Check] = [
    { $0.fewChoices() }, { $0.missingFeedback() }, { $0.noRecommended() }, { $0.recommendedNotHighest() },
    { $0.shortOrder() }, { $0.bestInOnePlace() }, { $0.fakeChoice() }, { $0.unevidencedBehaviour() },
    { $0.minutesOff() },
  ]
  /// What the words themselves are like, in whichever language.
  static func words(_ subject: LintSubject) -> [Finding] {
    let wordings = subject.scenes.map(Wording.init)
    let reading = subject.hardReading(wordings) + subject.longSentence(wordings)
    // An instrument says nothing about an answer, and none of them is the best.
    guard !subject.isInstrument else { return reading }
    return reading + subject.shamingWords(wordings) + subject.unevenLengths() + subject.longestIsBest()
  }

  static let translation: [Check] = [
    { $0.duplicateScene() }, { $0.duplicateChoice() }, { $0.duplicateText() }, { $0.translationDiffers() },
    { $0.untranslated() }, { $0.translationBlank() },
  ]
  /// A survey, a checklist or a guide grades nothing and has no endings.
  static let instrument: [Check] = [
    { $0.duplicateScene() }, { $0.duplicateChoice() }, { $0.looseItems() }, { $0.targetMissing() },
    { $0.unknownReferences() }, { $0.duplicateText() }, { $0.instrumentLogic() },
  ]
}
