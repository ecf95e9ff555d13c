/// A printed code as it is typed back, line by line.
package struct CodeReading: Hashable, Sendable {
  /// Why a line is not the one that was printed.
  package enum Fault: Error, Hashable, Sendable {
    /// A letter that no code has.
    case letter(String)
    /// The line's last two letters do not check it: something in it is mistyped, or it is another line.
    case check
    /// Letters are missing, or there are too many.
    case length
  }

  private var symbols: [UInt8] = []
  /// The line due next, from 1.
  package private(set) var number = 1

  package init() {}

  /// How many lines there are; nil before the first one is in.
  package var lineCount: Int? { symbolCount.map { ($0 + PrintedCode.lineLength - 1) / PrintedCode.lineLength } }

  package var isComplete: Bool { lineCount.map { number > $0 } ?? false }

  /// What was printed, once every line is in.
  package var bytes: [UInt8]? {
    guard isComplete, symbols.count == symbolCount else { return nil }
    return PrintedCode.bytes(symbols)
  }

  /// Takes the next line; one that is refused changes nothing.
  package mutating func take(_ text: String) throws(Fault) {
    let line = try Self.symbols(in: text, number: number)
    let left = symbolCount.map { $0 - symbols.count } ?? PrintedCode.lineLength
    guard line.count == min(PrintedCode.lineLength, left) else { throw .length }
    symbols += line
    number += 1
  }

  /// Whether a line, whichever come before it, is the one that was printed under this number.
  package static func fault(in text: String, number: Int) -> Fault? {
    do throws(Fault) {
      _ = try symbols(in: text, number: number)
      return nil
    } catch {
      return error
    }
  }

  /// The first bytes say how many there are.
  private var symbolCount: Int? {
    let start = PrintedCode.bytes(Array(symbols.prefix(PrintedCode.lineLength)))
    var reader = CodeBytes(start)
    guard !start.isEmpty, reader.byte() != nil, let length = reader.number(), length <= 4096 else { return nil }
    return ((start.count - reader.bytes.count + length) * 8 + 4) / 5
  }

  private static func symbols(in text: String, number: Int) throws(Fault) -> [UInt8] {
    var words = text.split { $0 == " " || $0 == "\t" || $0 == "-" }
    // The line's number, copied along with it.
    if words.count > 1, let first = words.first, isNumber(first) { words.removeFirst() }
    var symbols: [UInt8] = []
    for letter in words.joined().uppercased() {
      guard let symbol = symbol(letter) else { throw .letter(String(letter)) }
      symbols.append(symbol)
    }
    guard symbols.count > 2 else { throw .length }
    let line = Array(symbols.dropLast(2))
    guard PrintedCode.check(line, number: number) == Array(symbols.suffix(2)) else {
      throw line.count == PrintedCode.lineLength ? .check : .length
    }
    return line
  }

  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.last.map { ".:)".contains($0) } ?? false ? word.dropLast() : word
    return (1...2).contains(digits.utf8.count) && digits.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func symbol(_ letter: Character) -> UInt8? {
    let meant: Character
    switch letter {
    case "O": meant = "0"
    case "I", "L": meant = "1"
    default: meant = letter
    }
    return PrintedCode.alphabet.firstIndex { Character($0) == meant }.map { UInt8($0) }
  }
}
