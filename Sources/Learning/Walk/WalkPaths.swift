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

extension WalkGraph {
  /// The paths to each ending, by its scene: counted from place to place, an answer at a time, so that however many
  /// there are the work grows only with the places.
  func paths(axes: Int) -> [String: WalkPaths] {
    let repeated = repeatedScenes
    var ends: [String: WalkPaths] = [:]
    var here: [Int: [PathBundle.Marks: PathBundle]] = [:]
    let first = nodes[0].seconds
    here[0] = [
      PathBundle.Marks(): PathBundle(
        count: 1, seconds: first...first, expectedSeconds: first, evidence: Array(repeating: .none, count: axes))
    ]
    var steps = 0
    while !here.isEmpty {
      var next: [Int: [PathBundle.Marks: PathBundle]] = [:]
      // In a fixed order, so that sums of seconds are the same on every run.
      for (node, bundles) in here.sorted(by: { $0.key < $1.key }) {
        if nodes[node].isEnding {
          for (marks, bundle) in bundles {
            let paths = WalkPaths(bundle, steps: steps, score: marks.score)
            if ends[nodes[node].scene]?.add(paths) == nil { ends[nodes[node].scene] = paths }
          }
          continue
        }
        let ways = strides[node].reduce(0) { $0 + $1.ways }
        for stride in strides[node] {
          for (before, bundle) in bundles {
            var marks = before
            marks.take(stride, in: nodes[node].scene, canReturn: repeated.contains(nodes[node].scene))
            if stride.isReturn { marks.returns += 1 }
            guard marks.returns <= WalkPaths.mostReturns else { continue }
            let taken = bundle.taking(stride, of: ways, to: nodes[stride.target])
            if next[stride.target]?[marks]?.add(taken) == nil { next[stride.target, default: [:]][marks] = taken }
          }
        }
      }
      here = next
      steps += 1
    }
    return ends
  }

  /// The scenes that a path may meet more than once.
  private var repeatedScenes: Set<String> {
    var successors: [String: Set<String>] = [:]
    for (node, strides) in strides.enumerated() {
      successors[nodes[node].scene, default: []].formUnion(strides.map { nodes[$0.target].scene })
    }
    return Set(
      successors.keys.filter { scene in
        var met: Set<String> = []
        var pending = [scene]
        while let last = pending.popLast() {
          for next in successors[last] ?? [] where met.insert(next).inserted { pending.append(next) }
        }
        return met.contains(scene)
      })
  }
}
