import Curricula

extension Deck.Card {
  /// What the learner reads and can answer; nil when the lesson has no such card any more.
  package func screen(in lesson: Lesson) -> Screen? {
    situation(in: lesson).map {
      Screen($0, in: lesson, isAssessment: false, step: 1, steps: 1)
    }
  }

  /// What answering it brings, and the event that records it; nil when the lesson has no such card.
  package func play(
    _ input: Session.Input, in lesson: Lesson, of curriculum: Curriculum, confidence: Double? = nil,
    at moment: Moment
  ) throws(Session.Refusal) -> (event: Event, reply: Reply)? {
    guard let situation = situation(in: lesson) else { return nil }
    let response = try situation.response(to: input)
    guard let credit = response.credit else { throw .unsupported(situation.scene.type) }
    var reply = Reply(situation, choosing: response.choices, credit: credit)
    reply.signs = curriculum.signs(of: response.evidence)

    let grade = Deck.grade(credit: credit, confidence: confidence)
    let memory = next(grade: grade, at: moment)
    let days = ReviewSchedule.interval(stability: memory.stability)
    let reviewed = Reviewed(
      lesson: lesson.id, card: scene, credit: credit, grade: grade.rawValue,
      stability: memory.stability, difficulty: memory.difficulty, due: moment.day.adding(days: days))
    return (Event(moment: moment, fact: .reviewed(reviewed)), reply)
  }

  /// A card stands outside the path: no notes, meters where they start.
  private func situation(in lesson: Lesson) -> Situation? {
    guard lesson.id == self.lesson, let card = lesson.scene(scene), card.reviews != nil else { return nil }
    return Situation(scene: card, meters: lesson.levels([:]), notes: [], picked: [])
  }
}
