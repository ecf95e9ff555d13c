import Curricula

/// Paths that stand at one place after equally many answers, with the same credits: told in ranges, not one by one.
struct PathBundle {
  /// What is left of a path's credits, as far as its score depends on them.
  struct Marks: Hashable {
    /// Sums over the scenes that cannot be met again, so that the order of the scenes does not matter.
    var sum = 0.0
    var weight = 0.0
    /// Answers so far where a scene can be met again, whose credit is their mean.
    var open: [String: Open] = [:]
    /// How often the path went back to where it had been.
    var returns = 0

    struct Open: Hashable {
      var credit: Double
      var answers: Int
      var weight: Double
    }
  }

  /// Beyond this, how many paths there are is no longer counted.
  static let mostPaths = 1_000_000_000_000_000

  var count: Int
  var seconds: ClosedRange<Double>
  /// How likely it is that someone who answers at random takes one of its paths.
  var chance = 1.0
  /// Their mean, times the chance.
  var expectedSeconds: Double
  var evidence: [EvidenceRange]

  mutating func add(_ other: Self) {
    count = min(count + other.count, Self.mostPaths)
    seconds = seconds.union(other.seconds)
    chance += other.chance
    expectedSeconds += other.expectedSeconds
    evidence = zip(evidence, other.evidence).map { $0.union($1) }
  }

  /// One answer further, of so many there are, to a screen that takes so long.
  func taking(_ stride: WalkGraph.Stride, of ways: Int, to node: WalkGraph.Node) -> Self {
    let (product, overflow) = count.multipliedReportingOverflow(by: stride.ways)
    let share = Double(stride.ways) / Double(ways)
    return PathBundle(
      count: overflow ? Self.mostPaths : min(product, Self.mostPaths),
      seconds: seconds + stride.seconds + (node.seconds...node.seconds), chance: chance * share,
      expectedSeconds: expectedSeconds * share + chance * (stride.totalSeconds / Double(ways) + node.seconds * share),
      evidence: zip(evidence, stride.evidence).map { $0 + $1 })
  }
}

extension PathBundle.Marks {
  mutating func take(_ stride: WalkGraph.Stride, in scene: String, canReturn: Bool) {
    guard let credit = stride.credit, stride.weight > 0, stride.weight.isFinite else { return }
    if canReturn {
      let before = open[scene] ?? Open(credit: 0, answers: 0, weight: stride.weight)
      open[scene] = Open(
        credit: Self.rounded(before.credit + credit), answers: before.answers + 1, weight: stride.weight)
    } else {
      sum = Self.rounded(sum + credit * stride.weight)
      weight += stride.weight
    }
  }

  /// 0…100, as an attempt reckons it.
  var score: Double {
    let credits = sum + open.values.reduce(0) { $0 + $1.credit / Double($1.answers) * $1.weight }
    let weights = weight + open.values.reduce(0) { $0 + $1.weight }
    return weights > 0 ? (1e11 * credits / weights).rounded() / 1e9 : 100
  }

  /// By score, then by whatever else differs, so that the order is always the same.
  func isBelow(_ other: Self) -> Bool {
    if score != other.score { return score < other.score }
    if sum != other.sum { return sum < other.sum }
    let (own, others) = (open.sorted { $0.key < $1.key }, other.open.sorted { $0.key < $1.key })
    return own.map { "\($0)" }.lexicographicallyPrecedes(others.map { "\($0)" })
  }

  /// Finely enough that thirds add up to wholes in a score, coarsely enough that equal sums are equal.
  private static func rounded(_ value: Double) -> Double {
    abs(value) < 1e3 ? (value * 1e12).rounded() / 1e12 : value
  }
}
