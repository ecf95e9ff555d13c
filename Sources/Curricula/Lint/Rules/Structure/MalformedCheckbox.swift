extension Rule {
  static let malformedCheckbox = Rule(
    "malformed-checkbox", .structure, .error,
    Bilingual(
      es: "La casilla dice qué respuestas recomiendas; si no se entiende, no cuenta.",
      en: "The box says which answers you recommend; if it cannot be read, it does not count."))
}

extension Finding {
  static func malformedCheckbox(at place: Place, isFeedback: Bool = false) -> Finding {
    isFeedback
      ? Finding(
        .malformedCheckbox, at: place,
        Bilingual(es: "no se entiende la casilla de esta explicación", en: "this feedback's box is broken"),
        remedy: Bilingual(
          es: "Escribe «> [x] » para quien acierta del todo y «> [ ] » para quien no, con los espacios.",
          en: "Write “> [x] ” for a fully right answer and “> [ ] ” for any other, with the spaces."))
      : Finding(
        .malformedCheckbox, at: place,
        Bilingual(
          es: "la casilla de esta respuesta falta o no se entiende",
          en: "this answer's box is missing or broken"),
        remedy: Bilingual(
          es: "Escribe «- [ ] » o, si la recomiendas, «- [x] », con los espacios.",
          en: "Write “- [ ] ” or, to recommend it, “- [x] ”, with the spaces."))
  }
}
