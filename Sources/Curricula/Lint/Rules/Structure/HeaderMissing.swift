extension Rule {
  static let headerMissing = Rule(
    "header-missing", .structure, .error,
    Bilingual(
      es: "La cabecera entre líneas «---» dice qué lección es, en qué idioma y cuánto dura.",
      en: "The header between “---” lines says which lesson it is, in which language and how long."))
}

extension Finding {
  static func headerMissing() -> Finding {
    Finding(
      .headerMissing, at: Place(line: 1, column: 1),
      Bilingual(es: "falta la cabecera", en: "the header is missing"),
      remedy: Bilingual(
        es: "Empieza el archivo con «---», luego «id: …», «idioma: es» y «título: …», y cierra con «---».",
        en: "Begin the file with “---”, then “id: …”, “lang: en” and “title: …”, and close with “---”."))
  }
}
