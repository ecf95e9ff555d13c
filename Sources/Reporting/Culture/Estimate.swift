/// A figure from a sample, with the range in which it lies with 95 % confidence.
package struct Estimate: Hashable, Sendable {
  package var value: Double
  package var low: Double
  package var high: Double
  /// How many people or answers stand behind it.
  package var count: Int

  package init(value: Double, low: Double, high: Double, count: Int) {
    self.value = value
    self.low = low
    self.high = high
    self.count = count
  }

  /// 95 % of a normal distribution lie within so many standard deviations.
  static let normal = 1.959963984540054

  /// A part of a whole, 0…1, with Wilson's interval; nil of nothing.
  package static func share(_ part: Int, of whole: Int) -> Estimate? {
    guard whole > 0 else { return nil }
    return wilson(Double(part) / Double(whole), sample: Double(whole), count: whole)
  }

  /// A part of a whole that people contribute several answers each to, 0…1.
  ///
  /// One person's answers are alike, so they count for less than as many people's: Wilson's interval is taken for the
  /// number of answers that would vary as much if each came from another person. Nil where nobody answered.
  package static func share(byPerson people: [(part: Int, whole: Int)]) -> Estimate? {
    let people = people.filter { $0.whole > 0 }
    let whole = Double(people.reduce(0) { $0 + $1.whole })
    guard whole > 0 else { return nil }
    let (share, count) = (Double(people.reduce(0) { $0 + $1.part }) / whole, Double(people.count))
    let squares = people.reduce(0.0) { sum, one in
      let deviation = Double(one.part) - share * Double(one.whole)
      return sum + deviation * deviation
    }
    let variance = count > 1 ? squares / (whole * whole) * count / (count - 1) : 0
    // Never more answers than there were, nor fewer than people; all alike, they are as one each.
    let sample = variance > 0 ? min(whole, max(count, share * (1 - share) / variance)) : count
    return wilson(share, sample: sample, count: people.count)
  }

  /// How often something happens per occasion, where people bring several occasions each; nil without any.
  package static func rate(byPerson people: [(times: Int, occasions: Int)]) -> Estimate? {
    let people = people.filter { $0.occasions > 0 }
    let occasions = Double(people.reduce(0) { $0 + $1.occasions })
    guard occasions > 0 else { return nil }
    let rate = Double(people.reduce(0) { $0 + $1.times }) / occasions
    guard people.count > 1 else { return Estimate(value: rate, low: rate, high: rate, count: people.count) }
    let squares = people.reduce(0.0) { sum, one in
      let deviation = Double(one.times) - rate * Double(one.occasions)
      return sum + deviation * deviation
    }
    let count = Double(people.count)
    let margin = student(count - 1) * (squares * count / (count - 1)).squareRoot() / occasions
    return Estimate(value: rate, low: max(0, rate - margin), high: rate + margin, count: people.count)
  }

  /// What was gained of what could be, g = (after − before) ÷ (1 − before), of mean credits; nil where nothing could be.
  package static func gain(byPerson people: [(before: Double, after: Double)]) -> Estimate? {
    let people = people.sorted { ($0.before, $0.after) < ($1.before, $1.after) }
    let sums = people.reduce((before: 0.0, after: 0.0)) { ($0.before + $1.before, $0.after + $1.after) }
    func gain(_ before: Double, _ after: Double, _ count: Double) -> Double? {
      let (before, after) = (before / count, after / count)
      return before < 1 - 1e-12 ? (after - before) / (1 - before) : nil
    }
    let count = Double(people.count)
    guard !people.isEmpty, let all = gain(sums.before, sums.after, count) else { return nil }
    // The jackknife: how much it moves without each person in turn.
    let without = people.compactMap { gain(sums.before - $0.before, sums.after - $0.after, count - 1) }
    guard people.count > 1, without.count == people.count else {
      return Estimate(value: all, low: all, high: all, count: people.count)
    }
    let middle = without.reduce(0, +) / count
    let squares = without.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    let margin = student(count - 1) * (squares * (count - 1) / count).squareRoot()
    return Estimate(value: all, low: all - margin, high: all + margin, count: people.count)
  }

  private static func wilson(_ share: Double, sample n: Double, count: Int) -> Estimate {
    let z2 = normal * normal
    let middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    let reach = normal / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
    return Estimate(
      value: share, low: share <= 0 ? 0 : max(0, middle - reach), high: share >= 1 ? 1 : min(1, middle + reach),
      count: count)
  }

  /// The mean of one value a person, with Student's interval; nil of nothing.
  package static func mean(of values: [Double]) -> Estimate? {
    guard !values.isEmpty else { return nil }
    // From the lowest up: the same people give the same digits, in whatever order they were read.
    let values = values.sorted()
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    guard values.count > 1 else { return Estimate(value: mean, low: mean, high: mean, count: 1) }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let margin = student(count - 1) * (variance / count).squareRoot()
    return Estimate(value: mean, low: mean - margin, high: mean + margin, count: values.count)
  }

  /// Promoters (9, 10) less detractors (0…6), −100…100, of answers from 0 to 10; nil of nothing.
  package static func netPromoters(of answers: [Double]) -> Estimate? {
    guard !answers.isEmpty else { return nil }
    let count = Double(answers.count)
    let promoters = Double(answers.count { $0 >= 9 }) / count
    let detractors = Double(answers.count { $0 <= 6 }) / count
    let net = promoters - detractors
    let error = (max(0, promoters + detractors - net * net) / count).squareRoot()
    let (value, margin) = (100 * net, 100 * normal * error)
    return Estimate(
      value: value, low: max(-100, value - margin), high: min(100, value + margin), count: answers.count)
  }

  /// Student's t for 95 %, from Cornish and Fisher's expansion.
  private static func student(_ degrees: Double) -> Double {
    let z = normal
    let (z3, z5) = (z * z * z, z * z * z * z * z)
    let first = (z3 + z) / (4 * degrees)
    let second = (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees)
    let third = (3 * z5 * z * z + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees)
    return z + first + second + third
  }
}

/// How far two figures of the same kind lie apart, and whether chance alone would explain it.
package struct Change: Hashable, Sendable {
  package var value: Double
  package var low: Double
  package var high: Double

  /// Whether no difference at all is among the likely ones.
  package var isNoise: Bool { low <= 0 && high >= 0 }
}

extension Estimate {
  /// The difference from another figure, its interval made of the two by Newcombe's method.
  package func change(from other: Estimate) -> Change {
    let difference = value - other.value
    func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    return Change(
      value: difference, low: difference - reach(value - low, other.high - other.value),
      high: difference + reach(high - value, other.value - other.low))
  }
}
