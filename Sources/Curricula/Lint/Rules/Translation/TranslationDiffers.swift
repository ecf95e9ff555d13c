extension Rule {
  static let translationDiffers = Rule(
    "translation-differs", .translation, .error,
    Bilingual(
      es: "Dos idiomas, una lógica: la traducción conserva los ids y solo lleva palabras.",
      en: "Two languages, one logic: a translation keeps the ids and carries words only."))
}

extension LintSubject {
  func translationDiffers() -> [Finding] {
    guard let source else {
      return [
        .differs(
          at: filePlace,
          Bilingual(
            es: "no encuentro el original de esta traducción", en: "the source of this translation is not there"),
          Bilingual(
            es: "Debe haber otro archivo con «id: \(header.id)» en el idioma original.",
            en: "There must be another file with “id: \(header.id)” in the source language."))
      ]
    }
    let ids = Set(source.scenes.map(\.id))
    var findings = source.scenes.filter { original in !scenes.contains { $0.id == original.id } }
      .map { Finding.lacks("\($0.id)", at: filePlace) }
    for scene in scenes {
      guard let original = source.scenes.first(where: { $0.id == scene.id }) else {
        findings.append(.adds(scene.id, at: scene.place, among: ids.sorted()))
        continue
      }
      findings += scene.differences(from: original)
    }
    return findings
  }
}

extension Scene {
  /// What this translated scene has that it should not, or lacks.
  fileprivate func differences(from original: Scene) -> [Finding] {
    var findings = logic(at: original)
    if original.type != .commitment {
      let ids = original.choices.map(\.id)
      findings += ids.filter { choice($0) == nil }.map { .lacks($0, at: place) }
      findings += choices.filter { !ids.contains($0.id) }.map { .adds($0.id, at: $0.place, among: ids) }
    }
    for choice in choices {
      guard let twin = original.choice(choice.id), !choice.id.isEmpty else { continue }
      if choice.consequences.map(\.condition) != twin.consequences.map(\.condition)
        || choice.feedback.map(\.condition) != twin.feedback.map(\.condition)
      {
        findings.append(.paragraphs(at: choice.place))
      }
    }
    if body.map(\.condition) != original.body.map(\.condition) || hints.count != original.hints.count
      || accepted.isEmpty != original.accepted.isEmpty
      || feedback.map(\.occasion) != original.feedback.map(\.occasion)
    {
      findings.append(.paragraphs(at: place))
    }
    return findings
  }

  /// Boxes, tags and jumps belong to the source.
  private func logic(at original: Scene) -> [Finding] {
    let hasLogic = choices.filter { choice in
      choice.hasBox || choice.jump != nil || choice.points != nil || choice.isOnce || choice.condition != nil
        || !choice.evidence.isEmpty || !choice.moves.isEmpty || !choice.notes.isEmpty
    }
    let places = jumps.map(\.place) + hasLogic.map(\.place)
    return places.map { place in
      .differs(
        at: place,
        Bilingual(es: "la traducción lleva lógica propia", en: "the translation carries logic of its own"),
        Bilingual(
          es: "Deja «- texto {#id}» sin casilla, etiquetas ni flechas: se toman del original.",
          en: "Leave “- text {#id}” without box, tags or jumps: they are taken from the source."))
    }
  }
}

extension Finding {
  fileprivate static func differs(at place: Place, _ sentence: Bilingual, _ remedy: Bilingual) -> Finding {
    Finding(.translationDiffers, at: place, sentence, remedy: remedy)
  }

  fileprivate static func lacks(_ id: String, at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(es: "falta «\(id)», que está en el original", en: "“\(id)”, which the source has, is missing"),
      Bilingual(es: "Tradúcelo con el mismo id.", en: "Translate it under the same id."))
  }

  fileprivate static func adds(_ id: String, at place: Place, among known: [String]) -> Finding {
    differs(
      at: place,
      Bilingual(es: "«\(id)» no está en el original", en: "“\(id)” is not in the source"),
      .didYouMean(Nearest.match(id, among: known), among: known))
  }

  fileprivate static func paragraphs(at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(
        es: "los párrafos, pistas, explicaciones o condiciones no son los del original",
        en: "paragraphs, hints, feedback or conditions are not those of the source"),
      Bilingual(
        es: "Traduce cada uno en su orden y repite su «if:».", en: "Translate each in its order and repeat its “if:”."))
  }
}

extension Outline {
  /// Sections and items of a translated curriculum that its source does not have, or that it lacks.
  func differences(from original: Outline) -> [Finding] {
    let start = header.places["lang"] ?? Place(line: 1, column: 1)
    var findings: [Finding] = []
    for section in original.sections {
      guard let own = sections.first(where: { $0.id == section.id }) else {
        findings.append(.lacks(section.id, at: start))
        continue
      }
      let ids = own.items.map(\.id)
      findings += section.items.filter { !ids.contains($0.id) }.map { .lacks($0.id, at: own.place) }
      let known = section.items.map(\.id)
      findings += own.items.filter { !known.contains($0.id) }.map { .adds($0.id, at: $0.place, among: known) }
    }
    let known = original.sections.map(\.id)
    findings += sections.filter { !known.contains($0.id) }.map { .adds($0.id, at: $0.place, among: known) }
    return findings
  }
}
