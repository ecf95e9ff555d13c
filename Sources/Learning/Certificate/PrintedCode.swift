/// Bytes as lines that a person can type from paper.
///
/// Each line holds 20 bytes as eight groups of four letters, then a group of two that checks the line. The letters are
/// Crockford's: capitals and digits without I, L, O and U, so that nothing is taken for something else.
package struct PrintedCode: Hashable, Sendable {
  package let lines: [String]

  package init(_ bytes: [UInt8]) {
    let symbols = Self.symbols(bytes)
    var lines: [String] = []
    for start in stride(from: 0, to: symbols.count, by: Self.lineLength) {
      let line = Array(symbols[start..<min(start + Self.lineLength, symbols.count)])
      lines.append(Self.text(line, number: lines.count + 1))
    }
    self.lines = lines
  }

  static let lineLength = 32
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".unicodeScalars)

  private static func text(_ line: [UInt8], number: Int) -> String {
    let groups = stride(from: 0, to: line.count, by: 4).map { letters(line[$0..<min($0 + 4, line.count)]) }
    return groups.joined(separator: " ") + "  " + letters(check(line, number: number)[...])
  }

  private static func letters(_ symbols: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for symbol in symbols { text.append(alphabet[Int(symbol & 31)]) }
    return String(text)
  }

  /// Two symbols that change with any one letter, with any two swapped, and with the line's number.
  ///
  /// 1021 is a prime below 32², and every letter has a weight of its own.
  static func check(_ line: [UInt8], number: Int) -> [UInt8] {
    let sum = line.enumerated().reduce(number % 1021 * 64) { $0 + ($1.offset + 1) * Int($1.element) } % 1021
    return [UInt8(sum >> 5), UInt8(sum & 31)]
  }

  /// Five bits a symbol; the last one is filled with zeros.
  private static func symbols(_ bytes: [UInt8]) -> [UInt8] {
    var symbols: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in bytes {
      (bits, count) = ((bits << 8 | Int(byte)) & 0xFFFF, count + 8)
      while count >= 5 {
        count -= 5
        symbols.append(UInt8(bits >> count & 31))
      }
    }
    if count > 0 { symbols.append(UInt8(bits << (5 - count) & 31)) }
    return symbols
  }

  static func bytes(_ symbols: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for symbol in symbols {
      (bits, count) = ((bits << 5 | Int(symbol)) & 0xFFFF, count + 5)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 255))
      }
    }
    return bytes
  }
}
