/// How long a lesson takes: so many words a minute, and a while for each decision.
package enum ReadingTime {
  /// An adult who reads with care, on a screen.
  package static let wordsPerMinute = 180.0
  /// To weigh the answers, and to take in what the chosen one brought.
  package static let secondsPerDecision = 30.0
  /// To find words for a commitment and to write them.
  package static let secondsToCommit = 60.0

  /// What stands between spaces and says something: a dash alone is no word.
  package static func words(in text: String) -> Int {
    var words = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isInside = false
      } else if !isInside, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        isInside = true
        words += 1
      }
    }
    return words
  }

  /// How long it takes to read these texts.
  package static func seconds(reading texts: [String]) -> Double {
    Double(texts.reduce(0) { $0 + words(in: $1) }) * 60 / wordsPerMinute
  }
}
