extension Rule {
  static let malformedGap = Rule(
    "malformed-gap", .structure, .error,
    Bilingual(
      es: "Un hueco que no se entiende dejaría la frase sin pregunta.",
      en: "A gap that cannot be read would leave the sentence without a question."))
}

extension Finding {
  enum GapFault { case open, empty }

  static func malformedGap(_ fault: GapFault, at place: Place) -> Finding {
    switch fault {
    case .open:
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "este hueco no se cierra en su línea", en: "this gap does not close on its line"),
        remedy: Bilingual(
          es: "Ciérralo con «]]» en la misma línea: [[correcta|otra|otra]].",
          en: "Close it with “]]” on the same line: [[right|other|other]]."))
    case .empty:
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "a este hueco le falta una respuesta", en: "this gap lacks an answer"),
        remedy: Bilingual(
          es: "Escribe primero la correcta, y algo entre cada barra: [[correcta/sinónimo|otra]].",
          en: "Write the right one first, and something between the bars: [[right/synonym|other]]."))
    }
  }
}
