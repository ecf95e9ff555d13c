extension Rule {
  static let shamingWords = Rule(
    "shaming-words", .pedagogy, .warning,
    Bilingual(
      es: "Quien se siente juzgado deja de escuchar: la explicación habla del efecto, no de la persona.",
      en: "Whoever feels judged stops listening: feedback speaks of the effect, not of the person."))
}

extension LintSubject {
  /// In what is said about an answer; a character may say what characters say.
  func shamingWords() -> [Finding] {
    let phrases = header.language == .es ? ShamingWords.spanish : ShamingWords.english
    return scenes.flatMap(\.passages).filter { $0.kind == .feedback }.compactMap { passage in
      // Folding leaves as many words as there were.
      let folded = passage.text.replacing("\u{2019}", with: "'").folded.readWords.map(String.init)
      for (start, word) in folded.enumerated() {
        for phrase in phrases[word] ?? [] where folded[start...].starts(with: phrase) {
          let words = passage.text.readWords.dropFirst(start).prefix(phrase.count)
          guard let first = words.first, let last = words.last else { continue }
          return finding(passage, passage.text[first.startIndex..<last.endIndex])
        }
      }
      // One word that judges, alone: «Mal.», “Wrong!”
      guard folded.contains(where: ShamingWords.alone.contains) else { return nil }
      let alone = passage.text.sentences.map(\.readWords).first { words in
        words.count == 1 && words.first.map { ShamingWords.alone.contains(String($0).folded) } ?? false
      }?.first
      return alone.map { finding(passage, $0) }
    }
  }

  private func finding(_ passage: Passage, _ words: Substring) -> Finding {
    Finding(
      .shamingWords, at: manuscript.source.place(ofText: words, from: passage.place),
      Bilingual(es: "«\(words)» juzga a quien lo lee", en: "“\(words)” judges whoever reads it"),
      remedy: Bilingual(
        es: "Di qué provocó la respuesta y qué ayuda más: «con eso, Ana cuelga sin una hora».",
        en: "Say what the answer brought about and what helps more: “with that, Ana hangs up without a time”."))
  }
}

/// What hurts without teaching, in lower case and without accents. Short on purpose: each of these is hardly
/// ever said in another sense.
private enum ShamingWords {
  static let spanish = split([
    "fallaste", "has fallado", "te equivocaste", "te has equivocado", "error tuyo", "culpa tuya", "es tu culpa",
    "incorrecto", "incorrecta", "respuesta equivocada", "mala respuesta", "debiste", "deberias haber", "que verguenza",
    "vergonzoso", "vergonzosa", "estupido", "estupida", "tonto", "tonta", "torpe", "inutil", "incompetente",
  ])
  static let english = split([
    "you failed", "you fail", "you were wrong", "you are wrong", "you're wrong", "you got it wrong", "wrong answer",
    "bad answer", "incorrect", "your fault", "you should have", "you shouldn't have", "shame on you", "shameful",
    "stupid", "dumb", "foolish", "careless", "incompetent",
  ])
  static let alone: Set<String> = ["mal", "error", "falso", "wrong", "bad", "nope"]

  /// By their first word.
  private static func split(_ phrases: [String]) -> [String: [[String]]] {
    Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0.first ?? "" }
  }
}
