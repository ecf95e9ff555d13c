extension Rule {
  static let wrongArrow = Rule(
    "wrong-arrow", .structure, .error,
    Bilingual(
      es: "Solo «->» lleva a otra escena; otra flecha se mostraría como texto.",
      en: "Only “->” leads to another scene; any other arrow would be shown as text."))
}

extension Finding {
  static func wrongArrow(_ sign: Excerpt) -> Finding {
    Finding(
      .wrongArrow, at: sign.place,
      Bilingual(es: "«\(sign.text)» no es la flecha «->»", en: "“\(sign.text)” is not the arrow “->”"),
      remedy: Bilingual(
        es: "Escribe un guion y un signo mayor que: -> escena. Si tu editor los cambia, desactiva la autocorrección.",
        en: "Write a hyphen and a greater-than sign: -> scene. If your editor changes them, turn autocorrection off."))
  }
}
