import Curricula

/// How far it can still be from each scene to an ending.
struct Route: Sendable {
  /// By scene id: the most scenes an attempt may yet answer, this one included; 0 at an ending.
  ///
  /// Jumps that lead back to where an attempt came from are left out: no path is longest with them in.
  private var remaining: [String: Int] = [:]

  /// Linear in scenes and jumps, and without recursion: a lesson can be long.
  init(_ lesson: Lesson) {
    let scenes = lesson.scenes.filter(\.isOnPath)
    var indices: [String: Int] = [:]
    for (index, scene) in scenes.enumerated() { indices[scene.id] = indices[scene.id] ?? index }
    for (index, scene) in scenes.enumerated() {
      if let former = scene.formerID { indices[former] = indices[former] ?? index }
    }
    let exits = scenes.map { scene in scene.exits.compactMap { indices[$0] } }

    var lengths = [Int?](repeating: nil, count: scenes.count)
    var isOpen = [Bool](repeating: false, count: scenes.count)
    let first = lesson.firstScene.flatMap { indices[$0.id] }
    for start in [first].compactMap(\.self) + Array(scenes.indices) where lengths[start] == nil {
      var stack = [(scene: start, exit: 0, longest: 0)]
      isOpen[start] = true
      while let top = stack.last {
        if top.exit < exits[top.scene].count {
          stack[stack.count - 1].exit += 1
          let next = exits[top.scene][top.exit]
          if let length = lengths[next] {
            stack[stack.count - 1].longest = max(top.longest, length)
          } else if !isOpen[next] {
            isOpen[next] = true
            stack.append((next, 0, 0))
          }
        } else {
          let length = scenes[top.scene].type == .ending ? 0 : top.longest + 1
          lengths[top.scene] = length
          stack.removeLast()
          if let parent = stack.indices.last {
            stack[parent].longest = max(stack[parent].longest, length)
          }
        }
      }
    }
    for (index, scene) in scenes.enumerated() {
      remaining[scene.id] = remaining[scene.id] ?? lengths[index]
    }
  }

  func remaining(from scene: Scene) -> Int {
    remaining[scene.id] ?? (scene.type == .ending ? 0 : 1)
  }
}

extension Scene {
  /// Where its jumps may lead, whatever the conditions turn out to be.
  fileprivate var exits: [String] {
    guard type != .ending else { return [] }
    let own = type == .choice ? choices.compactMap(\.jump) : []
    let choosesAll = type == .choice && !choices.isEmpty
    if choosesAll, choices.allSatisfy({ $0.jump.map { $0.condition == nil } ?? false }) {
      return own.map(\.target)
    }
    let certain = jumps.firstIndex { $0.condition == nil } ?? jumps.endIndex
    return own.map(\.target) + jumps.prefix(certain + 1).map(\.target)
  }
}
