extension StringProtocol where SubSequence == Substring {
  /// Its words, without marks: runs of letters and digits, with apostrophes and hyphens inside.
  package var readWords: [Substring] {
    split { $0.isWhitespace || $0 == "—" || $0 == "–" || $0 == "/" }
      .map { $0.trimmingMarks }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Its sentences, each as written; a mark that a small letter or a comma follows ends none.
  package var sentences: [Substring] {
    var sentences: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      index = self.index(after: index)
      if character == "\n" {
        sentences.append(self[start..<index])
        start = index
        continue
      }
      guard ".!?…".contains(character) else { continue }
      // Whatever closes belongs to the sentence.
      var end = index
      while end < endIndex, ".!?…»”\")*’'".contains(self[end]) { end = self.index(after: end) }
      guard end == endIndex || self[end].isWhitespace else { continue }
      let following = self[end...].first { !$0.isWhitespace && !"«“\"(*¿¡‘'".contains($0) }
      if following?.isLowercase == true || character == "." && isAbbreviation(before: index, from: start) { continue }
      sentences.append(self[start..<end])
      start = end
      index = end
    }
    sentences.append(self[start...])
    return sentences.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private func isAbbreviation(before end: Index, from start: Index) -> Bool {
    let word = self[start..<end].split(whereSeparator: \.isWhitespace).last?.dropLast().lowercased() ?? ""
    return String.abbreviations.contains(word.filter(\.isLetter))
  }

  private static let abbreviations: Set<String> = [
    "sr", "sra", "srta", "dr", "dra", "ud", "uds", "lic", "ing", "prof", "núm", "pág", "art", "av", "ee", "mr",
    "mrs", "ms", "st", "vs",
  ]
}

extension Substring {
  fileprivate var trimmingMarks: Substring {
    var word = self
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }
}
