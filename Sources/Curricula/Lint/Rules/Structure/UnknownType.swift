extension Rule {
  static let unknownType = Rule(
    "unknown-type", .structure, .error,
    Bilingual(
      es: "El tipo decide qué se pregunta; uno desconocido no se puede jugar.",
      en: "The type decides what is asked; an unknown one cannot be played."))
}

extension Finding {
  static func unknownType(
    _ value: Excerpt, in table: [(english: String, spanish: String)] = Keyword.sceneTypes
  ) -> Finding {
    Finding(
      .unknownType, at: value.place,
      Bilingual(es: "no conozco el tipo «\(value.text)»", en: "unknown type “\(value.text)”"),
      remedy: .didYouMean(
        Keyword.nearest(value.text, in: table), among: Keyword.list(table)))
  }

  /// A curriculum's section that does not say what it lists.
  static func missingType(_ section: String, at place: Place) -> Finding {
    let types = Keyword.list(Keyword.sectionTypes)
    return Finding(
      .unknownType, at: place,
      Bilingual(
        es: "la sección «\(section)» no dice de qué tipo es",
        en: "the section “\(section)” does not say its type"),
      remedy: Bilingual(
        es: "Agrega tipo=… entre las llaves: \(types.es).", en: "Add type=… inside the braces: \(types.en)."))
  }
}
