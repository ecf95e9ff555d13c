extension Rule {
  static let recommendedNotHighest = Rule(
    "recommended-not-highest", .pedagogy, .error,
    Bilingual(
      es: "Lo recomendado debe dar el crédito completo; si no, la casilla y los puntos se contradicen.",
      en: "What is recommended must give full credit; otherwise box and points contradict each other."))
}

extension LintSubject {
  func recommendedNotHighest() -> [Finding] {
    // Points that could not be read are no points.
    guard !manuscript.findings.contains(where: { $0.rule == .unknownTag }) else { return [] }
    return scenes.filter { $0.type == .choice }.flatMap { scene -> [Finding] in
      guard let highest = scene.highestPoints else { return [] }
      guard highest > 0 else { return [.noPoints(scene)] }
      return scene.choices.filter { $0.isRecommended && ($0.points ?? 0) < highest }.map { choice in
        Finding(
          .recommendedNotHighest, at: choice.place,
          Bilingual(
            es: "recomiendas una respuesta que vale \(choice.points ?? 0), y otra vale \(highest)",
            en: "you recommend an answer worth \(choice.points ?? 0), and another is worth \(highest)"),
          remedy: Bilingual(
            es: "Ponle \(highest) también, o quítale la «x».",
            en: "Give it \(highest) too, or take its “x” away."))
      }
    }
  }
}

extension Finding {
  fileprivate static func noPoints(_ scene: Scene) -> Finding {
    Finding(
      .recommendedNotHighest, at: scene.place,
      Bilingual(
        es: "en «\(scene.id)» ninguna respuesta da más de 0 puntos",
        en: "in “\(scene.id)” no answer gives more than 0 points"),
      remedy: Bilingual(
        es: "Da puntos a lo que recomiendas, o quita los puntos de todas.",
        en: "Give points to what you recommend, or take the points away from all."))
  }
}
