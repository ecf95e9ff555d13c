extension Rule {
  static let missingID = Rule(
    "missing-id", .structure, .error,
    Bilingual(
      es: "El historial de quien aprende se guarda por id; el título y el orden pueden cambiar.",
      en: "A learner's history is kept by id; titles and order may change."))
}

extension Finding {
  static func missingID(_ text: Excerpt) -> Finding {
    let suggestion = slug(text.text)
    return Finding(
      .missingID, at: text.place,
      Bilingual(es: "a «\(text.text)» le falta su id", en: "“\(text.text)” has no id"),
      remedy: Bilingual(
        es: "Agrega al final {#\(suggestion)}, o el nombre corto que prefieras.",
        en: "Add {#\(suggestion)} at the end, or another short name."))
  }

  /// Up to three plain words of a text, joined by hyphens.
  private static func slug(_ text: String) -> String {
    let words = text.lowercased().unicodeScalars.split { !$0.isLetter }.filter { $0.count > 2 }.prefix(3)
    let slug = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return slug.isEmpty ? "id" : slug
  }
}
