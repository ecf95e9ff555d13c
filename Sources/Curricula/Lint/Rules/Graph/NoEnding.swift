extension Rule {
  static let noEnding = Rule(
    "no-ending", .graph, .error,
    Bilingual(
      es: "Una lección sin final alcanzable nunca se completa.",
      en: "A lesson whose ending cannot be reached is never completed."))
}

extension LintSubject {
  func noEnding() -> [Finding] {
    // With an ending there, a dead end or a loop explains better why it is not reached.
    guard graph.endings.isEmpty else { return [] }
    return [
      Finding(
        .noEnding, at: filePlace,
        Bilingual(es: "la lección no tiene ningún final", en: "the lesson has no ending"),
        remedy: Bilingual(
          es: "Agrega una escena «## Título {#id tipo=final resultado=bueno}» y una flecha hacia ella.",
          en: "Add a scene “## Title {#id type=ending outcome=good}” and a jump to it."))
    ]
  }
}
