import Curricula

extension String {
  /// The text in lines of at most so many columns, broken between words; a longer word is cut.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let step = DisplayWidth.of(String(character))
        if used > 0, used + step > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

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

  /// Without the spaces at its end.
  var withoutTrailingSpaces: String {
    var scalars = unicodeScalars[...]
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
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
