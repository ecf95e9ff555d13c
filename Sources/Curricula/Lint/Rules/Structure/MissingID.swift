extension Rule {
  static let missingID = Rule(
    "missing-id", .structure, .error,
    Bilingual(
      es: "El historial de quien aprende se guarda por id; el título y el orden pueden cambiar.",
      en: "A learner's history is kept by id; titles and order may change."))
}

extension Finding {
  static func missingID(_ text: Excerpt) -> Finding {
    let suggestion = Slug.of(text.text)
    let words = beginning(text.text)
    return Finding(
      .missingID, at: text.place,
      Bilingual(es: "a «\(words)» le falta su id", en: "“\(words)” has no id"),
      remedy: Bilingual(
        es:
          "Agrega al final {#\(suggestion)}, o el nombre corto que prefieras. Si el texto sigue en la línea de abajo, júntalo todo en esta.",
        en:
          "Add {#\(suggestion)} at the end, or another short name. If the text goes on in the line below, join it all on this one."
      ))
  }

  /// Enough of a text to know it by, without quotation marks of its own.
  private static func beginning(_ text: String) -> String {
    let words = text.filter { !"«»“”\"*".contains($0) }
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}
