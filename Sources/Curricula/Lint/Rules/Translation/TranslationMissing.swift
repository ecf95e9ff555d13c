extension Rule {
  static let translationMissing = Rule(
    "translation-missing", .translation, .error,
    Bilingual(
      es: "Los idiomas del currículo valen lo mismo: cada lección está en todos.",
      en: "A curriculum's languages are equals: each lesson exists in all of them."))
}

extension LintSubject {
  func translationMissing(among manuscripts: [Manuscript]) -> [Finding] {
    guard let curriculum, !header.id.isEmpty else { return [] }
    let files = manuscripts.filter { $0.header.id == header.id }
    let written = Set(files.map(\.header.language))
    // One of two files in one language is the translation that says the wrong one.
    guard files.count == written.count else { return [] }
    return curriculum.languages.filter { !written.contains($0) }.map { language in
      Finding(
        .translationMissing, at: filePlace,
        Bilingual(
          es: "falta esta lección en \(language.spanishName)",
          en: "this lesson is missing in \(language.name)"),
        remedy: Bilingual(
          es:
            "Crea un archivo con «id: \(header.id)» e «idioma: \(language.rawValue)», los mismos ids y sin etiquetas.",
          en:
            "Create a file with “id: \(header.id)” and “lang: \(language.rawValue)”, the same ids and no tags."
        ))
    }
  }
}

extension Outline {
  func translationMissing(among files: [CurriculumFolder.File]) -> [Finding] {
    let written = files.filter(\.isOutline).map { Header(bytes: $0.bytes) }
    // A file that does not say its language may be the one that is missing.
    guard written.allSatisfy(\.isLanguageKnown) else { return [] }
    return languages.filter { language in !written.contains { $0.language == language } }.map { language in
      Finding(
        .translationMissing, at: header.places["languages"] ?? Place(line: 1, column: 1),
        Bilingual(
          es: "falta el currículo en \(language.spanishName)",
          en: "the curriculum is missing in \(language.name)"),
        remedy: Bilingual(
          es: "Crea el archivo curriculum.\(language.rawValue).md con los mismos ids.",
          en: "Create the file curriculum.\(language.rawValue).md with the same ids."))
    }
  }

  /// Sections that do not say what they list.
  func untypedSections() -> [Finding] {
    sections.filter { $0.kind == nil }.map { .missingType($0.title, at: $0.place) }
  }
}

extension Language {
  fileprivate var spanishName: String {
    switch self {
    case .es: "español"
    case .en: "inglés"
    }
  }
}
