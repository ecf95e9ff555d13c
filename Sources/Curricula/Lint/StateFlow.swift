/// What may be true wherever a path leads: the lesson played on all paths at once.
///
/// It never says less than what can happen, so what it calls impossible is; it may call possible what no single path
/// brings about. Its cost is linear in the scenes, but for loops, which it stops refining after a few rounds.
struct StateFlow: Sendable {
  let names: StateNames
  let scenes: [Scene]
  /// What may be true on entering each scene; nil where nothing leads.
  private(set) var entries: [Possible?]
  private let indices: [String: Int]

  /// Nil for a lesson too large to look through.
  init?(_ lesson: Lesson) {
    names = StateNames(lesson)
    scenes = lesson.scenes
    entries = [Possible?](repeating: nil, count: scenes.count)
    guard scenes.count * (names.notes.count + names.meters.count + 1) <= 2_000_000 else { return nil }
    var indices: [String: Int] = [:]
    for (index, scene) in scenes.enumerated() where indices[scene.id] == nil { indices[scene.id] = index }
    self.indices = indices
    if let first = lesson.firstScene, let start = indices[first.id] { fill(from: start) }
  }

  private mutating func fill(from start: Int) {
    entries[start] = names.start
    var visits = [Int](repeating: 0, count: scenes.count)
    var pending = [start]
    while let index = pending.popLast() {
      guard let entry = entries[index], scenes[index].isOnPath, scenes[index].type != .ending else { continue }
      visits[index] += 1
      for (target, state) in exits(of: scenes[index], from: entry) {
        guard let next = indices[target] else { continue }
        guard let known = entries[next] else {
          entries[next] = state
          pending.append(next)
          continue
        }
        var joined = known.joined(with: state)
        guard joined != known else { continue }
        if visits[next] > 8 { joined.levels = names.maxima.map { 0...$0 } }
        entries[next] = joined
        pending.append(next)
      }
    }
  }

  /// What may be true after each way of answering a scene, and the choice that was picked where one was.
  func outcomes(of scene: Scene, from entry: Possible) -> [(choice: Choice?, state: Possible)] {
    guard scene.type.picksItems, !scene.choices.isEmpty else { return [(nil, entry)] }
    let offered = scene.choices.compactMap { choice in
      names.narrowed(entry, by: choice.condition).map { (choice, $0) }
    }
    if scene.type == .multiple {
      // Any of them, and any together.
      return [(nil, offered.reduce(entry) { known, offer in anyOrNone(offer.0, from: known) })]
    }
    var outcomes: [(choice: Choice?, state: Possible)] = offered.map { ($0, names.after($0, from: $1)) }
    // Where every answer may be hidden, the learner reads on.
    if scene.choices.allSatisfy({ $0.condition != nil || $0.isOnce }) { outcomes.append((nil, entry)) }
    return outcomes
  }

  /// The jumps that an outcome may follow, each with what is then true; downwards, the first that holds.
  func ways(of scene: Scene, after outcome: (choice: Choice?, state: Possible)) -> [(jump: Jump, state: Possible)] {
    let own = scene.type == .choice ? [outcome.choice?.jump].compactMap(\.self) : []
    var ways: [(jump: Jump, state: Possible)] = []
    var rest: Possible? = outcome.state
    for jump in own + scene.jumps {
      guard let state = rest else { break }
      ways.append((jump, state))
      rest = names.narrowed(state, without: jump.condition)
    }
    return ways
  }

  private func exits(of scene: Scene, from entry: Possible) -> [(target: String, state: Possible)] {
    outcomes(of: scene, from: entry).flatMap { outcome in
      ways(of: scene, after: outcome).compactMap { way in
        names.narrowed(way.state, by: way.jump.condition).map { (way.jump.target, $0) }
      }
    }
  }

  private func anyOrNone(_ choice: Choice, from state: Possible) -> Possible {
    state.joined(with: names.after(choice, from: state))
  }
}

extension LintSubject {
  /// What the rules find that look through every state a path may bring about.
  func states() -> [Finding] {
    guard let flow = StateFlow(lesson) else { return [] }
    return constantCondition(flow) + clampedMove(flow) + unreachablePass(flow)
  }
}
