extension Rule {
  static let instrumentLogic = Rule(
    "instrument-logic", .structure, .error,
    Bilingual(
      es: "Una encuesta, una lista o una guía preguntan: no califican, no enseñan y no llevan medidores.",
      en: "A survey, a checklist or a guide asks: it grades nothing, teaches nothing and has no meters."))
}

extension LintSubject {
  func instrumentLogic() -> [Finding] {
    scenes.flatMap { scene -> [Finding] in
      switch scene.type {
      case .order, .match, .cloze, .ending, .commitment:
        return [.instrumentType(scene)]
      case .choice, .multiple, .number, .text, .scale, .reflection, .info: break
      }
      if scene.reviews != nil { return [.instrumentType(scene)] }
      let graded = scene.choices.filter {
        $0.isRecommended || $0.points != nil || !$0.evidence.isEmpty || !$0.moves.isEmpty || !$0.feedback.isEmpty
      }
      let grades = !scene.accepted.isEmpty || !scene.numbers.isEmpty || !scene.feedback.isEmpty || !scene.hints.isEmpty
      return graded.map { .instrumentGrading(at: $0.place) } + (grades ? [.instrumentGrading(at: scene.place)] : [])
    } + header.meters.prefix(1).map { .instrumentGrading(at: $0.place) }
  }
}

extension Finding {
  fileprivate static func instrumentType(_ scene: Scene) -> Finding {
    let written = Keyword.sceneTypes.first { $0.english == scene.type.rawValue }
    return Finding(
      .instrumentLogic, at: scene.place,
      Bilingual(
        es:
          "un instrumento no pregunta con escenas de tipo «\(written?.spanish ?? scene.type.rawValue)» ni con fichas de repaso",
        en: "an instrument asks with no scenes of type “\(scene.type.rawValue)” and no review cards"),
      remedy: Bilingual(
        es:
          "Usa escala, elección, múltiple, número, texto, reflexión o información; al final de la última pregunta ya termina.",
        en: "Use scale, choice, multiple, number, text, reflection or info; it ends after its last question as it is."))
  }

  fileprivate static func instrumentGrading(at place: Place) -> Finding {
    Finding(
      .instrumentLogic, at: place,
      Bilingual(
        es: "aquí se califica o se explica, y un instrumento solo pregunta",
        en: "something is graded or explained here, and an instrument only asks"),
      remedy: Bilingual(
        es: "Quita las marcas «[x]», los puntos, la evidencia, los medidores, las pistas y las líneas «>» y «=».",
        en: "Take away “[x]”, points, evidence, meters, hints and the lines “>” and “=”."))
  }
}
