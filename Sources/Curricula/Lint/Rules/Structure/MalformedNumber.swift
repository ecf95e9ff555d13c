extension Rule {
  static let malformedNumber = Rule(
    "malformed-number", .structure, .error,
    Bilingual(
      es: "Con un número que no se entiende, ninguna respuesta sería correcta.",
      en: "With a number that cannot be read, no answer would be right."))
}

extension Finding {
  static func malformedNumber(_ text: Excerpt) -> Finding {
    Finding(
      .malformedNumber, at: text.place,
      Bilingual(es: "«\(text.text)» no es un número con su margen", en: "“\(text.text)” is no number with its margin"),
      remedy: Bilingual(
        es: "Escribe el número y, si quieres, cuánto puede variar: = 42 +- 2. El margen no lleva signo.",
        en: "Write the number and, if you like, how far off it may be: = 42 +- 2. The margin has no sign."))
  }
}
