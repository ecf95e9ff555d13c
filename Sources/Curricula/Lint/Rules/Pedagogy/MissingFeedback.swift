extension Rule {
  static let missingFeedback = Rule(
    "missing-feedback", .pedagogy, .error,
    Bilingual(
      es: "Se aprende de la explicación que sigue a la propia respuesta, no del acierto.",
      en: "People learn from the explanation that follows their own answer, not from being right."))
}

extension LintSubject {
  func missingFeedback() -> [Finding] {
    scenes.flatMap { scene -> [Finding] in
      guard scene.feedback.isEmpty else { return [] }
      switch scene.type {
      case .choice: return scene.choices.filter(\.feedback.isEmpty).map { .missingFeedback(at: $0.place) }
      case .multiple, .text, .order, .match, .cloze, .number: return [.missingSceneFeedback(scene)]
      default: return []
      }
    }
  }
}

extension Finding {
  fileprivate static func missingSceneFeedback(_ scene: Scene) -> Finding {
    Finding(
      .missingFeedback, at: scene.place,
      Bilingual(
        es: "«\(scene.id)» no explica nada tras la respuesta",
        en: "“\(scene.id)” explains nothing after the answer"),
      remedy: Bilingual(
        es:
          "Agrega «> por qué» al final; con «> [x] …» y «> [ ] …» puedes decir algo distinto si acierta o no.",
        en: "Add “> why” at the end; “> [x] …” and “> [ ] …” can tell a right answer from another."))
  }

  fileprivate static func missingFeedback(at place: Place) -> Finding {
    Finding(
      .missingFeedback, at: place,
      Bilingual(es: "nadie explica esta respuesta", en: "nothing explains this answer"),
      remedy: Bilingual(
        es: "Agrega debajo «  > por qué», o «> por qué» después de la última, para toda la escena.",
        en: "Add “  > why” below it, or “> why” after the last one, for the whole scene."))
  }
}
