extension Rule {
  static let unknownAttribute = Rule(
    "unknown-attribute", .structure, .error,
    Bilingual(
      es: "Una palabra entre llaves mal escrita se ignoraría en silencio.",
      en: "A mistyped word in braces would be ignored in silence."))
}

extension Finding {
  static func unknownAttribute(
    _ word: Excerpt, known: [(english: String, spanish: String)], isMeantAsID: Bool = false
  ) -> Finding {
    Finding(
      .unknownAttribute, at: word.place,
      Bilingual(
        es: "no entiendo «\(word.text)» entre llaves", en: "cannot understand “\(word.text)” in braces"),
      remedy: isMeantAsID
        ? Bilingual(
          es: "Si es el id, ponle la almohadilla: #\(word.text).",
          en: "If it is the id, put the hash before it: #\(word.text).")
        : .didYouMean(
          Keyword.nearest(word.text, in: known).map { Bilingual(es: $0.es + "=", en: $0.en + "=") },
          among: Bilingual(
            es: (["#id (sin espacios)"] + known.map { $0.spanish + "=" }).joined(separator: ", "),
            en: (["#id (without spaces)"] + known.map { $0.english + "=" }).joined(separator: ", "))))
  }

  /// `outcome=` outside an ending, `due=` outside a commitment.
  static func misplacedAttribute(_ key: String, at place: Place) -> Finding {
    key == "outcome"
      ? Finding(
        .unknownAttribute, at: place,
        Bilingual(es: "solo un final tiene resultado", en: "only an ending has an outcome"),
        remedy: Bilingual(
          es: "Agrega tipo=final entre las llaves, o quita el resultado.",
          en: "Add type=ending inside the braces, or take the outcome away."))
      : Finding(
        .unknownAttribute, at: place,
        Bilingual(es: "solo un compromiso tiene plazo", en: "only a commitment has a due date"),
        remedy: Bilingual(
          es: "Agrega tipo=compromiso entre las llaves, o quita el plazo.",
          en: "Add type=commitment inside the braces, or take the due date away."))
  }

  static func repeatedAttribute(_ word: Excerpt) -> Finding {
    Finding(
      .unknownAttribute, at: word.place,
      Bilingual(
        es: "«\(word.text)» repite algo que ya está entre estas llaves",
        en: "“\(word.text)” repeats what these braces have already"),
      remedy: Bilingual(es: "Deja solo uno.", en: "Keep one of them."))
  }
}
