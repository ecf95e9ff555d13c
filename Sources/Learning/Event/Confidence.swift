/// How sure a learner is of an answer, said before knowing whether it is right.
package enum Confidence: String, CaseIterable, Sendable {
  case sure, fairly, guess

  /// 0…1: how often answers given with it ought to be right.
  package var share: Double {
    switch self {
    case .sure: 0.95
    case .fairly: 0.75
    case .guess: 0.5
    }
  }
}
