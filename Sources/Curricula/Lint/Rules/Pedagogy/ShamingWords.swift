extension Rule {
  static let shamingWords = Rule(
    "shaming-words", .pedagogy, .warning,
    Bilingual(
      es: "Quien se siente juzgado deja de escuchar: la explicación habla del efecto, no de la persona.",
      en: "Whoever feels judged stops listening: feedback speaks of the effect, not of the person."))
}

extension LintSubject {
  /// In what is said about an answer; a character may say what characters say.
  func shamingWords(_ wordings: [Wording]) -> [Finding] {
    let phrases = header.language == .es ? ShamingWords.spanish : ShamingWords.english
    return wordings.flatMap(\.passages).filter { $0.kind == .feedback }.compactMap { passage in
      passage.prose.sentences.lazy.compactMap { ShamingWords.range(in: $0, of: passage.prose, phrases) }.first
        .map { finding(passage, $0) }
    }
  }

  private func finding(_ passage: Passage, _ range: Range<Int>) -> Finding {
    let words = passage.prose.text(range)
    return Finding(
      .shamingWords, at: manuscript.source.place(ofText: passage.prose.scalars[range], from: passage.place),
      Bilingual(es: "«\(words)» juzga a quien lo lee", en: "“\(words)” judges whoever reads it"),
      remedy: Bilingual(
        es: "Di qué provocó la respuesta y qué ayuda más: «con eso, Ana cuelga sin una hora».",
        en: "Say what the answer brought about and what helps more: “with that, Ana hangs up without a time”."))
  }
}

extension String {
  /// Folded, with the apostrophe that is typed; most words need neither.
  fileprivate var foldedWord: String {
    utf8.allSatisfy { $0 < 0x80 } ? lowercased() : replacing("\u{2019}", with: "'").folded
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

  /// Where a sentence says one of the phrases, or nothing but one word that judges: «Mal.», “Wrong!”
  static func range(in sentence: Prose.Sentence, of prose: Prose, _ phrases: [String: [[String]]]) -> Range<Int>? {
    let words = sentence.words.map { prose.text($0).foldedWord }
    if let only = words.first, words.count == 1, alone.contains(only) { return sentence.words.first }
    for (start, word) in words.enumerated() {
      for phrase in phrases[word] ?? [] where words[start...].starts(with: phrase) {
        let found = sentence.words[start..<start + phrase.count]
        return found.first.flatMap { first in found.last.map { first.lowerBound..<$0.upperBound } }
      }
    }
    return nil
  }

  /// By their first word.
  private static func split(_ phrases: [String]) -> [String: [[String]]] {
    Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0.first ?? "" }
  }
}
