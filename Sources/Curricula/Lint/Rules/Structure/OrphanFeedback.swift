extension Rule {
  static let orphanFeedback = Rule(
    "orphan-feedback", .structure, .error,
    Bilingual(
      es: "Un «>» que no está bajo su respuesta se diría a quien eligió otra.",
      en: "A “>” that is not under its answer would be said to someone who chose another."))
}

extension Finding {
  static func orphanFeedback(at place: Place) -> Finding {
    Finding(
      .orphanFeedback, at: place,
      Bilingual(
        es: "esta explicación no pertenece a ninguna respuesta", en: "this feedback belongs to no answer"),
      remedy: Bilingual(
        es: "Ponle dos espacios delante, bajo su respuesta; o muévela después de la última, si es de toda la escena.",
        en: "Indent it by two spaces under its answer; or move it after the last one, if it is about the whole scene."))
  }
}
