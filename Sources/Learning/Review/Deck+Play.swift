import Curricula

extension Deck.Card {
  /// What the learner reads and can answer; nil when the lesson has no such card any more.
  package func screen(in lesson: Lesson, learner: String = "") -> Screen? {
    situation(in: lesson).map {
      Screen($0, in: lesson, learner: learner, isAssessment: false, step: 1, steps: 1)
    }
  }

  /// What answering it brings, and the event that records it; nil when the lesson has no such card.
  ///
  /// `words` are those that the input carries.
  package func play(
    _ input: Session.Input, in lesson: Lesson, of curriculum: Curriculum, words: [FreeText] = [],
    confidence: Confidence? = nil, at moment: Moment
  ) throws(Session.Refusal) -> (event: Event, reply: Reply)? {
    guard let situation = situation(in: lesson) else { return nil }
    let response = try situation.response(to: input)
    guard let credit = response.credit else { throw .wrongInput(situation.scene.type) }
    var reply = Reply(situation, choosing: response.choices, credit: credit)
    let texts = Dictionary(words.map { ($0.digest, $0.text) }, uniquingKeysWith: { first, _ in first })
    reply.solve(response.answer, in: situation, words: texts)
    reply.signs = curriculum.signs(of: response.evidence)

    let grade = Deck.grade(credit: credit, confidence: confidence?.share)
    let memory = next(grade: grade, at: moment)
    let days = ReviewSchedule.interval(stability: memory.stability)
    let reviewed = Reviewed(
      lesson: lesson.id, card: scene, credit: credit, grade: grade.rawValue,
      stability: memory.stability, difficulty: memory.difficulty, due: moment.day.adding(days: days),
      confidence: confidence)
    return (Event(moment: moment, fact: .reviewed(reviewed)), reply)
  }

  private func situation(in lesson: Lesson) -> Situation? {
    guard lesson.id == self.lesson, let card = lesson.scene(scene) else { return nil }
    return Situation(card: card, in: lesson)
  }
}

extension Situation {
  /// A card stands outside the path: no notes, meters where they start. Nil where it asks nothing that is graded.
  init?(card: Scene, in lesson: Lesson) {
    self.init(scene: card, meters: lesson.levels([:]), notes: [], picked: [])
    guard card.reviews != nil, card.isGraded, type == card.type else { return nil }
  }
}
