@_spi(_Unicode) import Swift

/// A run of one source line that knows where it stands: indices count scalars from the line's start.
package struct Excerpt: Hashable, Sendable {
  package let line: Int
  package var scalars: ArraySlice<Unicode.Scalar>

  package init(line: Int, scalars: ArraySlice<Unicode.Scalar>) {
    self.line = line
    self.scalars = scalars
  }

  package var place: Place {
    Place(line: line, column: scalars.startIndex + 1, length: max(1, scalars.count))
  }

  /// In NFC, without the comments inside: the spaces on both sides of one are one.
  package var text: String {
    var view = String.UnicodeScalarView()
    var isAfterComment = false
    var isPlain = true
    for scalar in scalars {
      if scalar == .comment {
        isAfterComment = true
        continue
      }
      if isAfterComment, scalar.isSpace, view.last?.isSpace ?? true { continue }
      isAfterComment = false
      isPlain = isPlain && scalar.value < 0x300
      view.append(scalar)
    }
    guard !isPlain else { return String(view) }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: String(view)._nfc)
    return String(composed)
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// Without white space at either end.
  func trimmed() -> Excerpt {
    var rest = scalars
    while let first = rest.first, first.isSpace { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    return Excerpt(line: line, scalars: rest)
  }

  func starts(with prefix: String) -> Bool { scalars.starts(with: prefix.unicodeScalars) }

  /// What follows `prefix`, trimmed; nil when it does not start with it.
  func after(_ prefix: String) -> Excerpt? {
    guard starts(with: prefix) else { return nil }
    return dropping(prefix.unicodeScalars.count).trimmed()
  }

  func dropping(_ count: Int) -> Excerpt { Excerpt(line: line, scalars: scalars.dropFirst(count)) }

  func upTo(_ index: Int) -> Excerpt { Excerpt(line: line, scalars: scalars[..<index]) }

  func from(_ index: Int) -> Excerpt { Excerpt(line: line, scalars: scalars[index...]) }

  func from(_ first: Excerpt, through last: Excerpt) -> Excerpt {
    Excerpt(line: line, scalars: scalars[first.scalars.startIndex..<last.scalars.endIndex])
  }

  /// The runs between white space.
  var words: [Excerpt] {
    scalars.split(whereSeparator: \.isSpace).map { Excerpt(line: line, scalars: $0) }
  }

  /// What a pair of backticks at the very start holds, and what follows, trimmed.
  func openingPair() -> (inside: Excerpt, rest: Excerpt)? {
    guard scalars.first == "`" else { return nil }
    let inner = scalars.dropFirst()
    guard let close = inner.firstIndex(of: "`") else { return nil }
    return (upTo(close).dropping(1), from(close + 1).trimmed())
  }

  /// What a pair of backticks at the very end holds, and what precedes, trimmed.
  func closingPair() -> (rest: Excerpt, inside: Excerpt)? {
    guard scalars.last == "`", scalars.count > 1 else { return nil }
    let inner = scalars.dropLast()
    guard let open = inner.lastIndex(of: "`") else { return nil }
    return (upTo(open).trimmed(), Excerpt(line: line, scalars: inner[(open + 1)...]))
  }

  /// Joins lines of one paragraph by single spaces.
  static func joined(_ excerpts: [Excerpt]) -> String { excerpts.map(\.text).joined(separator: " ") }
}

extension Unicode.Scalar {
  var isSpace: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == .comment }

  /// Whether an id may begin with it.
  var isLetter: Bool { properties.isAlphabetic }

  var isDigit: Bool { ("0"..."9").contains(self) }

  /// The second half of a letter that was written in two, as some systems do with `é`.
  var isAccent: Bool { (0x300...0x36F).contains(value) }
}

/// Whether some text may be an id: letters, digits inside, `-` between words.
package func isID(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
  guard let first = scalars.first, first.isLetter else { return false }
  var previous = first
  for scalar in scalars.dropFirst() {
    let follows = scalar == "-" ? previous != "-" : scalar.isAccent ? previous.isLetter : scalar.isDigit
    guard scalar.isLetter || follows else { return false }
    previous = scalar
  }
  return previous != "-"
}

/// Whether some text may be a meter's id: letters only, so that signs and digits can follow it.
func isMeterID(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
  scalars.first?.isLetter == true && scalars.allSatisfy { $0.isLetter || $0.isAccent }
}
