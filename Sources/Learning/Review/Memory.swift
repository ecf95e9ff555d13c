/// How well something is remembered, as FSRS-6 models it.
package struct Memory: Hashable, Sendable {
  /// Days until the chance of recall falls to .9.
  package var stability: Double
  /// 1 easy … 10 hard.
  package var difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }

  /// How a recall went; `hard` still is a recall, only `again` is a miss.
  package enum Grade: Int, CaseIterable, Sendable {
    case again = 1
    case hard, good, easy
  }
}
