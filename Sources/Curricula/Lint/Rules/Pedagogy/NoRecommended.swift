extension Rule {
  static let noRecommended = Rule(
    "no-recommended", .pedagogy, .error,
    Bilingual(
      es: "Sin una respuesta buena, la escena no enseña qué hacer.",
      en: "Without a good answer the scene does not teach what to do."))
}

extension LintSubject {
  func noRecommended() -> [Finding] {
    scenes.compactMap { scene in
      switch scene.type {
      // With fewer than two choices, that is the mistake.
      case .choice where scene.choices.count >= 2, .multiple where scene.choices.count >= 2:
        // A box that was left out may well be the ticked one, and is reported already.
        guard scene.choices.allSatisfy({ $0.hasBox && !$0.isRecommended }) else { return nil }
        return Finding(
          .noRecommended, at: scene.place,
          Bilingual(
            es: "«\(scene.id)» no recomienda ninguna respuesta", en: "“\(scene.id)” recommends no answer"),
          remedy: Bilingual(
            es: "Marca con «- [x]» al menos una buena.", en: "Tick at least one good answer: “- [x]”."))
      case .text where scene.accepted.isEmpty, .number where scene.numbers.isEmpty && !hasBrokenNumber:
        return Finding(
          .noRecommended, at: scene.place,
          Bilingual(es: "«\(scene.id)» no acepta ninguna respuesta", en: "“\(scene.id)” accepts no answer"),
          remedy: scene.type == .number
            ? Bilingual(
              es: "Agrega una línea «= 42», o «= 42 +- 2» si puede variar.",
              en: "Add a line “= 42”, or “= 42 +- 2” if it may be a little off.")
            : Bilingual(es: "Agrega una línea «= respuesta».", en: "Add a line “= answer”."))
      case .reflection where scene.accepted.isEmpty:
        return Finding(
          .noRecommended, at: scene.place,
          Bilingual(
            es: "«\(scene.id)» no tiene una respuesta modelo", en: "“\(scene.id)” has no model answer"),
          remedy: Bilingual(
            es: "Agrega una línea «= …» con la respuesta que darías tú: se muestra después de la de quien aprende.",
            en: "Add a line “= …” with the answer that you would give: it is shown after the learner's own."))
      default: return nil
      }
    }
  }

  /// A number that could not be read was meant to be accepted.
  private var hasBrokenNumber: Bool { manuscript.findings.contains { $0.rule == .malformedNumber } }
}
