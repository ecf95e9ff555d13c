/// A lesson's shape: its scenes as boxes, its answers as arrows, whatever the conditions turn out to be.
///
/// Review cards and the commitment are off the path and not on the map.
package struct LessonMap: Sendable {
  package struct Box: Sendable {
    package var id: String
    package var title: String
    package var type: Scene.Kind
    /// At an ending, how it turns out.
    package var outcome: Scene.Outcome?
    package var isStart: Bool
  }

  package struct Arrow: Hashable, Sendable {
    package var from: Int
    package var to: Int
    /// The choices that lead along it; empty where any answer does, or any but those with a jump of their own.
    package var names: [Name]
    package var isOther = false
    package var condition: Condition?
    /// Whether it is taken when no jump before it holds.
    package var isOtherwise = false
    /// Its place among the scene's jumps, from 1, where the first that holds is taken; nil where nothing competes.
    package var order: Int?
    /// Whether it leads back to where its path has been.
    package var isReturn = false
  }

  /// A choice's short name, and when it is offered.
  package struct Name: Hashable, Sendable {
    package var text: String
    package var condition: Condition?
    package var isOnce: Bool
  }

  package let lesson: Lesson
  package let boxes: [Box]
  package private(set) var arrows: [Arrow] = []

  package init(_ lesson: Lesson) {
    self.lesson = lesson
    let scenes = lesson.scenes.filter(\.isOnPath)
    let start = lesson.firstScene?.id
    boxes = scenes.map {
      Box(
        id: $0.id, title: $0.title.isEmpty ? $0.id : $0.title, type: $0.type,
        outcome: $0.type == .ending ? $0.outcome ?? .mixed : nil, isStart: $0.id == start)
    }
    var indices: [String: Int] = [:]
    for (index, scene) in scenes.enumerated() { indices[scene.id] = indices[scene.id] ?? index }
    for (index, scene) in scenes.enumerated() {
      if let former = scene.formerID { indices[former] = indices[former] ?? index }
    }
    for (index, scene) in scenes.enumerated() where scene.type != .ending { add(scene, at: index, indices) }
    markReturns()
  }

  private mutating func add(_ scene: Scene, at index: Int, _ indices: [String: Int]) {
    var falling: [Choice] = []
    for choice in scene.choices where scene.type == .choice {
      if let jump = choice.jump, let target = indices[jump.target] {
        add(Arrow(from: index, to: target, names: [Name(choice)], condition: jump.condition))
      }
      if choice.jump == nil || choice.jump?.condition != nil { falling.append(choice) }
    }
    // Where every answer may be hidden, the learner reads on by the scene's own jumps.
    let isSureToOffer = scene.choices.contains { $0.condition == nil && !$0.isOnce }
    if scene.type == .choice, falling.isEmpty, isSureToOffer { return }
    let certain = scene.jumps.firstIndex { $0.condition == nil } ?? scene.jumps.endIndex
    let jumps = scene.jumps.prefix(certain + 1)
    // On each of several jumps, the same list of names would say nothing.
    let isListed = jumps.count == 1 || falling.count == 1
    for (order, jump) in jumps.enumerated() {
      guard let target = indices[jump.target] else { continue }
      add(
        Arrow(
          from: index, to: target, names: isListed ? falling.map(Name.init) : [],
          isOther: !isListed && falling.count < scene.choices.count, condition: jump.condition,
          isOtherwise: jump.condition == nil && jumps.count > 1,
          order: jump.condition != nil && jumps.count > 2 ? order + 1 : nil))
    }
  }

  /// Arrows between the same boxes under the same condition are one.
  private mutating func add(_ arrow: Arrow) {
    let same = arrows.firstIndex {
      $0.from == arrow.from && $0.to == arrow.to && $0.condition == arrow.condition
        && $0.isOtherwise == arrow.isOtherwise && $0.order == arrow.order && !$0.names.isEmpty && !arrow.names.isEmpty
    }
    if let same { arrows[same].names += arrow.names } else { arrows.append(arrow) }
  }

  /// Without recursion: a lesson can be long.
  private mutating func markReturns() {
    var exits = [[Int]](repeating: [], count: boxes.count)
    for (index, arrow) in arrows.enumerated() { exits[arrow.from].append(index) }
    var isMet = [Bool](repeating: false, count: boxes.count)
    var isOpen = isMet
    let start = boxes.firstIndex(where: \.isStart)
    for first in [start].compactMap(\.self) + Array(boxes.indices) where !isMet[first] {
      var stack = [(box: first, exit: 0)]
      (isMet[first], isOpen[first]) = (true, true)
      while let (box, exit) = stack.last {
        guard exit < exits[box].count else {
          isOpen[box] = false
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].exit += 1
        let arrow = exits[box][exit]
        let target = arrows[arrow].to
        arrows[arrow].isReturn = isOpen[target]
        if !isMet[target] {
          (isMet[target], isOpen[target]) = (true, true)
          stack.append((target, 0))
        }
      }
    }
  }
}

extension LessonMap.Name {
  init(_ choice: Choice) {
    self.init(text: choice.shortName, condition: choice.condition, isOnce: choice.isOnce)
  }
}
