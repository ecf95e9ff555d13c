extension WalkGraph {
  /// Bundles after so many answers that are kept apart.
  package static let mostBundles = 20_000

  private typealias Bundles = [PathBundle.Marks: PathBundle]

  /// The paths to each ending, by its scene: counted from place to place, an answer at a time, so that however many
  /// there are the work grows only with the places; and whether credits had to be thrown together.
  func paths(axes: Int, mostBundles: Int = mostBundles) -> (ends: [String: WalkPaths], isCoarse: Bool) {
    let repeated = repeatedScenes
    var ends: [String: WalkPaths] = [:]
    var isCoarse = false
    let first = nodes[0].seconds
    let start = PathBundle(
      count: 1, seconds: first...first, expectedSeconds: first, evidence: Array(repeating: .none, count: axes))
    var here: [Int: Bundles] = [0: [PathBundle.Marks(): start]]
    var steps = 0
    while !here.isEmpty {
      var next: [Int: Bundles] = [:]
      // In a fixed order, so that sums of seconds are the same on every run.
      for (node, bundles) in here.sorted(by: { $0.key < $1.key }) {
        for (marks, bundle) in bundles where nodes[node].isEnding {
          let paths = WalkPaths(bundle, steps: steps, score: marks.score)
          if ends[nodes[node].scene]?.add(paths) == nil { ends[nodes[node].scene] = paths }
        }
        take(strides[node], from: node, bundles, isRepeated: repeated.contains(nodes[node].scene), to: &next)
      }
      let share = max(2, mostBundles / max(1, next.count))
      for (node, bundles) in next where bundles.count > share {
        next[node] = Self.coarser(bundles, share)
        isCoarse = true
      }
      here = next
      steps += 1
    }
    return (ends, isCoarse)
  }

  private func take(
    _ strides: [Stride], from node: Int, _ bundles: Bundles, isRepeated: Bool, to next: inout [Int: Bundles]
  ) {
    let ways = strides.reduce(0) { $0 + $1.ways }
    for stride in strides {
      for (before, bundle) in bundles {
        var marks = before
        marks.take(stride, in: nodes[node].scene, canReturn: isRepeated)
        if stride.isReturn { marks.returns += 1 }
        guard marks.returns <= WalkPaths.mostReturns else { continue }
        let taken = bundle.taking(stride, of: ways, to: nodes[stride.target])
        if next[stride.target]?[marks]?.add(taken) == nil { next[stride.target, default: [:]][marks] = taken }
      }
    }
  }

  /// Bundles of neighbouring scores thrown together two by two, until there are few enough; the lowest and the highest
  /// so far stay what they are.
  private static func coarser(_ bundles: Bundles, _ most: Int) -> Bundles {
    var groups: [Int: [(marks: PathBundle.Marks, bundle: PathBundle)]] = [:]
    for (marks, bundle) in bundles { groups[marks.returns, default: []].append((marks, bundle)) }
    let share = max(2, most / groups.count)
    let kept = groups.values.flatMap { group in
      var group = group.sorted { $0.marks.isBelow($1.marks) }
      while group.count > share, group.count > 2 {
        let inner = group[1..<(group.count - 1)]
        var halved = [group[0]]
        for (index, entry) in inner.enumerated() {
          if index % 2 == 1 { halved[halved.count - 1].bundle.add(entry.bundle) } else { halved.append(entry) }
        }
        if inner.count == 1 {
          halved = [group[0]]
          halved[0].bundle.add(group[1].bundle)
        }
        group = halved + [group[group.count - 1]]
      }
      return group
    }
    return Dictionary(kept.map { ($0.marks, $0.bundle) }) { first, _ in first }
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
