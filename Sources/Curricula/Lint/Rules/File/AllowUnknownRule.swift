extension Rule {
  static let allowUnknownRule = Rule(
    "allow-unknown-rule", .file, .warning,
    Bilingual(
      es: "Un permiso para una regla que no existe no permite nada.",
      en: "An allowance for a rule that does not exist allows nothing."))
}

extension Finding {
  static func allowUnknownRule(_ allowance: Allowance) -> Finding {
    let names = Rule.all.map(\.name)
    let nearest = allowance.rule.flatMap { Nearest.match($0.text, among: names) }
    return Finding(
      .allowUnknownRule, at: (allowance.rule ?? allowance.whole).place,
      allowance.rule.map {
        Bilingual(es: "no hay ninguna regla «\($0.text)»", en: "there is no rule “\($0.text)”")
      } ?? Bilingual(es: "no entiendo este permiso", en: "cannot understand this allowance"),
      remedy: Bilingual(
        es: (nearest.map { "¿Querías decir «\($0)»? " } ?? "")
          + "Escribe el nombre entre corchetes del hallazgo: <!-- lint: permitir long-sentence: es una cita -->.",
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "")
          + "Write the name in the finding's brackets: <!-- lint: allow long-sentence: it is a quotation -->."))
  }
}
