extension Rule {
  static let missingOutcome = Rule(
    "missing-outcome", .structure, .error,
    Bilingual(
      es: "El desenlace dice si el final es bueno, mixto o malo; los informes lo usan.",
      en: "The outcome says whether an ending is good, mixed or bad; reports use it."))
}

extension LintSubject {
  func missingOutcome() -> [Finding] {
    scenes.filter { $0.type == .ending && $0.outcome == nil }.map { scene in
      Finding(
        .missingOutcome, at: scene.place,
        Bilingual(
          es: "el final «\(scene.id)» no dice cómo resulta",
          en: "the ending “\(scene.id)” does not say how it turns out"),
        remedy: Bilingual(
          es: "Agrega outcome=good, mixed o bad (resultado=bueno, mixto o malo) entre las llaves.",
          en: "Add outcome=good, mixed or bad inside the braces."))
    }
  }
}
