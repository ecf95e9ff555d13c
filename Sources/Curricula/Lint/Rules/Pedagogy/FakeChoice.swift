extension Rule {
  static let fakeChoice = Rule(
    "fake-choice", .pedagogy, .warning,
    Bilingual(
      es: "Si todas las respuestas llevan a lo mismo y muestran lo mismo, no hay nada que decidir.",
      en: "If all answers lead to the same and show the same, there is nothing to decide."))
}

extension LintSubject {
  func fakeChoice() -> [Finding] {
    // A tag or a box that could not be read may have been the difference.
    let isSure = !manuscript.findings.contains { $0.rule == .unknownTag || $0.rule == .malformedCheckbox }
    guard isSure else { return [] }
    return scenes.filter { $0.type == .choice && $0.choices.count > 1 && Set($0.choices.map(Effect.init)).count == 1 }
      .map { scene in
        Finding(
          .fakeChoice, at: scene.place,
          Bilingual(
            es: "en «\(scene.id)» da igual qué se responda", en: "in “\(scene.id)” any answer does the same"),
          remedy: Bilingual(
            es: "Dales distinta evidencia, puntos, notas o flechas; o cuéntalo sin preguntar, con tipo=información.",
            en: "Give them different evidence, points, notes or jumps; or tell it without asking, with type=info."))
      }
  }
}

/// What an answer changes, whatever its words.
private struct Effect: Hashable {
  let isRecommended: Bool
  let points: Int?
  let evidence: Set<String>
  let moves: Set<String>
  let notes: Set<String>
  let target: String?
  let condition: Condition?

  init(_ choice: Choice) {
    isRecommended = choice.isRecommended
    points = choice.points
    evidence = Set(choice.evidence.map { "\($0.value) \($0.behaviour)" })
    moves = Set(choice.moves.map { "\($0.delta) \($0.meter)" })
    notes = Set(choice.notes)
    target = choice.jump?.target
    condition = choice.jump?.condition
  }
}
