extension Rule {
  static let fewChoices = Rule(
    "few-choices", .pedagogy, .error,
    Bilingual(
      es: "Con menos de dos respuestas no hay nada que decidir.",
      en: "With fewer than two answers there is nothing to decide."))
}

extension LintSubject {
  func fewChoices() -> [Finding] { tooFewAnswers() + cardsThatAskNothing() }

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
