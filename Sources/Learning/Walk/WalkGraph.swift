import Curricula

/// Every place an attempt can stand at, and the answers that lead from one to the next.
///
/// Two paths that stand at the same scene with the same meters, notes and spent choices have the same future,
/// whatever they are worth, so each such place is gone on from once.
struct WalkGraph {
  struct Place: Hashable {
    let scene: String
    let meters: [String: Int]
    let notes: Set<String>
    /// `once` choices picked, as `scene/choice`.
    let spent: Set<String>
  }

  struct Node {
    let scene: String
    let isEnding: Bool
    /// How long the screen takes to read and to decide on.
    let seconds: Double
    /// The node and the way that a shortest path comes by; nil at the start.
    let origin: (node: Int, way: Way)?
  }

  /// Ways from one node to another that earn the same credit.
  struct Stride {
    let target: Int
    let credit: Double?
    let weight: Double
    var ways = 0
    /// How long it takes to read what the answer brings.
    var seconds: ClosedRange<Double>
    var totalSeconds = 0.0
    /// By axis of the curriculum.
    var evidence: [EvidenceRange]
    /// Whether it closes a circle.
    var isReturn = false
  }

  /// More places mean a lesson that nobody could try out.
  static let mostPlaces = 20_000

  private(set) var nodes: [Node] = []
  private(set) var strides: [[Stride]] = []
  /// `scene/choice`, and `scene/words` where words are written.
  private(set) var answers: Set<String> = []
  /// Answers after which no jump holds, or that the scene refuses, as they were first met.
  private(set) var deadEnds: [Walk.DeadEnd] = []
  /// Whether there are more places than were walked.
  private(set) var isCut = false

  init(_ opening: Session, mostPlaces: Int = WalkGraph.mostPlaces) {
    var indices: [Place: Int] = [:]
    var frontier = [opening]
    add(opening, origin: nil, to: &indices)
    while !frontier.isEmpty {
      var next: [Session] = []
      for session in frontier { next += goOn(from: session, &indices) }
      isCut = nodes.count > mostPlaces
      frontier = isCut ? [] : next
    }
    // Where walking was cut off, the last places lead nowhere.
    while strides.count < nodes.count { strides.append([]) }
    markReturns()
  }

  private mutating func add(_ session: Session, origin: (Int, Way)?, to indices: inout [Place: Int]) {
    indices[session.place] = nodes.count
    let scene = session.standing.scene
    nodes.append(
      Node(scene: scene.id, isEnding: scene.type == .ending, seconds: session.readingSeconds, origin: origin))
  }

  /// Gives every answer at the next node; the sessions that stand where none did before.
  private mutating func goOn(from session: Session, _ indices: inout [Place: Int]) -> [Session] {
    let node = strides.count
    let scene = nodes[node].scene
    var found: [Stride] = []
    var new: [Session] = []
    let ways = session.ways
    if ways.isEmpty, !nodes[node].isEnding { add(Walk.DeadEnd(scene: scene, names: [])) }
    for way in ways {
      guard let next = session.taking(way), let step = next.attempt.steps.last else {
        add(Walk.DeadEnd(scene: scene, names: way.names))
        continue
      }
      for name in way.names { answers.insert("\(scene)/\(name)") }
      let target = indices[next.place] ?? nodes.count
      if target == nodes.count {
        add(next, origin: (node, way), to: &indices)
        new.append(next)
      }
      let stride = session.stride(step, to: target)
      if let same = found.firstIndex(where: { $0.target == target && $0.credit == stride.credit }) {
        found[same].add(stride)
      } else {
        found.append(stride)
      }
    }
    strides.append(found)
    return new
  }

  private mutating func add(_ deadEnd: Walk.DeadEnd) {
    if !deadEnds.contains(deadEnd) { deadEnds.append(deadEnd) }
  }

  /// Marks the strides that lead back to where their path has been; without recursion, a lesson can be long.
  private mutating func markReturns() {
    var isDone = [Bool](repeating: false, count: nodes.count)
    var isOpen = isDone
    var stack = [(node: 0, stride: 0)]
    isOpen[0] = true
    while let (node, stride) = stack.last {
      guard stride < strides[node].count else {
        isOpen[node] = false
        isDone[node] = true
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].stride += 1
      let target = strides[node][stride].target
      strides[node][stride].isReturn = isOpen[target]
      if !isOpen[target], !isDone[target] {
        isOpen[target] = true
        stack.append((target, 0))
      }
    }
  }

  /// The answers of a shortest path to a scene; of equals, the one whose answers are written first.
  func route(to scene: String) -> [Way] {
    var node = nodes.firstIndex { $0.scene == scene }
    var route: [Way] = []
    while let index = node {
      if let way = nodes[index].origin?.way { route.append(way) }
      node = nodes[index].origin?.node
    }
    return route.reversed()
  }

  /// The scenes of the nodes from which no ending is met.
  var endless: Set<String> {
    var sources = [[Int]](repeating: [], count: nodes.count)
    for (node, strides) in strides.enumerated() {
      for stride in strides { sources[stride.target].append(node) }
    }
    var pending = nodes.indices.filter { nodes[$0].isEnding }
    var leads = Set(pending)
    while let node = pending.popLast() {
      for source in sources[node] where leads.insert(source).inserted { pending.append(source) }
    }
    return Set(nodes.indices.filter { !leads.contains($0) }.map { nodes[$0].scene })
  }
}

extension WalkGraph.Stride {
  fileprivate mutating func add(_ other: Self) {
    ways += other.ways
    seconds = seconds.union(other.seconds)
    totalSeconds += other.totalSeconds
    evidence = zip(evidence, other.evidence).map { $0.union($1) }
  }
}

extension Session {
  var place: WalkGraph.Place {
    let standing = standing
    var spent: Set<String> = []
    for step in standing.steps {
      guard let scene = lesson.scene(step.answered.scene) else { continue }
      for id in step.answered.answer.choices where scene.choice(id)?.isOnce == true {
        spent.insert("\(scene.id)/\(id)")
      }
    }
    return WalkGraph.Place(scene: standing.scene.id, meters: standing.meters, notes: standing.notes, spent: spent)
  }

  fileprivate func stride(_ step: Attempt.Step, to target: Int) -> WalkGraph.Stride {
    let seconds = readingSeconds(step)
    return WalkGraph.Stride(
      target: target, credit: step.answered.credit, weight: step.answered.weight, ways: 1, seconds: seconds...seconds,
      totalSeconds: seconds, evidence: curriculum.axes.map { EvidenceRange(step.answered.evidence, on: $0, curriculum) }
    )
  }
}
