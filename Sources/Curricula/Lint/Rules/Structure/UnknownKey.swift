extension Rule {
  static let unknownKey = Rule(
    "unknown-key", .structure, .error,
    Bilingual(
      es: "Una clave mal escrita se ignoraría en silencio.",
      en: "A mistyped key would be ignored in silence."))
}

extension Finding {
  static func unknownKey(_ key: Excerpt, known: [(english: String, spanish: String)]) -> Finding {
    let spellings = Keyword.spellings(known)
    return Finding(
      .unknownKey, at: key.place,
      Bilingual(es: "no conozco la clave «\(key.text)»", en: "unknown key “\(key.text)”"),
      remedy: .didYouMean(Nearest.match(key.text, among: spellings), among: known.map(\.english)))
  }
}

extension Bilingual {
  /// Suggests the nearest name, and lists the known ones.
  static func didYouMean(_ nearest: String?, among known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual(
      es: (nearest.map { "¿Querías decir «\($0)»? " } ?? "") + "Se conocen: \(list).",
      en: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "Known: \(list).")
  }
}
