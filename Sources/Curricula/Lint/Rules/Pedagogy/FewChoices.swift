extension Rule {
  static let fewChoices = Rule(
    "few-choices", .pedagogy, .error,
    Bilingual(
      es: "Con menos de dos respuestas no hay nada que decidir.",
      en: "With fewer than two answers there is nothing to decide."))
}

extension LintSubject {
  func fewChoices() -> [Finding] {
    scenes.filter { $0.type.hasBoxes && $0.choices.count < 2 }.map { scene in
      Finding(
        .fewChoices, at: scene.place,
        Bilingual(
          es: "«\(scene.id)» pide elegir y ofrece \(scene.choices.count) respuestas",
          en: "“\(scene.id)” asks for a choice and offers \(scene.choices.count) answers"),
        remedy: Bilingual(
          es: "Escribe al menos dos; si solo se lee, usa type=info.",
          en: "Write at least two; if it is only read, use type=info."))
    }
  }
}
