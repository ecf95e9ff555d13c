import Curricula

/// An instrument being answered: its questions one by one, and the answers so far. Nothing is graded or recorded here.
///
/// Questions follow one another as written, unless a jump says otherwise. Every one may be passed over.
package struct Questionnaire: Sendable {
  package let instrument: Lesson
  /// The scenes met, the one before the learner last.
  private var path: [String]
  private var given: [String: QuestionAnswer] = [:]
  private var isFinished = false

  package init(_ instrument: Lesson) {
    self.instrument = instrument
    path = instrument.firstScene.map { [$0.id] } ?? []
  }

  /// The scene before the learner; nil when the last one was answered.
  package var scene: Scene? { isFinished ? nil : path.last.flatMap { instrument.scene($0) } }

  /// By scene id; a question passed over has none, nor has one that going back left aside.
  package var answers: [String: QuestionAnswer] { given.filter { path.contains($0.key) } }

  /// How many scenes were met, this one included, and how many there are.
  package var place: (number: Int, count: Int) {
    (path.count, instrument.scenes.count(where: \.isQuestion))
  }

  /// The choices of this scene that what was answered before lets show.
  package var choices: [Choice] { scene?.choices.filter { holds($0.condition) } ?? [] }

  /// The paragraphs of this scene, likewise.
  package var body: [Paragraph] { scene?.body.filter { holds($0.condition) } ?? [] }

  /// Takes an answer and goes on; nil passes the question over, or reads on.
  package mutating func answer(_ answer: QuestionAnswer?) {
    guard let scene else { return }
    given[scene.id] = answer
    if let next = next(after: scene) {
      path.append(next.id)
    } else {
      isFinished = true
    }
  }

  /// Back to the scene before; false at the first one.
  package mutating func goBack() -> Bool {
    guard path.count > 1 else { return false }
    path.removeLast()
    return true
  }

  private func next(after scene: Scene) -> Scene? {
    if scene.type == .ending { return nil }
    let own = picked(in: scene).compactMap(\.jump)
    if let jump = (own + scene.jumps).first(where: { holds($0.condition) }) { return instrument.scene(jump.target) }
    guard let index = instrument.scenes.firstIndex(where: { $0.id == scene.id }) else { return nil }
    return instrument.scenes[(index + 1)...].first(where: \.isOnPath)
  }

  private func picked(in scene: Scene) -> [Choice] {
    switch given[scene.id] {
    case .choice(let id): scene.choices.filter { $0.id == id }
    case .choices(let ids): scene.choices.filter { ids.contains($0.id) }
    case .number, .text, nil: []
    }
  }

  /// Notes are those of the choices that stand now: going back and choosing otherwise takes them back.
  private func holds(_ condition: Condition?) -> Bool {
    let notes = instrument.scenes.filter { path.contains($0.id) }.flatMap { picked(in: $0).flatMap(\.notes) }
    return condition?.holds(meters: [:], notes: Set(notes)) ?? true
  }
}

extension Scene {
  /// Whether it asks something of who answers an instrument.
  package var isQuestion: Bool { isOnPath && type != .info && type != .ending }
}
