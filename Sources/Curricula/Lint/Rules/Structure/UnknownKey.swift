extension Rule {
  static let unknownKey = Rule(
    "unknown-key", .structure, .error,
    Bilingual(
      es: "Una clave mal escrita se ignoraría en silencio.",
      en: "A mistyped key would be ignored in silence."))
}

extension Finding {
  static func unknownKey(_ key: Excerpt, known: [(english: String, spanish: String)]) -> Finding {
    Finding(
      .unknownKey, at: key.place,
      Bilingual(es: "no conozco la clave «\(key.text)»", en: "unknown key “\(key.text)”"),
      remedy: .didYouMean(
        Keyword.nearest(key.text, in: known), among: Keyword.list(known)))
  }
}

extension Bilingual {
  /// Suggests the nearest name, and lists those there are.
  static func didYouMean(_ nearest: Bilingual?, among known: Bilingual) -> Bilingual {
    Bilingual(
      es: (nearest.map { "¿Querías decir «\($0.es)»? " } ?? "") + "Puedes usar: \(known.es).",
      en: (nearest.map { "Did you mean “\($0.en)”? " } ?? "") + "You can use: \(known.en).")
  }

  /// The same for names that are one in both languages.
  static func didYouMean(_ word: String, among known: [String]) -> Bilingual {
    guard !known.isEmpty else {
      return Bilingual(es: "Todavía no hay ninguno declarado.", en: "None is declared yet.")
    }
    let list = enumeration(known)
    let nearest = Nearest.match(word, among: known).map { Bilingual(es: $0, en: $0) }
    return didYouMean(nearest, among: Bilingual(es: list, en: list))
  }

  /// Names with commas between, and an ellipsis for those that would not be read anyway.
  static func enumeration(_ names: [String]) -> String {
    names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }
}
