extension Rule {
  static let duplicateChoice = Rule(
    "duplicate-choice", .structure, .error,
    Bilingual(
      es: "Dos respuestas con el mismo id se confunden en el historial.",
      en: "Two answers with one id are confused in the records."))
}

extension LintSubject {
  func duplicateChoice() -> [Finding] {
    scenes.flatMap { scene in
      var first: [String: Choice] = [:]
      return scene.choices.compactMap { choice -> Finding? in
        guard !choice.id.isEmpty, let earlier = first[choice.id] else {
          first[choice.id] = choice
          return nil
        }
        return Finding(
          .duplicateChoice, at: choice.place,
          Bilingual(
            es: "esta escena ya tiene una respuesta «\(choice.id)», en la línea \(earlier.place.line)",
            en: "this scene has an answer “\(choice.id)” already, on line \(earlier.place.line)"),
          remedy: Bilingual(es: "Dale otro id a una de las dos.", en: "Give one of them another id."))
      }
    }
  }
}
