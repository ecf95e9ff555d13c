extension Rule {
  static let nestedChoice = Rule(
    "nested-choice", .structure, .error,
    Bilingual(
      es: "Una respuesta no tiene respuestas dentro: se ofrecería junto a las demás.",
      en: "An answer has no answers inside: it would be offered beside the others."))
}

extension Finding {
  static func nestedChoice(at place: Place) -> Finding {
    Finding(
      .nestedChoice, at: place,
      Bilingual(es: "esta respuesta está dentro de otra", en: "this answer stands inside another"),
      remedy: Bilingual(
        es: "Llévala al borde; si se decide después de la de arriba, va en otra escena con su flecha.",
        en: "Move it to the margin; if it is decided after the one above, it goes into another scene, with a jump."))
  }
}
