import Curricula

/// An instrument being answered: its questions one by one, and the answers so far. Nothing is graded or recorded here.
///
/// Questions follow one another as written, unless a jump says otherwise. Every one may be passed over.
package struct Questionnaire: Sendable {
  package private(set) var instrument: Lesson
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

  /// What is before the learner; nil when the last question was answered.
  package var screen: Screen? {
    guard let scene else { return nil }
    let situation = Situation(scene: scene, meters: [:], notes: notes, picked: [])
    let questions = instrument.scenes.filter(\.isQuestion)
    let asked = path.filter { id in questions.contains { $0.id == id } }.count
    return Screen(
      situation, in: instrument, learner: "", isAssessment: false, step: asked, steps: questions.count)
  }

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

  /// Goes on in the words of another language.
  package mutating func speak(_ instrument: Lesson) { self.instrument = instrument }

  /// Back to the scene before, from the end to the last one; false at the first.
  package mutating func goBack() -> Bool {
    if isFinished {
      isFinished = false
      return true
    }
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

  /// Those of the choices that stand now: going back and choosing otherwise takes them back.
  private var notes: Set<String> {
    Set(instrument.scenes.filter { path.contains($0.id) }.flatMap { picked(in: $0).flatMap(\.notes) })
  }

  private func holds(_ condition: Condition?) -> Bool { condition?.holds(meters: [:], notes: notes) ?? true }
}

extension Scene {
  /// Whether it asks something of who answers an instrument.
  package var isQuestion: Bool { isOnPath && type != .info && type != .ending }
}
