extension Rule {
  static let allowWithoutReason = Rule(
    "allow-without-reason", .file, .warning,
    Bilingual(
      es: "Sin la razón, quien llegue después no sabrá si el permiso todavía vale.",
      en: "Without the reason, whoever comes next cannot know whether the allowance still holds."))
}

extension Finding {
  static func allowWithoutReason(_ rule: Excerpt) -> Finding {
    Finding(
      .allowWithoutReason, at: rule.place,
      Bilingual(
        es: "no dice por qué se permite «\(rule.text)»; mientras tanto no calla nada",
        en: "does not say why “\(rule.text)” is allowed; until then it silences nothing"),
      remedy: Bilingual(
        es: "Agrega dos puntos y la razón: <!-- lint: permitir \(rule.text): porque… -->.",
        en: "Add a colon and the reason: <!-- lint: allow \(rule.text): because… -->."))
  }
}
