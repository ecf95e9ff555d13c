extension Rule {
  static let malformedCondition = Rule(
    "malformed-condition", .structure, .error,
    Bilingual(
      es: "Una condición que no se entiende mostraría el texto siempre, o nunca.",
      en: "A condition that cannot be understood would show its text always, or never."))
}

extension Finding {
  static func malformedCondition(_ word: Excerpt) -> Finding {
    Finding(
      .malformedCondition, at: word.place,
      Bilingual(es: "no entiendo la condición «\(word.text)»", en: "cannot understand the condition “\(word.text)”"),
      remedy: Bilingual(
        es: "Escribe if:nota, if:!nota o if:medidor<4 (también <=, =, >=, >); varias, separadas por espacios.",
        en: "Write if:note, if:!note or if:meter<4 (also <=, =, >=, >); several, separated by spaces."))
  }
}
