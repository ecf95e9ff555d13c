extension Rule {
  static let mixedBullets = Rule(
    "mixed-bullets", .structure, .warning,
    Bilingual(
      es: "En Markdown, cambiar de viñeta empieza otra lista: en papel o en un sitio web se vería partida.",
      en: "In Markdown another bullet begins another list: on paper or on a Git host it would look broken in two."))
}

extension Finding {
  static func mixedBullets(_ bullet: Unicode.Scalar, after first: Unicode.Scalar, at place: Place) -> Finding {
    Finding(
      .mixedBullets, at: place,
      Bilingual(
        es: "la lista empezó con «\(first)» y sigue con «\(bullet)»",
        en: "the list began with “\(first)” and goes on with “\(bullet)”"),
      remedy: Bilingual(es: "Usa «-» en todas sus líneas.", en: "Use “-” on all of its lines."))
  }
}
