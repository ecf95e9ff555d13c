extension Rule {
  static let translationStale = Rule(
    "translation-stale", .translation, .warning,
    Bilingual(
      es: "Si el original cambió después de traducir, las dos versiones pueden decir cosas distintas.",
      en: "If the source changed after the translation, the two may say different things."))
}

extension LintSubject {
  func translationStale() -> [Finding] {
    guard let source else { return [] }
    return Finding.stale(header, fallback: filePlace, source: source.source)
  }
}

extension Outline {
  func staleness(against original: Outline) -> [Finding] {
    Finding.stale(
      header, fallback: header.places["lang"] ?? Place(line: 1, column: 1), source: original.source)
  }
}

extension Finding {
  fileprivate static func stale(_ header: Header, fallback: Place, source: Source) -> [Finding] {
    let revision = source.revision
    guard header.translates != revision else { return [] }
    // A digest that cannot be read has its finding already.
    if header.translates == nil, header.places["translates"] != nil { return [] }
    return [
      Finding(
        .translationStale, at: header.places["translates"] ?? fallback,
        header.translates == nil
          ? Bilingual(
            es: "no dice a qué versión del original corresponde",
            en: "does not say which version of the source it translates")
          : Bilingual(
            es: "el original cambió desde esta traducción",
            en: "the source has changed since this translation"),
        remedy: Bilingual(
          es: "Compárala con \(source.path) y escribe en la cabecera: traduce: \(revision)",
          en: "Compare it with \(source.path) and write in the header: translates: \(revision)"))
    ]
  }
}
