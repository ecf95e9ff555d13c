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
      Bilingual(
        es: "no entiendo la condición «\(word.text)»", en: "cannot understand the condition “\(word.text)”"),
      remedy: Bilingual(
        es:
          "Escribe si:nota, si:!nota o si:medidor<4 (también <=, =, >=, >), cada una sin espacios dentro; varias, separadas por espacios.",
        en:
          "Write if:note, if:!note or if:meter<4 (also <=, =, >=, >), each without spaces inside; several, separated by spaces."
      ))
  }

  /// A condition with nothing behind it.
  static func idleCondition(at place: Place) -> Finding {
    Finding(
      .malformedCondition, at: place,
      Bilingual(es: "esta condición no se aplica a nada", en: "this condition governs nothing"),
      remedy: Bilingual(
        es: "Escríbela al comienzo del párrafo, la respuesta o la flecha que dependa de ella.",
        en: "Write it at the beginning of the paragraph, answer or jump that depends on it."))
  }
}
