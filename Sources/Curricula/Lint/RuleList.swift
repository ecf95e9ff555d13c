extension Rule {
  /// Every rule, family by family.
  package static let all: [Rule] = [
    .unreadableFile, .controlCharacter, .unclosedComment,

    .headerMissing, .headerMalformed, .unknownKey, .missingKey, .badValue, .missingID, .badID,
    .duplicateLesson, .duplicateScene, .duplicateChoice, .unknownAttribute, .unknownType,
    .malformedCheckbox, .malformedGap, .malformedNumber, .malformedScale, .unbalancedMatch,
    .malformedCondition, .unknownTag, .unknownReference, .orphanFeedback, .strayLine, .targetMissing,
    .missingOutcome,

    .noEnding, .deadEnd, .endlessLoop, .unreachableScene,

    .fewChoices, .missingFeedback, .noRecommended, .recommendedNotHighest,

    .translationMissing, .translationDiffers, .translationStale,
    .translationBlank,
  ]
}
