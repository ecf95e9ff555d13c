extension Rule {
  static let longSentence = Rule(
    "long-sentence", .pedagogy, .warning,
    Bilingual(
      es: "Una oración de más de 25 palabras hay que leerla dos veces, o escucharla dos.",
      en: "A sentence of more than 25 words has to be read twice, or heard twice."))
}

extension LintSubject {
  func longSentence() -> [Finding] {
    scenes.flatMap(\.passages).flatMap { passage in
      // Few passages are as long as that altogether.
      guard passage.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= 25 else { return [Finding]() }
      return passage.text.sentences.compactMap { sentence -> Finding? in
        let words = sentence.readWords
        guard words.count > 25, let first = words.first else { return nil }
        let place = manuscript.source.place(ofText: passage.text[first.startIndex...], from: passage.place)
        return .longSentence(words.count, at: place)
      }
    }
  }
}

extension Finding {
  fileprivate static func longSentence(_ words: Int, at place: Place) -> Finding {
    Finding(
      .longSentence, at: place,
      Bilingual(
        es: "esta oración tiene \(words) palabras, y 25 ya son muchas",
        en: "this sentence has \(words) words, and 25 are many already"),
      remedy: Bilingual(
        es: "Pártela en dos: una idea en cada oración.", en: "Break it in two: one idea in each sentence."))
  }
}
