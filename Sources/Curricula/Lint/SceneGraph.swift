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

  /// The scenes an attempt may meet.
  var reachable: Set<Int> { start.map { closure(from: [$0], successors) } ?? [] }

  /// The scenes from which one of `goals` may be met.
  func leading(to goals: Set<Int>) -> Set<Int> {
    var predecessors = [[Int]](repeating: [], count: scenes.count)
    for (index, targets) in successors.enumerated() {
      for target in targets { predecessors[target].append(index) }
    }
    return closure(from: goals, predecessors)
  }

  private func closure(from starts: Set<Int>, _ edges: [[Int]]) -> Set<Int> {
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
    let isClosedByScene = jumps.contains { $0.condition == nil }
    var targets = choices.compactMap { $0.jump?.target }
    let usesSceneJumps = choices.isEmpty || type != .choice || choices.contains { $0.jump == nil }
    if usesSceneJumps { targets += jumps.map(\.target) }
    return (targets, isClosedByScene || !usesSceneJumps)
  }
}
