extension Rule {
  static let unclosedComment = Rule(
    "unclosed-comment", .file, .error,
    Bilingual(
      es: "Un comentario sin cerrar se traga el resto del archivo.",
      en: "A comment without an end swallows the rest of the file."))
}

extension Finding {
  static func unclosedComment(at place: Place) -> Finding {
    Finding(
      .unclosedComment, at: place,
      Bilingual(es: "el comentario que empieza aquí no termina", en: "the comment that begins here does not end"),
      remedy: Bilingual(es: "Ciérralo con «-->».", en: "Close it with “-->”."))
  }
}
