/// What a learner reads and decides who always gives the first recommended answer.
struct TypicalPath: Hashable, Sendable {
  private(set) var words = 0
  private(set) var decisions = 0
  private(set) var commits = false

  /// Nil where that path does not reach an ending.
  init?(_ lesson: Lesson) {
    var scenes: [String: Scene] = [:]
    for scene in lesson.scenes where scenes[scene.id] == nil { scenes[scene.id] = scene }
    var meters: [String: Int] = [:]
    for meter in lesson.meters where meters[meter.id] == nil { meters[meter.id] = meter.start }
    let maxima = Dictionary(lesson.meters.map { ($0.id, $0.maximum) }, uniquingKeysWith: { first, _ in first })
    var notes: Set<String> = []
    var next = lesson.firstScene
    var steps = 0
    while let scene = next {
      func holds(_ condition: Condition?) -> Bool { condition?.holds(meters: meters, notes: notes) ?? true }
      steps += 1
      guard steps <= 2 * lesson.scenes.count else { return nil }
      read(scene.body.filter { holds($0.condition) }.map(\.text))
      let offered = scene.choices.filter { holds($0.condition) }
      read(offered.flatMap { [$0.text, $0.partner] } + scene.gaps.flatMap(\.options))
      if scene.type != .info, scene.type != .ending { decisions += 1 }
      let picked = scene.picks(among: offered)
      notes.formUnion(picked.flatMap(\.notes))
      for move in picked.flatMap(\.moves) {
        meters[move.meter] = min(max((meters[move.meter] ?? 0) + move.delta, 0), maxima[move.meter] ?? 0)
      }
      read(picked.flatMap(\.consequences).filter { holds($0.condition) }.map(\.text))
      let feedback = picked.flatMap(\.feedback) + scene.feedback.filter { $0.occasion != .partial }
      read(feedback.filter { holds($0.condition) }.map(\.text))
      if scene.type == .ending {
        if let commitment = lesson.commitment {
          commits = true
          read(commitment.body.map(\.text) + commitment.choices.map(\.text))
        }
        return
      }
      let own = scene.type == .choice ? picked.compactMap(\.jump) : []
      next = (own + scene.jumps).first { holds($0.condition) }.flatMap { scenes[$0.target] }
    }
    return nil
  }

  var minutes: Double {
    let reading = Double(words) / ReadingTime.wordsPerMinute
    return reading + Double(decisions) * ReadingTime.secondsPerDecision / 60
      + (commits ? ReadingTime.secondsToCommit / 60 : 0)
  }

  private mutating func read(_ texts: [String]) {
    for text in texts { words += ReadingTime.words(in: text) }
  }
}

extension Scene {
  fileprivate func picks(among offered: [Choice]) -> [Choice] {
    switch type {
    case .choice: Array((offered.first { $0.isRecommended } ?? offered.first).map { [$0] } ?? [])
    case .multiple: offered.filter(\.isRecommended)
    default: []
    }
  }
}
