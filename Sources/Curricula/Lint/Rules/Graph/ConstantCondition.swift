extension Rule {
  static let constantCondition = Rule(
    "constant-condition", .graph, .warning,
    Bilingual(
      es: "Una condición que en ese punto siempre se cumple, o nunca, no decide nada.",
      en: "A condition that at its point always holds, or never, decides nothing."))
}

extension LintSubject {
  func constantCondition(_ flow: StateFlow) -> [Finding] {
    scenes.indices.flatMap { index -> [Finding] in
      guard let entry = flow.entries[index] else { return [] }
      let scene = scenes[index]
      var findings: [Finding] = []
      func check(_ condition: Condition?, _ place: Place, in states: [Possible]) {
        guard let condition, let first = states.first else { return }
        let state = states.dropFirst().reduce(first) { $0.joined(with: $1) }
        if let finding = verdict(condition, at: place, in: state, flow.names) { findings.append(finding) }
      }
      for paragraph in scene.body { check(paragraph.condition, paragraph.place, in: [entry]) }
      for choice in scene.choices { check(choice.condition, choice.place, in: [entry]) }
      let outcomes = flow.outcomes(of: scene, from: entry)
      for (choice, state) in outcomes {
        for paragraph in choice?.consequences ?? [] { check(paragraph.condition, paragraph.place, in: [state]) }
        for feedback in choice?.feedback ?? [] { check(feedback.condition, feedback.place, in: [state]) }
        if let jump = choice?.jump { check(jump.condition, jump.place, in: [state]) }
      }
      let after = scene.type == .ending ? [entry] : outcomes.map(\.state)
      for feedback in scene.feedback { check(feedback.condition, feedback.place, in: after) }
      let ways = outcomes.flatMap { flow.ways(of: scene, after: $0) }
      for jump in scene.jumps {
        check(jump.condition, jump.place, in: ways.filter { $0.jump.place == jump.place }.map(\.state))
      }
      return findings
    }
  }

  private func verdict(
    _ condition: Condition, at place: Place, in state: Possible, _ names: StateNames
  ) -> Finding? {
    var rest = state
    for test in condition.tests {
      guard let narrowed = names.narrowed(rest, by: test) else {
        return .constantCondition(holds: false, at: self.place(of: test, near: place))
      }
      rest = narrowed
    }
    guard condition.tests.allSatisfy({ names.isCertain($0, in: state) }), let test = condition.tests.first else {
      return nil
    }
    return .constantCondition(holds: true, at: self.place(of: test, near: place))
  }

  private func place(of test: Condition.Test, near place: Place) -> Place {
    switch test {
    case .note(let id), .noNote(let id), .meter(let id, _, _): manuscript.source.place(of: id, near: place)
    }
  }
}

extension Finding {
  fileprivate static func constantCondition(holds: Bool, at place: Place) -> Finding {
    Finding(
      .constantCondition, at: place,
      holds
        ? Bilingual(
          es: "por cualquier camino, esta condición se cumple aquí", en: "on every path this condition holds here")
        : Bilingual(
          es: "por ningún camino se cumple aquí esta condición", en: "on no path does this condition hold here"),
      remedy: holds
        ? Bilingual(
          es: "Quita la condición, o revisa qué respuestas debían cambiar la nota o el medidor.",
          en: "Take the condition away, or check which answers should have changed the note or the meter.")
        : Bilingual(
          es:
            "Revisa el nombre y los números, y que la nota se tome antes de llegar aquí; o borra lo que depende de ella.",
          en:
            "Check the name and the numbers, and that the note is taken before this point; or delete what depends on it."
        ))
  }
}
