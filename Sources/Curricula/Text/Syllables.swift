extension String {
  /// How many syllables a word has when it is read aloud in a language; 0 without a vowel.
  package func syllables(in language: Language) -> Int { Array(unicodeScalars)[...].syllables(in: language) }
}

extension ArraySlice<Unicode.Scalar> {
  func syllables(in language: Language) -> Int {
    let word = map(\.lowered)
    return switch language {
    case .es: SpanishSyllables.count(word)
    case .en: EnglishSyllables.count(word)
    }
  }
}

extension Unicode.Scalar {
  /// In lower case, for the letters of these languages.
  fileprivate var lowered: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 32) ?? self
    default: self
    }
  }
}

/// Spanish is spoken as it is written: each nucleus of vowels is a syllable.
private enum SpanishSyllables {
  private enum Vowel {
    case strong
    /// `i`, `u`: one syllable with a strong neighbour.
    case weak
    /// `í`, `ú`: a syllable of its own beside a strong one.
    case stressed
  }

  static func count(_ word: [Unicode.Scalar]) -> Int {
    let letters = composed(word)
    var count = 0
    var last: Vowel?
    var hasStrong = false
    for (index, letter) in letters.enumerated() {
      // An h between vowels is not heard: «prohibir», «ahora».
      if letter == "h", last != nil { continue }
      guard let vowel = vowel(letters, index) else {
        (last, hasStrong) = (nil, false)
        continue
      }
      let begins =
        switch (last, vowel) {
        case (nil, _), (.strong, .strong), (.strong, .stressed), (.stressed, .strong): true
        // The weak one between two strong goes with the second: «pa-ra-no-ia».
        case (.weak, .strong): hasStrong
        // «chi-i-ta»
        case (.weak, .weak): letters[index - 1] == letter
        default: false
        }
      if begins {
        count += 1
        hasStrong = false
      }
      hasStrong = hasStrong || vowel == .strong
      last = vowel
    }
    return count
  }

  private static func vowel(_ letters: [Unicode.Scalar], _ index: Int) -> Vowel? {
    let next = letters.indices.contains(index + 1) ? letters[index + 1] : nil
    switch letters[index] {
    case "a", "e", "o", "á", "é", "ó": return .strong
    case "í", "ú": return .stressed
    case "i", "ü": return .weak
    case "u":
      // Silent in «que», «quién», «guerra», «sigue».
      let previous = index > 0 ? letters[index - 1] : nil
      let isBeforeEOrI = next.map { "eiéí".unicodeScalars.contains($0) } ?? false
      return isBeforeEOrI && (previous == "q" || previous == "g") ? nil : .weak
    case "y":
      // A vowel at the end of a word, «muy», and alone; a consonant before a vowel, «ayer».
      return next.map { "aeiouáéíóú".unicodeScalars.contains($0) } ?? false ? nil : .weak
    default: return nil
    }
  }

  /// Letters that were written in two, as some systems do, in one.
  private static func composed(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.contains(where: \.isAccent) else { return word }
    return Array(Excerpt(line: 0, scalars: word[...]).text.unicodeScalars)
  }
}
