extension Rule {
  /// Every rule, family by family.
  package static let all: [Rule] = [
    .unreadableFile, .controlCharacter, .unclosedComment,
    .allowWithoutReason, .allowUnknownRule, .allowWithoutEffect,

    .headerMissing, .headerMalformed, .unknownKey, .missingKey, .badValue, .missingID, .badID,
    .duplicateLesson, .duplicateScene, .duplicateChoice, .unknownAttribute, .unknownType,
    .malformedCheckbox, .instrumentLogic, .malformedGap, .malformedNumber, .malformedScale, .unbalancedMatch,
    .malformedCondition, .unknownTag, .unknownReference, .orphanFeedback, .strayLine, .targetMissing,
    .missingOutcome,
    .wrongArrow, .wrongBullet, .mixedBullets, .nestedChoice, .deepIndent, .duplicateText, .neverShown, .neverUsed,
    .rawMarkup,

    .noEnding, .deadEnd, .endlessLoop, .unreachableScene,
    .constantCondition, .unreadNote, .idleMeter, .clampedMove, .unreachablePass,

    .fewChoices, .shortOrder, .missingFeedback, .noRecommended, .recommendedNotHighest,
    .fakeChoice, .bestInOnePlace, .longestIsBest, .unevenLengths, .shamingWords, .longSentence, .hardReading,
    .minutesOff, .unevidencedBehaviour, .untestedAxis, .untaughtObjective,

    .translationMissing, .translationDiffers, .untranslated, .translationStale, .translationBlank,
  ]
}
