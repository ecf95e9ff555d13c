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
  /// By lesson, every completed attempt, oldest first.
  package func scores() -> [String: [AttemptScore]] {
    var scores: [String: [AttemptScore]] = [:]
    for record in self {
      guard case .completed(let it) = record.event.fact,
        scores[it.lesson]?.contains(where: { $0.attempt == it.attempt }) != true
      else { continue }
      scores[it.lesson, default: []].append(
        AttemptScore(attempt: it.attempt, score: it.score, passed: it.passed, day: record.event.moment.day))
    }
    return scores
  }
}
