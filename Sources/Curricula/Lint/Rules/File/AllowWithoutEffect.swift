extension Rule {
  static let allowWithoutEffect = Rule(
    "allow-without-effect", .file, .warning,
    Bilingual(
      es: "Un permiso que ya no calla nada podría callar mañana otra cosa.",
      en: "An allowance that silences nothing today could silence something else tomorrow."))
}

extension Finding {
  static func allowWithoutEffect(_ rule: Excerpt) -> Finding {
    Finding(
      .allowWithoutEffect, at: rule.place,
      Bilingual(
        es: "en la línea siguiente no hay nada de «\(rule.text)» que callar",
        en: "on the next line there is nothing of “\(rule.text)” to silence"),
      remedy: Bilingual(
        es: "Bórralo, o ponlo justo encima de la línea del hallazgo.",
        en: "Delete it, or put it right above the line of the finding."))
  }
}
