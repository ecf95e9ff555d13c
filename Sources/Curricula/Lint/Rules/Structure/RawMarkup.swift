extension Rule {
  static let rawMarkup = Rule(
    "raw-markup", .structure, .warning,
    Bilingual(
      es: "Un terminal no muestra HTML ni imágenes: se leerían letra por letra.",
      en: "A terminal shows neither HTML nor pictures: they would be read letter by letter."))
}

extension Finding {
  static func rawMarkup(_ mark: Excerpt) -> Finding {
    Finding(
      .rawMarkup, at: mark.place,
      Bilingual(es: "«\(mark.text)» se mostraría tal cual", en: "“\(mark.text)” would be shown as it is"),
      remedy: Bilingual(
        es: "Cuéntalo con palabras; para destacar algo, usa **negrita**.",
        en: "Tell it in words; to make something stand out, use **bold**."))
  }
}
