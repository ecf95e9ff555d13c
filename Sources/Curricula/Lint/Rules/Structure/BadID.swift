extension Rule {
  static let badID = Rule(
    "bad-id", .structure, .error,
    Bilingual(
      es: "Los ids se escriben en flechas y registros: letras, cifras y guiones.",
      en: "Ids are written in jumps and records: letters, digits and hyphens."))
}

extension Finding {
  static func badID(_ id: Excerpt) -> Finding {
    Finding(
      .badID, at: id.place,
      id.isEmpty
        ? Bilingual(es: "aquí falta un id", en: "an id is missing here")
        : Bilingual(es: "«\(id.text)» no puede ser un id", en: "“\(id.text)” cannot be an id"),
      remedy: Bilingual(
        es: "Usa letras, cifras y guiones entre palabras, empezando por una letra: primera-llamada.",
        en: "Use letters, digits and hyphens between words, beginning with a letter: first-call."))
  }
}
