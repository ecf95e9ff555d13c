import Curricula

/// What one attempt at a lesson earned.
package struct AttemptScore: Hashable, Sendable {
  package var attempt: Int
  /// 0…100, of the attempt's first ending.
  package var score: Double
  package var passed: Bool
  package var day: Day
}

extension Sequence<Record> {
  /// By lesson, every completed attempt, oldest first, as it was corrected.
  package func scores() -> [String: [AttemptScore]] {
    var scores: [String: [AttemptScore]] = [:]
    for (_, moment, it) in corrected.completions {
      scores[it.lesson, default: []].append(
        AttemptScore(attempt: it.attempt, score: it.score, passed: it.passed, day: moment.day))
    }
    return scores
  }
}
