extension Rule {
  static let untranslated = Rule(
    "untranslated", .translation, .warning,
    Bilingual(
      es: "Lo que no se tradujo se muestra en el otro idioma, en medio de la lección.",
      en: "What was not translated is shown in the other language, in the middle of the lesson."))
}

extension LintSubject {
  /// Words that are the source's, four or more; a name or a code is often the same in both.
  func untranslated() -> [Finding] {
    guard let source else { return [] }
    var findings = header.untranslated(beside: source.header, fallback: filePlace)
    for scene in scenes where isTranslated(scene) {
      let original = original(of: scene)
      for (own, other) in scene.sayings(beside: original) where own.text == other && Prose(own.text).words.count >= 4 {
        findings.append(
          .untranslated(at: manuscript.source.place(ofText: Prose(own.text).scalars[...], from: own.place)))
      }
      if original.type == .commitment, scene.choices.count != original.choices.count, !original.choices.isEmpty {
        findings.append(.suggestions(scene, original.choices.count))
      }
    }
    return findings
  }
}

extension Header {
  fileprivate func untranslated(beside original: Header, fallback: Place) -> [Finding] {
    var findings: [Finding] = []
    if summary.isEmpty, !original.summary.isEmpty { findings.append(.summaryMissing(at: fallback)) }
    for (key, own, other) in [("title", title, original.title), ("summary", summary, original.summary)]
    where own == other && Prose(own).words.count >= 4 {
      findings.append(.untranslated(at: places[key] ?? fallback))
    }
    return findings
  }
}

extension Scene {
  /// Each of its texts with the source's in the same place.
  fileprivate func sayings(beside original: Scene) -> [(own: (text: String, place: Place), other: String)] {
    func pairs<Saying>(
      _ own: [Saying], _ other: [Saying], _ text: (Saying) -> String, _ place: (Saying) -> Place
    ) -> [(own: (text: String, place: Place), other: String)] {
      zip(own, other).map { ((text($0), place($0)), text($1)) }
    }
    var sayings = [((title, place), original.title)]
    sayings += pairs(body, original.body, \.text, \.place)
    sayings += pairs(feedback, original.feedback, \.text, \.place)
    sayings += zip(zip(hints, hintPlaces), original.hints).map { (($0.0, $0.1), $1) }
    let twins = zip(choices, choices.indices).map { choice, index in
      (choice, choice.id.isEmpty ? original.choices.dropFirst(index).first : original.choice(choice.id))
    }
    for case (let choice, let twin?) in twins {
      sayings += [((choice.text, choice.place), twin.text), ((choice.partner, choice.place), twin.partner)]
      sayings += pairs(choice.consequences, twin.consequences, \.text, \.place)
      sayings += pairs(choice.feedback, twin.feedback, \.text, \.place)
    }
    return sayings
  }
}

extension Finding {
  fileprivate static func untranslated(at place: Place) -> Finding {
    Finding(
      .untranslated, at: place,
      Bilingual(es: "aquí dice lo mismo que el original", en: "this says the same as the source"),
      remedy: Bilingual(
        es: "Tradúcelo; si de verdad es igual en los dos idiomas, permítelo con su razón.",
        en: "Translate it; if it really is the same in both languages, allow it and say why."))
  }

  fileprivate static func summaryMissing(at place: Place) -> Finding {
    Finding(
      .untranslated, at: place,
      Bilingual(
        es: "falta el resumen: se muestra el del original", en: "the summary is missing: the source's is shown"),
      remedy: Bilingual(
        es: "Agrega «resumen: …» a la cabecera, traducido.", en: "Add “summary: …” to the header, translated."))
  }

  fileprivate static func suggestions(_ scene: Scene, _ count: Int) -> Finding {
    Finding(
      .untranslated, at: scene.place,
      Bilingual(
        es: "el compromiso sugiere \(scene.choices.count), y el original, \(count)",
        en: "the commitment suggests \(scene.choices.count), and the source \(count)"),
      remedy: Bilingual(
        es: "Traduce cada línea «- …» del original.", en: "Translate each line “- …” of the source."))
  }
}
