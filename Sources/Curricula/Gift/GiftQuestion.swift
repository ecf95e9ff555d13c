/// One question of a Moodle GIFT file, as read; nothing of it is interpreted yet.
package struct GiftQuestion: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    case description, essay
    case trueFalse(Bool, whenWrong: String, whenRight: String)
    /// One of the options is picked, or several.
    case choices([Option], isSingle: Bool)
    case short([Option])
    /// `otherwise` is said to any other number.
    case numbers([Range], otherwise: String)
    /// Pairs; the left side is empty where a partner is only offered.
    case pairs([Pair])
  }

  package struct Option: Hashable, Sendable {
    var text: String
    /// In percent of the question's mark: 100 is right, below 0 takes away.
    var weight: Double
    var feedback: String
    var line: Int
  }

  package struct Range: Hashable, Sendable {
    /// Nil for `*`, any number.
    var answer: NumberAnswer?
    var weight: Double
    var feedback: String
    var line: Int
  }

  package struct Pair: Hashable, Sendable {
    var left: String
    var right: String
    var line: Int
  }

  /// The text's markup: `html`, `moodle`, `plain` or `markdown`.
  package enum Format: String, Sendable { case html, moodle, plain, markdown }

  package var line: Int
  package var title = ""
  /// From a `[id:…]` in the comment above.
  package var id: String?
  package var tags: [String] = []
  package var format = Format.moodle
  package var text = ""
  /// What follows the answers, in a missing-word question.
  package var tail = ""
  package var answer = Answer.description
  package var generalFeedback = ""
}
