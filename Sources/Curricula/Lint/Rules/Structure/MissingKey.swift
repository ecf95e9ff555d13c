extension Rule {
  static let missingKey = Rule(
    "missing-key", .structure, .error,
    Bilingual(
      es: "Sin id no hay historial, sin idioma no hay traducción y sin título nadie la encuentra.",
      en:
        "Without an id there is no history, without a language no translation, without a title nobody finds it."
    ))
}

extension Finding {
  static func missingKey(_ key: String, at place: Place) -> Finding {
    let spanish = Keyword.headerKeys.first { $0.english == key }?.spanish ?? key
    return Finding(
      .missingKey, at: place,
      Bilingual(es: "a la cabecera le falta «\(spanish):»", en: "the header lacks “\(key):”"),
      remedy: Bilingual(
        es: "Agrega una línea «\(spanish): …» entre las dos líneas «---».",
        en: "Add a line “\(key): …” between the two “---” lines."))
  }
}
