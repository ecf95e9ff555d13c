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
      let occasions = Set(scene.feedback.map(\.occasion))
      let explainsAll = occasions.contains(.always) || occasions.isSuperset(of: [.full, .partial])
      guard !explainsAll else { return [] }
      switch scene.type {
      case .choice:
        return scene.choices.filter { choice in
          choice.feedback.isEmpty && !occasions.contains(choice.isRecommended ? .full : .partial)
        }.map { .missingFeedback(at: $0.place) }
      case .multiple, .text, .order, .match, .cloze, .number:
        return [.missingSceneFeedback(scene, after: occasions.first)]
      default: return []
      }
    }
  }
}

extension Finding {
  fileprivate static func missingSceneFeedback(_ scene: Scene, after occasion: Feedback.Occasion?) -> Finding {
    let sentence =
      switch occasion {
      case .full:
        Bilingual(
          es: "«\(scene.id)» no explica nada a quien no acierta",
          en: "“\(scene.id)” explains nothing to those who are not right")
      case .partial:
        Bilingual(
          es: "«\(scene.id)» no explica nada a quien acierta",
          en: "“\(scene.id)” explains nothing to those who are right")
      default:
        Bilingual(
          es: "«\(scene.id)» no explica nada tras la respuesta",
          en: "“\(scene.id)” explains nothing after the answer")
      }
    return Finding(
      .missingFeedback, at: scene.place, sentence,
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
