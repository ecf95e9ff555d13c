extension Rule {
  static let unevenLengths = Rule(
    "uneven-lengths", .pedagogy, .warning,
    Bilingual(
      es: "Cuando una respuesta es mucho más larga que otra, el largo dice cuál es la buena.",
      en: "Where one answer is much longer than another, its length tells which one is good."))
}

extension LintSubject {
  /// Half as long again as the shortest; but a few letters more or less give nothing away.
  func unevenLengths() -> [Finding] {
    scenes.filter { original(of: $0).type == .choice }.compactMap { scene in
      let lengths = scene.choices.map { ($0, $0.length) }.sorted { $0.1 < $1.1 }
      guard let (shortest, least) = lengths.first, let (longest, most) = lengths.last, least > 0,
        2 * most > 3 * least, most - least >= 25
      else { return nil }
      return Finding(
        .unevenLengths, at: longest.place,
        Bilingual(
          es: "esta respuesta tiene \(most) letras y la de la línea \(shortest.place.line), \(least)",
          en: "this answer has \(most) letters and the one on line \(shortest.place.line) has \(least)"),
        remedy: Bilingual(
          es: "Acórtala o alarga la otra, hasta que la más larga no pase de una vez y media la más corta.",
          en: "Shorten it or lengthen the other, until the longest is at most one and a half times the shortest."))
    }
  }
}

extension Choice {
  /// How long it looks to a learner, without the marks of emphasis.
  var length: Int { text.unicodeScalars.count { $0 != "*" } }
}
