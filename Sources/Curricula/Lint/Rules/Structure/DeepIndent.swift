extension Rule {
  static let deepIndent = Rule(
    "deep-indent", .structure, .warning,
    Bilingual(
      es: "Cuatro espacios de más hacen de un texto un bloque de código en cualquier otro lector de Markdown.",
      en: "Four spaces too many make a block of code of a text for every other reader of Markdown."))
}

extension Finding {
  static func deepIndent(at place: Place) -> Finding {
    Finding(
      .deepIndent, at: place,
      Bilingual(es: "esta línea está demasiado adentro", en: "this line is indented too far"),
      remedy: Bilingual(
        es: "Dos espacios bastan bajo una respuesta; lo demás empieza al borde.",
        en: "Two spaces are enough under an answer; anything else begins at the margin."))
  }
}
