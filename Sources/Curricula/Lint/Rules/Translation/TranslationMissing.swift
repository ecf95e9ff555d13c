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
    let written = Set(manuscripts.filter { $0.header.id == header.id }.map(\.header.language))
    return curriculum.languages.filter { !written.contains($0) }.map { language in
      Finding(
        .translationMissing, at: filePlace,
        Bilingual(
          es: "falta esta lección en \(language.name)", en: "this lesson is missing in \(language.name)"),
        remedy: Bilingual(
          es:
            "Crea un archivo con «id: \(header.id)» y «lang: \(language.rawValue)», con los mismos ids y sin etiquetas.",
          en: "Create a file with “id: \(header.id)” and “lang: \(language.rawValue)”, the same ids and no tags."))
    }
  }
}
