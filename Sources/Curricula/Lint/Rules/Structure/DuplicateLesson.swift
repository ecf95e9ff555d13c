extension Rule {
  static let duplicateLesson = Rule(
    "duplicate-lesson", .structure, .error,
    Bilingual(
      es: "Con dos archivos de la misma lección en el mismo idioma, no se sabe cuál se juega.",
      en: "With two files of one lesson in one language, nobody knows which is played."))
}

extension LintSubject {
  /// Whether another file is the same lesson in the same language.
  func duplicateLesson(among manuscripts: [Manuscript]) -> [Finding] {
    guard !header.id.isEmpty, header.isLanguageKnown else { return [] }
    let twins = manuscripts.filter { other in
      other.header.id == header.id && other.header.isLanguageKnown && other.header.language == header.language
    }
    // A translation that says the wrong language is not the one that was there first.
    guard let first = twins.first(where: { !$0.isTranslation }) ?? twins.first,
      first.source.path != manuscript.source.path
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
