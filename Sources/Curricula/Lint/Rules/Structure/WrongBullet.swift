extension Rule {
  static let wrongBullet = Rule(
    "wrong-bullet", .structure, .error,
    Bilingual(
      es:
        "Las respuestas empiezan con un guion «- »; con otra viñeta, un editor de Markdown las juntaría en un párrafo.",
      en: "Answers begin with a hyphen “- ”; with another bullet a Markdown reader would run them together."))
}

extension Finding {
  static func wrongBullet(_ bullet: Unicode.Scalar, at place: Place) -> Finding {
    Finding(
      .wrongBullet, at: place,
      Bilingual(es: "«\(bullet)» no es el guion «-»", en: "“\(bullet)” is not the hyphen “-”"),
      remedy: Bilingual(
        es: "Empieza la línea con un guion y un espacio. Si tu editor lo cambia, desactiva la autocorrección.",
        en: "Begin the line with a hyphen and a space. If your editor changes it, turn autocorrection off."))
  }
}
