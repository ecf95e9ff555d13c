extension Rule {
  static let typeNotYet = Rule(
    "type-not-yet", .structure, .error,
    Bilingual(
      es: "El lenguaje ya reserva este tipo de escena, pero esta versión todavía no la juega.",
      en: "The language already has this type of scene, but this version cannot play it yet."))
}

extension Finding {
  static func typeNotYet(_ type: Scene.Kind, at place: Place) -> Finding {
    let written = Keyword.sceneTypes.first { $0.english == type.rawValue }?.spanish ?? type.rawValue
    let playable = Keyword.list(
      Keyword.sceneTypes.filter { entry in Scene.Kind(rawValue: entry.english)?.isPlayable == true })
    return Finding(
      .typeNotYet, at: place,
      Bilingual(
        es: "esta versión aún no juega escenas de tipo «\(written)»",
        en: "this version cannot play scenes of type “\(type.rawValue)” yet"),
      remedy: Bilingual(es: "Por ahora usa: \(playable.es).", en: "For now use: \(playable.en)."))
  }
}
