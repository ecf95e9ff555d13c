extension Rule {
  static let fewChoices = Rule(
    "few-choices", .pedagogy, .error,
    Bilingual(
      es: "Con menos de dos respuestas no hay nada que decidir.",
      en: "With fewer than two answers there is nothing to decide."))
}

extension LintSubject {
  func fewChoices() -> [Finding] { tooFewAnswers() + tooFewItems() + cardsThatAskNothing() }

  private func cardsThatAskNothing() -> [Finding] {
    scenes.filter { $0.reviews != nil && !$0.isGraded }.map { scene in
      Finding(
        .fewChoices, at: scene.place,
        Bilingual(es: "la ficha «\(scene.id)» no pregunta nada", en: "the card “\(scene.id)” asks nothing"),
        remedy: Bilingual(
          es: "Una ficha de repaso se responde: quita el tipo y dale al menos dos «- [ ] …».",
          en: "A review card is answered: take its type away and give it at least two “- [ ] …”."))
    }
  }

  private func tooFewItems() -> [Finding] {
    scenes.compactMap { scene in
      switch scene.type {
      case .order where scene.choices.count < 2, .scale where scene.choices.count < 2: return .tooFewItems(scene)
      case .match:
        // A pair that could not be read has its finding.
        guard !manuscript.findings.contains(where: { $0.rule == .unbalancedMatch }) else { return nil }
        let partners = Set(scene.choices.map(\.partner.folded))
        let isOpen = scene.choices.count(where: { !$0.text.isEmpty }) >= 2 && partners.count >= 2
        return isOpen ? nil : .tooFewPairs(scene)
      default: return nil
      }
    }
  }

  private func tooFewAnswers() -> [Finding] {
    // A scene with an outcome was meant to be an ending, and is reported as that.
    scenes.filter { $0.type.hasBoxes && $0.choices.count < 2 && $0.outcome == nil }.map { scene in
      Finding(
        .fewChoices, at: scene.place,
        scene.choices.isEmpty
          ? Bilingual(
            es: "«\(scene.id)» no ofrece ninguna respuesta", en: "“\(scene.id)” offers no answer")
          : Bilingual(
            es: "«\(scene.id)» ofrece una sola respuesta", en: "“\(scene.id)” offers a single answer"),
        remedy: Bilingual(
          es:
            "Escribe al menos dos «- [ ] …»; si la escena solo se lee, agrega tipo=información entre las llaves.",
          en: "Write at least two “- [ ] …”; if the scene is only read, add type=info inside the braces."))
    }
  }
}

extension Finding {
  fileprivate static func tooFewItems(_ scene: Scene) -> Finding {
    Finding(
      .fewChoices, at: scene.place,
      scene.type == .order
        ? Bilingual(es: "«\(scene.id)» no tiene pasos que ordenar", en: "“\(scene.id)” has no steps to put in order")
        : Bilingual(es: "«\(scene.id)» no tiene una escala", en: "“\(scene.id)” has no scale"),
      remedy: scene.type == .order
        ? Bilingual(
          es: "Escribe al menos tres líneas «1. … {#id}», en el orden correcto.",
          en: "Write at least three lines “1. … {#id}”, in the right order.")
        : Bilingual(
          es: "Escribe al menos dos puntos: «- 1 Nunca» y «- 2 Siempre».",
          en: "Write at least two points: “- 1 Never” and “- 2 Always”."))
  }

  fileprivate static func tooFewPairs(_ scene: Scene) -> Finding {
    Finding(
      .fewChoices, at: scene.place,
      Bilingual(
        es: "en «\(scene.id)» todo va con lo mismo", en: "in “\(scene.id)” everything goes with the same thing"),
      remedy: Bilingual(
        es: "Escribe al menos dos «- izquierda = derecha {#id}» con derechas distintas.",
        en: "Write at least two “- left = right {#id}” with different right sides."))
  }
}
