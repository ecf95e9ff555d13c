/// What was answered to one question of an instrument; unanswered ones are left out.
package enum QuestionAnswer: Hashable, Sendable {
  /// A choice's id, or a scale's point.
  case choice(String)
  case choices([String])
  case number(Double)
  /// The words themselves in a pulse; elsewhere a salted digest.
  case text(String)
}
