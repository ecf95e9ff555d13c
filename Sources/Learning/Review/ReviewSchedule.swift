// Only the two functions: nothing else of the C library may enter a pure target.
import func Glibc.exp
import func Glibc.pow

/// When to review what: FSRS-6 with its default parameters and without learning steps.
///
/// Formulas: open-spaced-repetition, "The Algorithm", FSRS-6; values as in py-fsrs 6.3.2.
package enum ReviewSchedule {
  /// The share of cards to be still remembered when they come up.
  package static let retention = 0.9
  /// In days.
  package static let maximum = 180

  private static let w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
  private static let decay = -w[20]
  private static let factor = pow(0.9, 1 / decay) - 1

  /// The memory after a review; nil before is the first one. Days are whole 24-hour periods.
  package static func next(_ memory: Memory?, grade: Memory.Grade, elapsedDays: Int) -> Memory {
    guard let memory else {
      return Memory(stability: w[grade.rawValue - 1], difficulty: clamped(firstDifficulty(grade)))
    }
    let stability =
      elapsedDays < 1
      ? sameDay(memory.stability, grade) : later(memory, grade, elapsedDays: elapsedDays)
    return Memory(stability: max(stability, 0.001), difficulty: difficulty(memory.difficulty, grade))
  }

  /// The chance of recall, 0…1, so many days after the last review.
  package static func retrievability(stability: Double, elapsedDays: Int) -> Double {
    pow(1 + factor * Double(max(0, elapsedDays)) / stability, decay)
  }

  /// Days, from 1 to `maximum`, until the chance of recall falls to `retention`.
  package static func interval(
    stability: Double, retention: Double = retention, maximum: Int = maximum
  ) -> Int {
    let days = (stability / factor * (pow(retention, 1 / decay) - 1)).rounded(.toNearestOrEven)
    guard days < Double(maximum) else { return max(1, maximum) }
    return days > 1 ? Int(days) : 1
  }

  private static func firstDifficulty(_ grade: Memory.Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  private static func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private static func difficulty(_ old: Double, _ grade: Memory.Grade) -> Double {
    let step = -w[6] * Double(grade.rawValue - 3)
    let damped = old + step * (10 - old) / 9
    return clamped(w[7] * firstDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private static func sameDay(_ stability: Double, _ grade: Memory.Grade) -> Double {
    let increase = exp(w[17] * (Double(grade.rawValue - 3) + w[18])) * pow(stability, -w[19])
    return stability * (grade == .again ? increase : max(1, increase))
  }

  private static func later(_ memory: Memory, _ grade: Memory.Grade, elapsedDays: Int) -> Double {
    let (stability, difficulty) = (memory.stability, memory.difficulty)
    let forgotten = 1 - retrievability(stability: stability, elapsedDays: elapsedDays)
    guard grade != .again else {
      let long =
        w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp(forgotten * w[14])
      return min(long, stability / exp(w[17] * w[18]))
    }
    let growth =
      exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp(forgotten * w[10]) - 1)
      * (grade == .hard ? w[15] : 1) * (grade == .easy ? w[16] : 1)
    return stability * (1 + growth)
  }
}
