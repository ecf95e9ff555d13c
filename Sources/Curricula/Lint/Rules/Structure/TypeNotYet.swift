extension Rule {
  static let typeNotYet = Rule(
    "type-not-yet", .structure, .error,
    Bilingual(
      es: "El lenguaje ya reserva este tipo de escena, pero esta versión todavía no la juega.",
      en: "The language already has this type of scene, but this version cannot play it yet."))
}

extension Finding {
  static func typeNotYet(_ type: Scene.Kind, at place: Place) -> Finding {
    let playable = Scene.Kind.allCases.filter(\.isPlayable).map(\.rawValue).joined(separator: ", ")
    return Finding(
      .typeNotYet, at: place,
      Bilingual(
        es: "esta versión aún no juega escenas de tipo «\(type.rawValue)»",
        en: "this version cannot play scenes of type “\(type.rawValue)” yet"),
      remedy: Bilingual(es: "Por ahora usa: \(playable).", en: "For now use: \(playable)."))
  }
}
