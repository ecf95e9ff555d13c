/// A number that a `number` scene accepts, and how far from it an answer may lie.
package struct NumberAnswer: Hashable, Sendable {
  package var value: Double
  /// Not below zero.
  package var tolerance: Double

  package init(value: Double, tolerance: Double = 0) {
    self.value = value
    self.tolerance = tolerance
  }

  /// Sums of fractions can fall a hair outside.
  package func accepts(_ number: Double) -> Bool {
    abs(number - value) <= tolerance + 1e-9 * max(1, abs(value))
  }

  /// `42`, `42 +- 2` or `42 ± 2`; nil for anything else.
  init?(_ text: Excerpt) {
    var parts = [text.scalars]
    if let sign = text.scalars.firstIndex(of: "±") {
      parts = [text.scalars[..<sign], text.scalars[(sign + 1)...]]
    } else if let sign = text.scalars.indices.dropLast().first(where: {
      text.scalars[$0] == "+" && text.scalars[$0 + 1] == "-"
    }) {
      parts = [text.scalars[..<sign], text.scalars[(sign + 2)...]]
    }
    let numbers = parts.map { Double(writing: Excerpt(line: text.line, scalars: $0).text) }
    guard let value = numbers[0], numbers.count == 1 || (numbers[1] ?? -1) >= 0 else { return nil }
    self.init(value: value, tolerance: numbers.count > 1 ? numbers[1] ?? 0 : 0)
  }
}

extension Double {
  /// A number as people write it: `1200`, `1 200`, `-3,5`, `12.5`; nil for anything else.
  ///
  /// One comma or point parts the decimals. Two of a kind, or both, are taken for thousands and refused.
  package init?(writing text: String) {
    var digits = ""
    var separators = 0
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "-", "\u{2212}": digits += "-"
      case "+" where digits.isEmpty: break
      case ",", ".":
        digits += "."
        separators += 1
      case _ where scalar.isDigit: digits.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    guard separators <= 1, digits.utf8.count <= 18, digits.utf8.last.map({ $0 >= 0x30 }) ?? false,
      let number = Double(digits), number.isFinite
    else { return nil }
    self = number
  }
}

extension NumberAnswer {
  /// `42` or `42 +- 2`.
  package var written: String {
    tolerance == 0 ? Self.plain(value) : "\(Self.plain(value)) +- \(Self.plain(tolerance))"
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
