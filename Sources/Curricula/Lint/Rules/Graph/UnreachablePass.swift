extension Rule {
  static let unreachablePass = Rule(
    "unreachable-pass", .graph, .error,
    Bilingual(
      es: "Si ningún camino llega a la nota para aprobar, nadie puede aprobar la lección.",
      en: "If no path reaches the pass mark, nobody can pass the lesson."))
}

extension LintSubject {
  func unreachablePass(_ flow: StateFlow) -> [Finding] {
    // With the full credit always on offer, whoever picks it passes.
    let met = scenes.indices.filter { flow.entries[$0] != nil && scenes[$0].isOnPath }
    guard !met.allSatisfy({ scenes[$0].isSureToOfferFullCredit }) else { return [] }
    let mark = header.passMark ?? curriculum?.passMark ?? Curriculum().passMark
    guard BestPath(lesson, graph, mark: mark)?.passes == false else { return [] }
    return [
      Finding(
        .unreachablePass, at: header.places["pass"] ?? filePlace,
        Bilingual(
          es: "ningún camino llega a \(mark), la nota para aprobar", en: "no path reaches \(mark), the pass mark"),
        remedy: Bilingual(
          es: "Baja la nota, o revisa las condiciones de las respuestas que dan el crédito completo.",
          en: "Lower the mark, or check the conditions of the answers that give full credit."))
    ]
  }
}

extension Scene {
  fileprivate var isSureToOfferFullCredit: Bool {
    guard type == .choice else { return true }
    let full = choices.filter { credit(of: $0) == 1 }
    // Without any, nothing is recommended, which is another mistake.
    return full.isEmpty || full.contains { $0.condition == nil }
  }

  /// 0…1: what picking a choice earns.
  fileprivate func credit(of choice: Choice) -> Double {
    guard let points = choice.points, let highest = highestPoints, highest > 0 else {
      return choice.isRecommended ? 1 : 0
    }
    return min(max(Double(points) / Double(highest), 0), 1)
  }
}

/// Whether some path earns a mark, found by playing all of them with their notes and meters.
private struct BestPath {
  private struct State: Hashable {
    var scene: Int
    var notes: Set<String>
    var meters: [String: Int]
  }

  let passes: Bool

  /// Nil where the paths are too many to say, or go in circles.
  init?(_ lesson: Lesson, _ graph: SceneGraph, mark: Int) {
    let scenes = lesson.scenes
    guard graph.recurring.isEmpty, let start = graph.start, !scenes.contains(where: \.changesByTicks) else {
      return nil
    }
    var indices: [String: Int] = [:]
    for (index, scene) in scenes.enumerated() where indices[scene.id] == nil { indices[scene.id] = index }
    let maxima = Dictionary(lesson.meters.map { ($0.id, $0.maximum) }, uniquingKeysWith: { first, _ in first })
    let levels = Dictionary(lesson.meters.map { ($0.id, $0.start) }, uniquingKeysWith: { first, _ in first })
    let first = State(scene: start, notes: [], meters: levels)
    // By state the most that a path has earned above the mark so far.
    var best: [State: Double] = [first: 0]
    var pending = [first]
    var steps = 0
    while let state = pending.popLast() {
      steps += 1
      guard steps < 20_000, let earned = best[state] else { return nil }
      let scene = scenes[state.scene]
      if scene.type == .ending {
        if earned >= -1e-9 {
          passes = true
          return
        }
        continue
      }
      for (choice, credit) in scene.answers(meters: state.meters, notes: state.notes) {
        var next = state
        next.notes.formUnion(choice?.notes ?? [])
        for move in choice?.moves ?? [] {
          let level = (next.meters[move.meter] ?? 0) + move.delta
          next.meters[move.meter] = min(max(level, 0), maxima[move.meter] ?? 0)
        }
        let own = scene.type == .choice ? [choice?.jump].compactMap(\.self) : []
        guard
          let jump = (own + scene.jumps).first(where: {
            $0.condition?.holds(meters: next.meters, notes: next.notes) ?? true
          }), let target = indices[jump.target]
        else { continue }
        next.scene = target
        let value = earned + (credit.map { ($0 - Double(mark) / 100) * scene.weight } ?? 0)
        if value > best[next] ?? -.infinity {
          best[next] = value
          pending.append(next)
        }
      }
    }
    passes = false
  }
}

extension Scene {
  /// Whether a point of a scale or several ticks change what is true: each combination would have to be tried.
  fileprivate var changesByTicks: Bool {
    (type == .multiple || type == .scale) && isOnPath && choices.contains { !$0.notes.isEmpty || !$0.moves.isEmpty }
  }

  /// Each answer worth looking at, with its credit where it is graded.
  fileprivate func answers(meters: [String: Int], notes: Set<String>) -> [(Choice?, Double?)] {
    let offered = choices.filter { $0.condition?.holds(meters: meters, notes: notes) ?? true }
    switch type {
    case .choice where !offered.isEmpty: return offered.map { ($0, credit(of: $0)) }
    case .choice: return [(nil, nil)]
    default: return [(nil, isGraded ? 1 : nil)]
    }
  }
}
