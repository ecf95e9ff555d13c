extension Rule {
  static let missingOutcome = Rule(
    "missing-outcome", .structure, .error,
    Bilingual(
      es: "El desenlace dice si el final es bueno, mixto o malo; los informes lo usan.",
      en: "The outcome says whether an ending is good, mixed or bad; reports use it."))
}

extension LintSubject {
  func missingOutcome() -> [Finding] {
    // An outcome that cannot be read has its finding already.
    let unread = Set(manuscript.findings.filter { $0.rule == .badValue }.map(\.place.line))
    return scenes.filter { $0.type == .ending && $0.outcome == nil && !unread.contains($0.place.line) }.map {
      scene in
      Finding(
        .missingOutcome, at: scene.place,
        Bilingual(
          es: "el final «\(scene.id)» no dice cómo resulta",
          en: "the ending “\(scene.id)” does not say how it turns out"),
        remedy: Bilingual(
          es: "Agrega entre las llaves resultado=bueno, resultado=mixto o resultado=malo.",
          en: "Add outcome=good, outcome=mixed or outcome=bad inside the braces."))
    }
  }
}
