extension Choice {
  /// What maps and paths call it: its first **bold** words, else its first four, with an ellipsis where cut.
  package var shortName: String {
    let bold = Self.firstBold(text)
    let words = (bold ?? text).split(whereSeparator: \.isWhitespace)
    let kept = bold == nil ? words.prefix(4) : words[...]
    let name = Self.trimmed(kept.joined(separator: " ").filter { $0 != "*" })
    return name.isEmpty ? id : kept.count < words.count ? name + "…" : name
  }

  private static func firstBold(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var opening: Int?
    var index = 0
    while index + 1 < scalars.count {
      guard scalars[index] == "*", scalars[index + 1] == "*" else {
        index += 1
        continue
      }
      if let start = opening, start < index {
        return String(String.UnicodeScalarView(scalars[start..<index]))
      }
      opening = index + 2
      index += 2
    }
    return nil
  }

  /// Without the quotation marks and punctuation that a cut leaves dangling at either end.
  private static func trimmed(_ name: String) -> String {
    let dangling: Set<Unicode.Scalar> = [
      "«", "»", "\"", "\u{201C}", "\u{201D}", ".", ",", ";", ":", "…", " ",
    ]
    var scalars = Array(name.unicodeScalars)[...]
    while let last = scalars.last, dangling.contains(last) { scalars.removeLast() }
    while let first = scalars.first, dangling.contains(first) { scalars.removeFirst() }
    return String(String.UnicodeScalarView(scalars))
  }
}
