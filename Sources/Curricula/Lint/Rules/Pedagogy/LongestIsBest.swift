extension Rule {
  static let longestIsBest = Rule(
    "longest-is-best", .pedagogy, .warning,
    Bilingual(
      es: "Si la respuesta más larga es siempre la buena, se acierta sin leer.",
      en: "If the longest answer is always the good one, it is found without reading."))
}

extension LintSubject {
  func longestIsBest() -> [Finding] {
    let decisions = scenes.filter { original(of: $0).isDecisionToCompare }
    guard decisions.count >= 4, decisions.allSatisfy({ longestIsBest(in: $0) }) else { return [] }
    return [
      Finding(
        .longestIsBest, at: filePlace,
        Bilingual(
          es: "en las \(decisions.count) decisiones, la respuesta más larga es la recomendada",
          en: "in all \(decisions.count) decisions the longest answer is the recommended one"),
        remedy: Bilingual(
          es: "Acorta algunas de las buenas, o da más detalle a las otras.",
          en: "Shorten some of the good ones, or give the others more detail."))
    ]
  }

  /// Whether every longest answer is recommended.
  private func longestIsBest(in scene: Scene) -> Bool {
    let most = scene.choices.map(\.length).max() ?? 0
    let original = original(of: scene)
    return scene.choices.filter { $0.length == most }
      .allSatisfy { original.choice($0.id)?.isRecommended ?? $0.isRecommended }
  }
}

extension Scene {
  /// A choice on a path, with something to choose between.
  var isDecisionToCompare: Bool {
    type == .choice && isOnPath && choices.count > 1 && choices.contains { !$0.isRecommended }
  }
}
