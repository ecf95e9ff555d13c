/// How easily a text reads, from the length of its words and sentences.
package struct ReadingLevel: Hashable, Sendable {
  package let words: Int
  package let sentences: Int
  package let syllables: Int
  package let language: Language

  /// Numbers are left out: how long they are when spoken says nothing about the text.
  package init(_ texts: [Prose], in language: Language) {
    var (words, sentences, syllables) = (0, 0, 0)
    for text in texts {
      for sentence in text.sentences {
        let before = words
        for word in sentence.words where text.scalars[word].contains(where: \.isReadLetter) {
          words += 1
          syllables += max(1, text.scalars[word].syllables(in: language))
        }
        if words > before { sentences += 1 }
      }
    }
    (self.words, self.sentences, self.syllables) = (words, sentences, syllables)
    self.language = language
  }

  /// INFLESZ in Spanish, from 0 (very hard) to 100; Flesch–Kincaid in English, a school grade from 0 up.
  package var score: Double {
    guard words > 0 else { return language == .es ? 100 : 0 }
    let length = Double(words) / Double(sentences)
    let weight = Double(syllables) / Double(words)
    return switch language {
    case .es: 206.835 - 62.3 * weight - length
    case .en: 0.39 * length + 11.8 * weight - 15.59
    }
  }

  /// Fairly easy or easier: INFLESZ 65 and above, grade 8 and below.
  package var isEasy: Bool {
    switch language {
    case .es: score >= 65
    case .en: score <= 8
    }
  }
}
