extension Rule {
  static let unbalancedMatch = Rule(
    "unbalanced-match", .structure, .error,
    Bilingual(
      es: "Una pareja a la que le falta un lado no se puede unir.",
      en: "A pair that lacks a side cannot be matched."))
}

extension Finding {
  static func unbalancedMatch(at place: Place) -> Finding {
    Finding(
      .unbalancedMatch, at: place,
      Bilingual(es: "a esta pareja le falta un lado", en: "this pair lacks a side"),
      remedy: Bilingual(
        es: "Escribe los dos lados con un signo igual entre espacios: - queja = un dato {#queja}.",
        en: "Write both sides with an equals sign between spaces: - complaint = a fact {#complaint}."))
  }
}
