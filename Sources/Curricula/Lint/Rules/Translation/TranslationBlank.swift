extension Rule {
  static let translationBlank = Rule(
    "translation-blank", .translation, .error,
    Bilingual(
      es: "Quien aprende vería un «\(Blank.mark)» donde debería haber palabras.",
      en: "Learners would see “\(Blank.mark)” where words should be."))
}

extension LintSubject {
  func translationBlank() -> [Finding] { Finding.blanks(manuscript.blanks, in: manuscript.source) }
}

extension Outline {
  func blankTexts() -> [Finding] { Finding.blanks(blanks, in: source) }
}

extension Finding {
  /// One for the whole file: a translation that was just begun is one thing to do, not a hundred.
  fileprivate static func blanks(_ count: Int, in source: Source) -> [Finding] {
    guard count > 0 else { return [] }
    let index = source.lines.indices.first { !source.isComment($0) && source.readLine($0).whole.text.contains("(…") }
    return [
      Finding(
        .translationBlank, at: index.map { source.readLine($0).whole.place } ?? Place(line: 1, column: 1),
        Bilingual(
          es: count == 1 ? "queda 1 texto sin traducir" : "quedan \(count) textos sin traducir",
          en: count == 1 ? "1 text is still to be translated" : "\(count) texts are still to be translated"),
        remedy: Bilingual(
          es: "Escribe en lugar de «\(Blank.mark)» lo que dice el comentario de arriba, en este idioma.",
          en: "Write in place of “\(Blank.mark)” what the comment above says, in this language."))
    ]
  }
}
