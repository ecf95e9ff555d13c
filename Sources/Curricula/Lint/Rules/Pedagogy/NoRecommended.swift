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
      case .text where scene.accepted.isEmpty:
        return Finding(
          .noRecommended, at: scene.place,
          Bilingual(es: "«\(scene.id)» no acepta ninguna respuesta", en: "“\(scene.id)” accepts no answer"),
          remedy: Bilingual(es: "Agrega una línea «= respuesta».", en: "Add a line “= answer”."))
      default: return nil
      }
    }
  }
}
