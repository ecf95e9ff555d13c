/// How far two observers agree beyond chance: κ = (pₒ − pₑ) ÷ (1 − pₑ), Cohen's.
package struct Kappa: Hashable, Sendable {
  /// How often they noted the same, 0…1.
  package let agreement: Double
  /// nil where chance alone would make them agree always.
  package let value: Double?
  package let count: Int

  /// nil without answers.
  package init?(_ answers: [(String, String)]) {
    guard !answers.isEmpty else { return nil }
    count = answers.count
    let total = Double(answers.count)
    agreement = Double(answers.filter { $0.0 == $0.1 }.count) / total
    let chance = Set(answers.flatMap { [$0.0, $0.1] }).sorted().reduce(0.0) { sum, answer in
      let (first, second) = (answers.filter { $0.0 == answer }.count, answers.filter { $0.1 == answer }.count)
      return sum + Double(first) / total * Double(second) / total
    }
    value = chance < 1 - 1e-12 ? (agreement - chance) / (1 - chance) : nil
  }
}
