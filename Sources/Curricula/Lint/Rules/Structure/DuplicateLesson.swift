extension Rule {
  static let duplicateLesson = Rule(
    "duplicate-lesson", .structure, .error,
    Bilingual(
      es: "Con dos archivos de la misma lección en el mismo idioma, no se sabe cuál se juega.",
      en: "With two files of one lesson in one language, nobody knows which is played."))
}

extension LintSubject {
  /// The second and further files that say they are the same lesson in the same language.
  func duplicateLesson(among manuscripts: [Manuscript]) -> [Finding] {
    guard !header.id.isEmpty, header.isLanguageKnown,
      let first = manuscripts.first(where: { other in
        other.header.id == header.id && other.header.isLanguageKnown && other.header.language == header.language
      }), first.source.path != manuscript.source.path
    else { return [] }
    return [
      Finding(
        .duplicateLesson, at: header.places["id"] ?? filePlace,
        Bilingual(
          es: "\(first.source.path) ya es la lección «\(header.id)» en este idioma",
          en: "\(first.source.path) is the lesson “\(header.id)” in this language already"),
        remedy: Bilingual(
          es: "Dale otro id; o, si es una traducción, corrige su «idioma:».",
          en: "Give it another id; or, if it is a translation, correct its “lang:”."))
    ]
  }
}
