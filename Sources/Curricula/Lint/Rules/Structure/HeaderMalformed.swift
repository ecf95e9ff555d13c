extension Rule {
  static let headerMalformed = Rule(
    "header-malformed", .structure, .error,
    Bilingual(
      es: "Cada línea de la cabecera es «clave: valor», cada clave va una vez y la cabecera se cierra.",
      en: "Each header line is “key: value”, each key stands once, and the header is closed."))
}

extension Finding {
  enum HeaderMistake { case notClosed, noColon, repeated(String) }

  static func headerMalformed(_ mistake: HeaderMistake, at place: Place) -> Finding {
    switch mistake {
    case .notClosed:
      Finding(
        .headerMalformed, at: place,
        Bilingual(es: "la cabecera no se cierra", en: "the header is not closed"),
        remedy: Bilingual(
          es: "Pon una línea «---» antes de la primera escena.",
          en: "Put a “---” line before the first scene."))
    case .noColon:
      Finding(
        .headerMalformed, at: place,
        Bilingual(
          es: "esta línea de la cabecera no es «clave: valor»", en: "this header line is not “key: value”"),
        remedy: Bilingual(
          es: "Escribe la clave, dos puntos y el valor; si es un texto, va después de la cabecera.",
          en: "Write the key, a colon and the value; if it is prose, it belongs after the header."))
    case .repeated(let key):
      Finding(
        .headerMalformed, at: place,
        Bilingual(es: "«\(key)» está dos veces", en: "“\(key)” stands twice"),
        remedy: Bilingual(es: "Deja una sola.", en: "Keep one of them."))
    }
  }
}
