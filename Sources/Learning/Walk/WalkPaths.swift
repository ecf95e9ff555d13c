/// Complete paths, from the lesson's first scene to an ending.
package struct WalkPaths: Hashable, Sendable {
  /// Up to `mostCounted`.
  package var count: Int
  /// Scenes answered.
  package var steps: ClosedRange<Int>
  package var seconds: ClosedRange<Double>
  /// Someone who answers at random takes one of them with this chance, which times their mean is the other.
  private var chance: Double
  private var expectedSeconds: Double
  /// 0…100.
  package var scores: ClosedRange<Double>
  /// On each axis of the curriculum.
  package var evidence: [EvidenceRange]

  package static let mostCounted = PathBundle.mostPaths
  /// How often a path may go back to where it has been: without a limit there is no end to paths.
  package static let mostReturns = 2

  /// Of someone who answers at random: a path is no likelier for having many like it.
  package var meanSeconds: Double { expectedSeconds / chance }

  init(_ bundle: PathBundle, steps: Int, score: Double) {
    count = bundle.count
    self.steps = steps...steps
    seconds = bundle.seconds
    chance = bundle.chance
    expectedSeconds = bundle.expectedSeconds
    scores = score...score
    evidence = bundle.evidence
  }

  mutating func add(_ other: Self) {
    count = min(count + other.count, Self.mostCounted)
    steps = steps.union(other.steps)
    seconds = seconds.union(other.seconds)
    chance += other.chance
    expectedSeconds += other.expectedSeconds
    scores = scores.union(other.scores)
    evidence = zip(evidence, other.evidence).map { $0.union($1) }
  }
}
