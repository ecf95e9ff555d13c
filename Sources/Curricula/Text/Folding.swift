@_spi(_Unicode) import Swift

extension String {
  /// The same words without case, Latin accents or extra spacing: `«Acción  Ñ»` gives `«accion n»`.
  package var folded: String { String(String.UnicodeScalarView(foldedScalars)) }

  /// `folded`, also without the marks that open and close a sentence or a quotation.
  package var foldedAnswer: String {
    var scalars = foldedScalars[...]
    while let last = scalars.last, last == " " || Self.closingMarks.contains(last) { scalars.removeLast() }
    while let first = scalars.first, first == " " || Self.openingMarks.contains(first) {
      scalars.removeFirst()
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private var foldedScalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in _nfd where !Self.combiningMarks.contains(scalar) {
      if scalar.properties.isWhitespace {
        if let last = result.last, last != " " { result.append(" ") }
      } else {
        // Lowercasing can decompose too: a Turkish İ brings its dot along.
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where !Self.combiningMarks.contains(lower) { result.append(lower) }
      }
    }
    if result.last == " " { result.removeLast() }
    return result
  }

  /// The accents of Latin letters; marks of other scripts carry meaning of their own and stay.
  private static let combiningMarks: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"
  private static let closingMarks: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "!", "?", "…", "»", "\"", "'", "\u{201D}", "\u{2019}",
  ]
  private static let openingMarks: Set<Unicode.Scalar> = ["¿", "¡", "«", "\"", "'", "\u{201C}", "\u{2018}"]
}
