extension Rule {
  static let shortOrder = Rule(
    "short-order", .pedagogy, .warning,
    Bilingual(
      es: "Dos pasos se ordenan bien la mitad de las veces al azar.",
      en: "Two steps are put in the right order half of the time by chance."))
}

extension LintSubject {
  func shortOrder() -> [Finding] {
    scenes.filter { $0.type == .order && $0.choices.count == 2 }.map { scene in
      Finding(
        .shortOrder, at: scene.place,
        Bilingual(
          es: "«\(scene.id)» tiene solo dos pasos que ordenar",
          en: "“\(scene.id)” has only two steps to put in order"),
        remedy: Bilingual(
          es: "Escribe al menos tres pasos, o pregúntalo con «- [ ] …».",
          en: "Write at least three steps, or ask it with “- [ ] …”."))
    }
  }
}
