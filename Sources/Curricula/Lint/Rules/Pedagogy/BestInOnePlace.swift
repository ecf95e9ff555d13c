extension Rule {
  static let bestInOnePlace = Rule(
    "best-in-one-place", .pedagogy, .warning,
    Bilingual(
      es: "Si la buena está siempre en el mismo lugar, se acierta sin leer.",
      en: "If the good answer always stands in the same place, it is found without reading."))
}

extension LintSubject {
  func bestInOnePlace() -> [Finding] {
    let decisions = scenes.filter(\.isDecisionToCompare)
    guard decisions.count >= 4, !header.shuffles else { return [] }
    let positions = decisions.map { scene in Set(scene.choices.indices.filter { scene.choices[$0].isRecommended }) }
    let common = positions.dropFirst().reduce(positions[0]) { $0.intersection($1) }
    let isLast = decisions.allSatisfy { $0.choices.last?.isRecommended ?? false }
    guard isLast || !common.isEmpty else { return [] }
    let position = common.min().map { $0 + 1 }
    return [
      Finding(
        .bestInOnePlace, at: filePlace,
        position.map {
          Bilingual(
            es: "en las \(decisions.count) decisiones, la respuesta \($0) es la recomendada",
            en: "in all \(decisions.count) decisions answer \($0) is the recommended one")
        }
          ?? Bilingual(
            es: "en las \(decisions.count) decisiones, la última respuesta es la recomendada",
            en: "in all \(decisions.count) decisions the last answer is the recommended one"),
        remedy: Bilingual(
          es: "Cambia el orden en algunas, o agrega «mezclar: sí» en la cabecera.",
          en: "Change the order in some of them, or add “shuffle: yes” to the header."))
    ]
  }
}
