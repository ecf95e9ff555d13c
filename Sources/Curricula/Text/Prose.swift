/// A text as it is read aloud: its sentences and their words.
package struct Prose: Sendable {
  package struct Sentence: Hashable, Sendable {
    /// From its first scalar to its last mark.
    package var range: Range<Int>
    /// Runs of letters and digits, with apostrophes and hyphens inside, without the marks around them.
    package var words: [Range<Int>] = []
  }

  package let scalars: [Unicode.Scalar]
  package private(set) var sentences: [Sentence] = []

  /// Asterisks are left out: they are how emphasis is written.
  package init(_ text: String) {
    scalars = text.unicodeScalars.filter { $0 != "*" }
    split()
  }

  package var words: [Range<Int>] { sentences.flatMap(\.words) }

  package func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  private mutating func split() {
    var sentence = Sentence(range: 0..<0)
    var word: Range<Int>?
    var index = 0
    func close(_ end: Int, _ sentences: inout [Sentence]) {
      sentence.range = sentence.range.lowerBound..<end
      if !sentence.words.isEmpty { sentences.append(sentence) }
      sentence = Sentence(range: end..<end)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isReadLetter || scalar.isDigit {
        word = (word?.lowerBound ?? index)..<(index + 1)
      } else if scalar.partsWords, let finished = word {
        sentence.words.append(finished)
        word = nil
      }
      index += 1
      if scalar == "\n" {
        close(index, &sentences)
      } else if scalar.endsSentence, let end = sentenceEnd(from: index), !isAbbreviation(scalar, word) {
        if let finished = word { sentence.words.append(finished) }
        word = nil
        close(end, &sentences)
        index = end
      }
    }
    if let finished = word { sentence.words.append(finished) }
    close(scalars.count, &sentences)
  }

  /// Where the sentence ends that a mark before `index` closes; nil where a small letter or a comma goes on.
  private func sentenceEnd(from index: Int) -> Int? {
    var end = index
    // Whatever closes belongs to the sentence.
    while end < scalars.count, scalars[end].endsSentence || "»”\")’'".unicodeScalars.contains(scalars[end]) {
      end += 1
    }
    guard end == scalars.count || scalars[end].isReadSpace else { return nil }
    let next = scalars[end...].first { !$0.isReadSpace && !"«“\"(¿¡‘'".unicodeScalars.contains($0) }
    return next?.properties.isLowercase == true ? nil : end
  }

  private func isAbbreviation(_ mark: Unicode.Scalar, _ word: Range<Int>?) -> Bool {
    guard mark == ".", let word, word.count <= 4 else { return false }
    return Prose.abbreviations.contains(text(word).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "sr", "sra", "dr", "dra", "ud", "uds", "lic", "ing", "prof", "núm", "pág", "art", "av", "ee", "mr", "mrs", "ms",
    "st", "vs",
  ]
}

extension Unicode.Scalar {
  /// A letter, or the accent of one that was written in two; quick for the letters of Spanish and English.
  var isReadLetter: Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A, 0x300...0x36F: true
    case 0..<0xAA: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: isLetter
    }
  }

  fileprivate var isReadSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0xA0, 0x202F, 0x2000...0x200A, 0x3000: true
    default: false
    }
  }

  /// What stands between two words; a hyphen, an apostrophe or a colon may stand inside one.
  fileprivate var partsWords: Bool { isReadSpace || self == "—" || self == "–" || self == "/" }

  fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == "…" }
}
