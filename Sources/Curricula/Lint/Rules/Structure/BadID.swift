extension Rule {
  static let badID = Rule(
    "bad-id", .structure, .error,
    Bilingual(
      es:
        "El id es el nombre corto con que flechas y registros se refieren a algo: letras, cifras y guiones.",
      en: "An id is the short name that jumps and records use for something: letters, digits and hyphens."))
}

extension Finding {
  static func badID(_ id: Excerpt) -> Finding {
    Finding(
      .badID, at: id.place,
      id.isEmpty
        ? Bilingual(es: "aquí falta un id", en: "an id is missing here")
        : Bilingual(es: "«\(id.text)» no puede ser un id", en: "“\(id.text)” cannot be an id"),
      remedy: Bilingual(
        es:
          "Un id va sin espacios: letras, cifras y guiones entre palabras, empezando por una letra: primera-llamada. Una flecha lleva el id de una sola escena, no su título.",
        en:
          "An id has no spaces: letters, digits and hyphens between words, beginning with a letter: first-call. A jump takes the id of one scene, not its title."
      ))
  }
}
