extension Rule {
  static let longSentence = Rule(
    "long-sentence", .pedagogy, .warning,
    Bilingual(
      es: "Una oración de más de 25 palabras hay que leerla dos veces, o escucharla dos.",
      en: "A sentence of more than 25 words has to be read twice, or heard twice."))
}

extension LintSubject {
  func longSentence(_ wordings: [Wording]) -> [Finding] {
    wordings.flatMap(\.passages).flatMap { passage in
      passage.prose.sentences.filter { $0.words.count > 25 }.map { sentence in
        let start = sentence.words.first?.lowerBound ?? sentence.range.lowerBound
        let place = manuscript.source.place(
          ofText: passage.prose.scalars[start..<sentence.range.upperBound], from: passage.place)
        return .longSentence(sentence.words.count, at: place)
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
