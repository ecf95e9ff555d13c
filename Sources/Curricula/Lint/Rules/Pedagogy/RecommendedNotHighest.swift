extension Rule {
  static let recommendedNotHighest = Rule(
    "recommended-not-highest", .pedagogy, .error,
    Bilingual(
      es: "Lo recomendado debe dar el crédito completo; si no, la casilla y los puntos se contradicen.",
      en: "What is recommended must give full credit; otherwise box and points contradict each other."))
}

extension LintSubject {
  func recommendedNotHighest() -> [Finding] {
    scenes.filter { $0.type == .choice }.flatMap { scene -> [Finding] in
      guard let highest = scene.highestPoints else { return [] }
      return scene.choices.filter { $0.isRecommended && ($0.points ?? 0) < highest }.map { choice in
        Finding(
          .recommendedNotHighest, at: choice.place,
          Bilingual(
            es: "recomiendas una respuesta de \(choice.points ?? 0) pts y otra da \(highest)",
            en: "an answer of \(choice.points ?? 0) pts is recommended while another gives \(highest)"),
          remedy: Bilingual(
            es: "Dale \(highest) pts, o quítale la «x».", en: "Give it \(highest) pts, or take its “x” away."))
      }
    }
  }
}
