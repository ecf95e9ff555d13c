import Curricula

extension Session {
  /// The events that an input brings about; decides, and changes nothing.
  ///
  /// An answer that leads to an ending brings its completion along: both belong in one journal write.
  /// `hints` counts those read in this scene, `elapsed` is in milliseconds.
  package func events(
    for input: Input, hints: Int, elapsed: Int, confidence: Confidence? = nil, at moment: Moment
  ) throws(Refusal) -> [Event] {
    var session = self
    var events = closing(at: moment)
    if let scene = standing.rewind { events.append(rewound(to: scene, at: moment)) }
    for event in events { session.apply(event) }

    switch input {
    case .rewind(let target):
      events.append(session.rewound(to: try session.rewindTarget(target), at: moment))
    case .commit(let words, let due):
      guard session.standing.scene.type == .ending else { throw .notAnEnding }
      guard !words.text.folded.isEmpty else { throw .emptyAnswer }
      let committed = Committed(lesson: lesson.id, digest: words.digest, due: due)
      events.append(Event(moment: moment, fact: .committed(committed)))
    case .choose, .write, .arrange, .pair, .fill, .number, .read:
      let answered = try session.answered(input, hints: hints, elapsed: elapsed, confidence)
      let event = Event(moment: moment, fact: .answered(answered))
      session.apply(event)
      events.append(event)
      events += session.closing(at: moment)
    }
    return events
  }

  /// The completion still to be recorded: at an ending whose own write was cut off. Else nothing.
  package func closing(at moment: Moment) -> [Event] {
    let scene = standing.scene
    guard scene.type == .ending, !attempt.isComplete, standing.rewind == nil else {
      return []
    }
    let score = attempt.score
    var counters: [String: Int] = [:]
    for meter in lesson.meters where meter.isCounter { counters[meter.id] = standing.meters[meter.id] }
    let completed = Completed(
      lesson: lesson.id, attempt: attempt.number, ending: scene.id, outcome: scene.outcome ?? .mixed,
      score: score, passed: passes(score), counters: counters)
    return [Event(moment: moment, fact: .completed(completed))]
  }

  /// Sums of fractions can fall a hair short of a whole mark.
  func passes(_ score: Double) -> Bool { score >= Double(passMark) - 1e-9 }

  private func rewound(to scene: String, at moment: Moment) -> Event {
    Event(
      moment: moment,
      fact: .rewound(Rewound(lesson: lesson.id, attempt: attempt.number, to: scene)))
  }

  private func rewindTarget(_ target: String?) throws(Refusal) -> String {
    guard !isAssessment else { throw .rewindInAssessment }
    guard let target else {
      guard let decision = attempt.steps.last(where: { isDecision($0.answered) }) else {
        throw .nothingToRewind
      }
      return decision.answered.scene
    }
    guard let scene = lesson.pathScene(target),
      let step = attempt.steps.last(where: {
        $0.answered.scene == scene.id || $0.answered.scene == scene.formerID
      })
    else { throw .notOnPath(target) }
    return step.answered.scene
  }

  /// Whether it chose something, in a scene that there still is.
  func isDecision(_ answered: Answered) -> Bool {
    answered.type.isDecision && lesson.pathScene(answered.scene) != nil
  }

  private func answered(
    _ input: Input, hints: Int, elapsed: Int, _ confidence: Confidence?
  ) throws(Refusal) -> Answered {
    let standing = standing
    let scene = standing.scene
    let response = try standing.situation.response(to: input)
    let meters = lesson.levels(standing.meters, after: response.choices)
    let notes = standing.notes.union(response.choices.flatMap(\.notes))
    guard let next = lesson.exit(of: scene, choosing: response.choices, meters: meters, notes: notes)
    else { throw .deadEnd(scene: scene.id) }
    return Answered(
      curriculum: attempt.curriculum, lesson: lesson.id, revision: lesson.revision,
      attempt: attempt.number, scene: standing.id(in: attempt), type: scene.type,
      answer: response.answer, credit: response.credit, weight: scene.weight,
      evidence: response.evidence, meters: meters, notes: notes.sorted(), next: next.id,
      hints: isAssessment ? 0 : min(max(hints, 0), scene.hints.count), language: lesson.language,
      elapsed: max(elapsed, 0), confidence: response.credit == nil ? nil : confidence)
  }
}

extension Lesson {
  /// The scene that follows: by the one choice's own jump if its condition holds, else by the scene's
  /// jumps, downwards. Nil when no jump holds or its target is not on a path.
  func exit(
    of scene: Scene, choosing choices: [Choice], meters: [String: Int], notes: Set<String>
  ) -> Scene? {
    let own = scene.type == .choice ? choices.compactMap(\.jump) : []
    let jump = (own + scene.jumps).first { $0.condition?.holds(meters: meters, notes: notes) ?? true }
    return jump.flatMap { pathScene($0.target) }
  }
}

extension Scene.Kind {
  /// Whether answering it decides something, and so marks a fork in the path.
  package var isDecision: Bool {
    switch self {
    case .choice, .multiple, .text, .order, .match, .cloze, .number: true
    case .scale, .reflection, .info, .ending, .commitment: false
    }
  }
}
