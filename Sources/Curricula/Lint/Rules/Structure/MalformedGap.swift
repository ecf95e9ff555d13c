extension Rule {
  static let malformedGap = Rule(
    "malformed-gap", .structure, .error,
    Bilingual(
      es: "Un hueco que no se entiende dejaría la frase sin pregunta.",
      en: "A gap that cannot be read would leave the sentence without a question."))
}

extension Finding {
  enum GapFault { case open, empty, single, stray, repeated, none(String) }

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
    case .single:
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "este hueco tiene un solo corchete a cada lado", en: "this gap has one bracket on each side"),
        remedy: Bilingual(
          es: "Un hueco lleva dos: [[correcta|otra|otra]].", en: "A gap takes two: [[right|other|other]]."))
    case .stray:
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "aquí no se completa ningún hueco", en: "no gap is filled in here"),
        remedy: Bilingual(
          es: "Los huecos van en el texto de una escena con tipo=huecos, antes de las explicaciones.",
          en: "Gaps stand in the text of a scene with type=cloze, before the feedback."))
    case .repeated:
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "este hueco ofrece dos veces lo mismo", en: "this gap offers the same thing twice"),
        remedy: Bilingual(
          es: "Deja cada opción una sola vez: la correcta no puede ser también una equivocada.",
          en: "Keep each option once: the right one cannot be a wrong one as well."))
    case .none(let id):
      Finding(
        .malformedGap, at: place,
        Bilingual(es: "«\(id)» no tiene ningún hueco", en: "“\(id)” has no gap"),
        remedy: Bilingual(
          es: "Escribe en su texto al menos uno: [[correcta|otra|otra]].",
          en: "Write at least one into its text: [[right|other|other]]."))
    }
  }
}

extension LintSubject {
  /// Cloze scenes in whose text nothing is left to fill in.
  func missingGaps() -> [Finding] {
    // A gap that could not be read was meant to be one.
    guard !manuscript.findings.contains(where: { $0.rule == .malformedGap }) else { return [] }
    return scenes.filter { $0.type == .cloze && $0.gaps.isEmpty }.map { .malformedGap(.none($0.id), at: $0.place) }
  }
}
