extension Rule {
  static let badValue = Rule(
    "bad-value", .structure, .error,
    Bilingual(
      es: "Un valor que no se entiende se perdería en silencio.",
      en: "A value that cannot be understood would be lost in silence."))
}

extension Finding {
  /// `key` as the author wrote it, `name` its English spelling.
  static func badValue(_ key: String, _ value: Excerpt, of name: String) -> Finding {
    badValue(key, value.text, of: name, at: value.place)
  }

  static func badValue(_ key: String, _ value: String, of name: String, at place: Place) -> Finding {
    Finding(
      .badValue, at: place,
      value.isEmpty
        ? Bilingual(es: "«\(key)» no tiene valor", en: "“\(key)” has no value")
        : Bilingual(es: "«\(value)» no sirve para «\(key)»", en: "“\(value)” does not fit “\(key)”"),
      remedy: expected(name))
  }

  private static func expected(_ name: String) -> Bilingual {
    switch name {
    case "id", "start", "review", "was":
      Bilingual(
        es: "Usa letras, cifras y guiones, empezando por una letra: caso-cerrado.",
        en: "Use letters, digits and hyphens, beginning with a letter: closed-ticket.")
    case "lang": Bilingual(es: "Escribe es o en.", en: "Write es or en.")
    case "languages":
      Bilingual(
        es: "Escribe los idiomas, primero el original: es en.",
        en: "Write the languages, the source first: es en.")
    case "minutes":
      Bilingual(es: "Escribe un número entero del 1 al 240.", en: "Write a whole number from 1 to 240.")
    case "attempts": Bilingual(es: "Escribe un número del 1 al 99.", en: "Write a number from 1 to 99.")
    case "pass": Bilingual(es: "Escribe un número del 0 al 100.", en: "Write a number from 0 to 100.")
    case "weight":
      Bilingual(
        es: "Escribe un número mayor que 0 y hasta 100, como 2.",
        en: "Write a number above 0, up to 100, like 2.")
    case "due", "expires":
      Bilingual(es: "Escribe un número de días, como 7d.", en: "Write a number of days, like 7d.")
    case "mode": Bilingual(es: "Escribe práctica o evaluación.", en: "Write practice or assessment.")
    case "kind":
      Bilingual(es: "Escribe lección, pulso, lista o guía.", en: "Write lesson, pulse, checklist or guide.")
    case "outcome": Bilingual(es: "Escribe bueno, mixto o malo.", en: "Write good, mixed or bad.")
    case "type":
      Bilingual(
        es: "Escribe el tipo de escena, como tipo=final.", en: "Write the type of scene, like type=ending.")
    case "title": Bilingual(es: "Escribe el título de la lección.", en: "Write the lesson's title.")
    case "meter", "counter":
      Bilingual(
        es:
          "Escribe id (solo letras), inicio/máximo (hasta 99) y nombre: confianza 2/5 Confianza de Yolanda.",
        en: "Write id (letters only), start/maximum (up to 99) and label: trust 2/5 Yolanda's trust.")
    case "axes":
      Bilingual(
        es: "Escribe los dos extremos con una barra: te haces cargo / esquivas lo difícil.",
        en: "Write both ends with a slash between: you take charge / you evade what is hard.")
    case "mastery":
      Bilingual(
        es: "Escribe cinco números: 80 % de las últimas 8, con 5 observaciones, 3 escenas, 2 días.",
        en: "Write five numbers: 80 % of the last 8, with 5 observations, 3 scenes, 2 days.")
    case "translates":
      Bilingual(
        es: "Borra la línea: el aviso que aparecerá entonces trae la que debes copiar aquí.",
        en: "Delete the line: the warning that then appears has the one to copy here.")
    default: Bilingual(es: "Escribe sí o no.", en: "Write yes or no.")
    }
  }
}
