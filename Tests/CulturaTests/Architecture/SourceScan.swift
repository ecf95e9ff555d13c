import Glibc

/// Reads Swift source for what a folder must not do: comments and the words of string literals do not count,
/// code inside `\(…)` does.
struct SourceScan {
  struct Offence: Equatable, CustomStringConvertible {
    let line: Int
    let what: String
    var description: String { "\(line): \(what)" }
  }

  /// The source with comments and literals blanked out; lines stay where they are.
  let code: String
  private let bytes: [UInt8]

  init(_ source: String) {
    var reader = CodeReader(source)
    bytes = reader.read()
    code = String(decoding: bytes, as: UTF8.self)
  }

  /// Words that stand alone, like `getenv`, and words called, like `print(`.
  func uses(of words: [String]) -> [Offence] {
    words.flatMap { word -> [Offence] in
      let wanted = Array(word.utf8)
      guard let first = wanted.first, let last = wanted.last else { return [] }
      return places(of: word).filter { place in
        let (before, after) = (byte(place - 1), byte(place + wanted.count))
        // `self.open(` is a method of ours, `open(` is the system's.
        let isPart = Self.isWord(before) || (last == UInt8(ascii: "(") && before == UInt8(ascii: "."))
        return !(Self.isWord(first) && isPart) && !(Self.isWord(last) && Self.isWord(after))
      }
      .map { Offence(line: line(of: $0), what: word) }
    }
  }

  /// `try!`, `as!`, `x!` and types that unwrap themselves.
  var forcedUnwraps: [Offence] {
    let ends = Array(")]}?>\"`".utf8)
    let places = places(of: "!").filter { place in
      let before = byte(place - 1)
      return byte(place + 1) != UInt8(ascii: "=") && (Self.isWord(before) || ends.contains(before))
    }
    return places.map { Offence(line: line(of: $0), what: "a forced unwrap") }
  }

  /// Imports outside `allowed`; an entry may name one declaration, like `Glibc.exp`.
  func imports(outside allowed: Set<String>) -> [Offence] {
    let kinds = ["func", "struct", "class", "enum", "protocol", "typealias", "let", "var"]
    return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard line.utf8.contains(UInt8(ascii: "i")), line.contains("import") else { return nil }
      let words = line.split(separator: " ").map(String.init)
      guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(Self.mayPrecedeImport),
        let name = words[(keyword + 1)...].first(where: { !kinds.contains($0) })
      else { return nil }
      return allowed.contains(name) ? nil : Offence(line: index + 1, what: "import \(name)")
    }
  }

  /// The functions and cases this source declares, as they are called: `open(`.
  var declared: Set<String> {
    Set(code.matches(of: /\b(?:func|case) (\w+)\(/).map { String($0.output.1) + "(" })
  }

  private static func mayPrecedeImport(_ word: String) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isalnum(Int32(byte)) != 0 || byte == UInt8(ascii: "_")
  }

  private func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : UInt8(ascii: " ") }

  private func line(of place: Int) -> Int { bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1 }

  private func places(of word: String) -> [Int] {
    code.withCString { start in
      var places: [Int] = []
      var rest = start
      while let hit = strstr(rest, word) {
        places.append(UnsafePointer(hit) - start)
        rest = UnsafePointer(hit) + 1
      }
      return places
    }
  }
}

/// Takes Swift source apart as far as telling code from comments and literals needs.
private struct CodeReader {
  private let bytes: [UInt8]
  private var place = 0
  private var code: [UInt8] = []
  private static let (newline, quote, hash, slash, star, backslash) = (
    UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\\")
  )

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func read() -> [UInt8] {
    readCode(untilClosing: false)
    return code
  }

  private func byte(_ ahead: Int = 0) -> UInt8 { place + ahead < bytes.count ? bytes[place + ahead] : 0 }

  private var isOver: Bool { place >= bytes.count }

  /// Up to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(untilClosing: Bool) {
    var depth = 0
    while !isOver {
      let next = byte()
      if next == Self.slash, byte(1) == Self.slash {
        while !isOver, byte() != Self.newline { place += 1 }
      } else if next == Self.slash, byte(1) == Self.star {
        skipComment()
      } else if next == Self.quote || (next == Self.hash && opensRaw) {
        readLiteral()
      } else {
        if untilClosing, next == UInt8(ascii: ")"), depth == 0 { return }
        if next == UInt8(ascii: "(") { depth += 1 }
        if next == UInt8(ascii: ")") { depth -= 1 }
        code.append(next)
        place += 1
      }
    }
  }

  private var opensRaw: Bool {
    var ahead = 0
    while byte(ahead) == Self.hash { ahead += 1 }
    return byte(ahead) == Self.quote
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if byte() == Self.slash, byte(1) == Self.star {
        (depth, place) = (depth + 1, place + 2)
      } else if byte() == Self.star, byte(1) == Self.slash {
        (depth, place) = (depth - 1, place + 2)
      } else {
        pass()
      }
    } while depth > 0 && !isOver
  }

  /// One byte that is no code; a line's end stays one.
  private mutating func pass() {
    if byte() == Self.newline { code.append(Self.newline) }
    place += 1
  }

  private mutating func readLiteral() {
    var hashes = 0
    while byte() == Self.hash {
      hashes += 1
      place += 1
    }
    let quotes = byte(1) == Self.quote && byte(2) == Self.quote ? 3 : 1
    place += quotes
    code.append(Self.quote)
    while !isOver, !closes(quotes, hashes) {
      if byte() == Self.backslash, (0..<hashes).allSatisfy({ byte($0 + 1) == Self.hash }) {
        if byte(hashes + 1) == UInt8(ascii: "(") {
          place += hashes + 2
          code.append(UInt8(ascii: "("))
          readCode(untilClosing: true)
          code.append(UInt8(ascii: ")"))
          place += 1
        } else {
          place += 1
          pass()
        }
      } else {
        pass()
      }
    }
    place += quotes + hashes
    code.append(Self.quote)
  }

  private func closes(_ quotes: Int, _ hashes: Int) -> Bool {
    (0..<quotes).allSatisfy { byte($0) == Self.quote } && (0..<hashes).allSatisfy { byte(quotes + $0) == Self.hash }
  }
}
