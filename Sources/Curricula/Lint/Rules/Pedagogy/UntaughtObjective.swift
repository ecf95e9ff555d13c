extension Rule {
  static let untaughtObjective = Rule(
    "untaught-objective", .pedagogy, .warning,
    Bilingual(
      es: "Un objetivo que ninguna lección enseña es una promesa sin cumplir.",
      en: "An objective that no lesson teaches is a promise not kept."))
}

extension Outline {
  /// Objectives that no lesson's header claims.
  func untaughtObjective(taught: Set<String>) -> [Finding] {
    sections.filter { $0.kind == .objectives }.flatMap(\.items).filter { !taught.contains($0.id) }.map { objective in
      Finding(
        .untaughtObjective, at: objective.place,
        Bilingual(
          es: "ninguna lección enseña «\(objective.id)»", en: "no lesson teaches “\(objective.id)”"),
        remedy: Bilingual(
          es: "Agrega «objetivos: \(objective.id)» a la cabecera de la lección que lo enseña, o borra el objetivo.",
          en: "Add “objectives: \(objective.id)” to the header of the lesson that teaches it, or delete the objective.")
      )
    }
  }
}
