import Curricula

extension String {
  /// Filled up with spaces to so many columns.
  func padded(to width: Int, _ alignment: Table.Column.Alignment) -> String {
    let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    switch alignment {
    case .left: return self + space
    case .right: return space + self
    }
  }

  /// Safe on a terminal: breaks and tabs are spaces, and what could move the cursor or turn the reading
  /// direction round is shown as `�`.
  var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.isUnsafe }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.append(scalar.isUnsafe ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
