extension Rule {
  static let hardReading = Rule(
    "hard-reading", .pedagogy, .warning,
    Bilingual(
      es:
        "Una escena se lee con prisa o sin costumbre: INFLESZ 65 o más en español, grado 8 o menos de Flesch-Kincaid en inglés.",
      en:
        "A scene is read in a hurry or by people who read little: INFLESZ 65 or more in Spanish, Flesch–Kincaid grade 8 or less in English."
    ))
}

extension LintSubject {
  /// Scenes of thirty words or more: in fewer, one long word decides.
  func hardReading(_ wordings: [Wording]) -> [Finding] {
    wordings.compactMap { wording in
      let level = ReadingLevel(wording.passages.map(\.prose), in: header.language)
      guard level.words >= 30, !level.isEasy else { return nil }
      return .hardReading(wording.scene, level)
    }
  }
}

extension Finding {
  fileprivate static func hardReading(_ scene: Scene, _ level: ReadingLevel) -> Finding {
    let score = Int(level.score.rounded())
    let length = Double(level.words) / Double(level.sentences)
    let mean = Int(length.rounded())
    return Finding(
      .hardReading, at: scene.place,
      level.language == .es
        ? Bilingual(
          es: "«\(scene.id)» se lee con esfuerzo: INFLESZ \(score), y se pide 65",
          en: "“\(scene.id)” is hard to read: INFLESZ \(score) where 65 is asked for")
        : Bilingual(
          es: "«\(scene.id)» se lee con esfuerzo: grado \(score) de Flesch-Kincaid, y se pide 8 o menos",
          en: "“\(scene.id)” is hard to read: Flesch–Kincaid grade \(score) where 8 or less is asked for"),
      remedy: Bilingual(
        es: "Usa palabras más cortas y oraciones más breves: ahora tienen \(mean) palabras en promedio.",
        en: "Use shorter words and shorter sentences: they have \(mean) words on average now."))
  }
}
