/// Which scene may follow which, whatever the conditions turn out to be.
struct SceneGraph {
  /// Scene indices that may follow each scene on a path.
  private(set) var successors: [[Int]]
  /// Scenes with an answer after which no jump is sure to hold.
  private(set) var open: Set<Int> = []
  let scenes: [Scene]
  let start: Int?

  init(_ lesson: Lesson) {
    scenes = lesson.scenes
    var indexByID: [String: Int] = [:]
    for (index, scene) in scenes.enumerated() where indexByID[scene.id] == nil { indexByID[scene.id] = index }
    start = lesson.firstScene.flatMap { indexByID[$0.id] }
    successors = []
    for (index, scene) in scenes.enumerated() {
      let (targets, isClosed) = scene.isOnPath && scene.type != .ending ? scene.exits : ([], true)
      successors.append(targets.compactMap { indexByID[$0] })
      if !isClosed { open.insert(index) }
    }
  }

  var endings: Set<Int> { Set(scenes.indices.filter { scenes[$0].isOnPath && scenes[$0].type == .ending }) }

  /// The scenes an attempt may meet.
  var reachable: Set<Int> { start.map { SceneGraph.closure(from: [$0], successors) } ?? [] }

  /// Scenes on a path from which neither an ending nor a dead end is met.
  var trapped: Set<Int> {
    let leading = SceneGraph.closure(from: endings.union(open), predecessors)
    return Set(scenes.indices.filter { scenes[$0].isOnPath && !leading.contains($0) })
  }

  /// The scenes met if each dead end and each loop led on to the next scene of the file.
  ///
  /// So a forgotten jump is one mistake, and not also that nobody reaches what follows.
  var intended: Set<Int> {
    var mended = successors
    var next: Int?
    let broken = open.union(trapped)
    for index in scenes.indices.reversed() {
      if broken.contains(index), let next { mended[index].append(next) }
      if scenes[index].isOnPath { next = index }
    }
    return start.map { SceneGraph.closure(from: [$0], mended) } ?? []
  }

  /// The groups of scenes among `members` that lead only to each other, each in file order.
  func loops(among members: Set<Int>) -> [[Int]] {
    var groupOf: [Int: Int] = [:]
    var groups: [[Int]] = []
    // Kosaraju: in the order in which a walk against the jumps is done, a loop comes before what leads to it.
    for member in doneOrder(of: members).reversed() where groupOf[member] == nil {
      var group = [member]
      var isLoop = true
      groupOf[member] = groups.count
      var pending = [member]
      while let index = pending.popLast() {
        for next in successors[index] where members.contains(next) {
          if groupOf[next] == nil {
            groupOf[next] = groups.count
            group.append(next)
            pending.append(next)
          } else if groupOf[next] != groups.count {
            isLoop = false
          }
        }
      }
      groups.append(isLoop ? group.sorted() : [])
    }
    return groups.filter { !$0.isEmpty }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// Scenes that a path may meet twice, and perhaps some between two of these.
  var recurring: Set<Int> {
    let met = reachable
    let predecessors = predecessors
    return SceneGraph.core(of: met, from: successors, to: predecessors)
      .intersection(SceneGraph.core(of: met, from: predecessors, to: successors))
  }

  /// What remains when members to which no other leads are taken away, again and again.
  private static func core(of members: Set<Int>, from edges: [[Int]], to reverse: [[Int]]) -> Set<Int> {
    var counts = [Int](repeating: 0, count: edges.count)
    for member in members { counts[member] = reverse[member].count(where: members.contains) }
    var core = members
    var pending = members.filter { counts[$0] == 0 }
    while let member = pending.popFirst() {
      core.remove(member)
      for next in edges[member] where members.contains(next) {
        counts[next] -= 1
        if counts[next] == 0 { pending.insert(next) }
      }
    }
    return core
  }

  private func doneOrder(of members: Set<Int>) -> [Int] {
    let predecessors = predecessors
    var met: Set<Int> = []
    var done: [Int] = []
    for member in members.sorted() where met.insert(member).inserted {
      var stack = [(index: member, edge: 0)]
      while let (index, edge) = stack.last {
        if edge < predecessors[index].count {
          stack[stack.count - 1].edge += 1
          let next = predecessors[index][edge]
          if members.contains(next), met.insert(next).inserted { stack.append((next, 0)) }
        } else {
          done.append(index)
          stack.removeLast()
        }
      }
    }
    return done
  }

  private var predecessors: [[Int]] {
    var predecessors = [[Int]](repeating: [], count: scenes.count)
    for (index, targets) in successors.enumerated() {
      for target in targets { predecessors[target].append(index) }
    }
    return predecessors
  }

  private static func closure(from starts: Set<Int>, _ edges: [[Int]]) -> Set<Int> {
    var met = starts
    var pending = Array(starts)
    while let index = pending.popLast() {
      for next in edges[index] where met.insert(next).inserted { pending.append(next) }
    }
    return met
  }
}

extension Scene {
  /// Where its answers may lead, and whether every answer is sure to lead somewhere.
  fileprivate var exits: (targets: [String], isClosed: Bool) {
    let own = type == .choice ? choices.compactMap(\.jump) : []
    // Where every answer may be hidden, the learner reads on by the scene's own jumps.
    let isSureToOffer = choices.contains { $0.condition == nil && !$0.isOnce }
    let usesOwnOnly =
      type == .choice && isSureToOffer
      && choices.allSatisfy { $0.jump.map { $0.condition == nil } ?? false }
    if usesOwnOnly { return (own.map(\.target), true) }
    return (own.map(\.target) + jumps.map(\.target), jumps.contains { $0.condition == nil })
  }
}
