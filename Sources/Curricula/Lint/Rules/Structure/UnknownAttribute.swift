extension Rule {
  static let unknownAttribute = Rule(
    "unknown-attribute", .structure, .error,
    Bilingual(
      es: "Una palabra entre llaves mal escrita se ignoraría en silencio.",
      en: "A mistyped word in braces would be ignored in silence."))
}

extension Finding {
  static func unknownAttribute(_ word: Excerpt, known: [(english: String, spanish: String)]) -> Finding {
    Finding(
      .unknownAttribute, at: word.place,
      Bilingual(
        es: "no conozco «\(word.text)» entre llaves", en: "unknown attribute “\(word.text)”"),
      remedy: .didYouMean(
        Nearest.match(word.text, among: Keyword.spellings(known)), among: ["#id"] + known.map { $0.english + "=" }))
  }
}
