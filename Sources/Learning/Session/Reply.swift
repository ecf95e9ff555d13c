import Curricula

/// What an answer brings: first what happens, then why, then what it showed and moved.
package struct Reply: Hashable, Sendable {
  /// Evidence on a behaviour: +1 shown, −1 its opposite.
  package struct Sign: Hashable, Sendable {
    package var behaviour: String
    /// The direction that the behaviour belongs to, if any.
    package var axis: Axis?
    package var value: Int
  }

  /// How an answer moved a meter that the learner sees.
  package struct Movement: Hashable, Sendable {
    package var id: String
    package var label: String
    package var from: Int
    package var to: Int
    package var maximum: Int
  }

  /// What was picked, in the scene's order.
  package var choices: [Screen.Option] = []
  package var consequences: [Paragraph] = []
  package var feedback: [String] = []
  package var signs: [Sign] = []
  package var movements: [Movement] = []
  /// 0…1; nil where the scene is not graded.
  package var credit: Double?
  /// The answer beside what is right, where an answer alone does not say it.
  package var solution: Solution?
}

extension Session {
  /// What an answer brought, from where the learner stood before it; `words` holds free text by digest.
  package func reply(
    to answered: Answered, before: (meters: [String: Int], notes: Set<String>), words: [String: String] = [:]
  ) -> Reply {
    guard let scene = lesson.scene(answered.scene) else { return Reply(credit: answered.credit) }
    let picked = answered.answer.choices.compactMap { scene.choice($0) }
    let after = Situation(
      scene: scene, meters: lesson.levels(answered.meters), notes: Set(answered.notes), picked: [])
    var reply = Reply(after, choosing: picked, credit: answered.credit)
    reply.solve(answered.answer, in: after, words: words)
    reply.signs = curriculum.signs(of: answered.evidence)
    let levels = lesson.levels(before.meters)
    for gauge in lesson.gauges(at: after.meters) {
      guard let from = levels[gauge.id], from != gauge.value else { continue }
      reply.movements.append(
        Reply.Movement(
          id: gauge.id, label: gauge.label, from: from, to: gauge.value, maximum: gauge.maximum))
    }
    return reply
  }

  /// What a step of the current path brought.
  package func reply(to step: Attempt.Step, words: [String: String] = [:]) -> Reply {
    reply(to: step.answered, before: (step.metersBefore, step.notesBefore), words: words)
  }
}

extension Reply {
  /// The words for these choices; conditions see what is true after the answer.
  init(_ after: Situation, choosing picked: [Choice], credit: Double?) {
    choices = picked.map { Screen.Option(id: $0.id, text: $0.text) }
    consequences = picked.flatMap(\.consequences).filter { after.holds($0.condition) }
    let said = picked.flatMap(\.feedback) + after.scene.feedback(at: credit)
    feedback = said.filter { after.holds($0.condition) }.map(\.text)
    self.credit = credit
  }

  /// Sets the answer beside what is right, with what is said about the pairs that are not.
  mutating func solve(_ answer: Answer, in after: Situation, words: [String: String]) {
    solution = Solution(answer, in: after, words: words)
    guard case .pairs(let partners) = answer else { return }
    let wrong = after.scene.choices.filter { pair in
      partners[pair.id].map { after.scene.choice($0)?.partner != pair.partner } ?? false
    }
    feedback = wrong.flatMap(\.feedback).filter { after.holds($0.condition) }.map(\.text) + feedback
  }
}

extension Curriculum {
  /// In the order in which behaviours are declared, undeclared ones last.
  func signs(of evidence: [String: Int]) -> [Reply.Sign] {
    let declared = behaviours.map(\.id).filter { evidence[$0] != nil }
    let others = evidence.keys.filter { !declared.contains($0) }.sorted()
    return (declared + others).compactMap { id in
      evidence[id].map { Reply.Sign(behaviour: id, axis: axis(of: id), value: $0) }
    }
  }
}
