import Curricula

extension Table {
  /// Writes RFC 4180: titles first, every column, CRLF after each line, numbers with a point.
  ///
  /// Text that a spreadsheet would run as a formula begins with an apostrophe. `byteOrderMark` is for
  /// spreadsheets that would otherwise not read UTF-8.
  package func writeCSV(
    to stream: inout some TextOutputStream, language: Language, byteOrderMark: Bool = false
  ) {
    if byteOrderMark { stream.write("\u{FEFF}") }
    Self.write(columns.map { Self.field($0.title[language]) }, to: &stream)
    for row in rows { Self.write(row.map { Self.field($0, language) }, to: &stream) }
  }

  private static func write(_ fields: [String], to stream: inout some TextOutputStream) {
    stream.write(fields.joined(separator: ",") + "\r\n")
  }

  private static func field(_ cell: Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): field(text)
    case .unnamed(let words): field(words[language])
    case .count(let count), .share(let count, _): String(count)
    case .number(let value, let decimals): value.fixed(decimals, point: ".") ?? ""
    case .day(let day): "\(day)"
    case .withheld, .none: ""
    }
  }

  private static func field(_ text: String) -> String {
    let safe = text.startsFormula ? "'" + text : text
    // On bytes: CRLF is one Character, and a combining mark hides the comma it follows.
    guard
      safe.utf8.contains(where: { special.contains($0) }) || safe.utf8.first == space
        || safe.utf8.last == space
    else { return safe }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  // Semicolon and tab separate nothing here, but do where a spreadsheet guesses.
  private static let special = Set("\",;\t\r\n".utf8)
  private static let space = UInt8(ascii: " ")
}

extension String {
  /// Whether a spreadsheet that opens the text may take it for a formula.
  ///
  /// Decided on scalars, since `=` with a combining mark is another Character and still a formula.
  var startsFormula: Bool {
    for scalar in unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n": return true
      case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      default:
        guard scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint else {
          return false
        }
      }
    }
    return false
  }
}
