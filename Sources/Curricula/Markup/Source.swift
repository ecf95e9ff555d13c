/// A file as it was written: its lines, and what makes some of it unreadable.
package struct Source: Sendable {
  /// As shown in findings.
  package let path: String
  /// Each line's scalars, without its end, a byte-order mark or comments; a comment leaves spaces.
  package private(set) var lines: [[Unicode.Scalar]] = []
  /// Lines that hold nothing but a comment, by index; they are as if absent.
  private(set) var commentLines: Set<Int> = []
  package private(set) var findings: [Finding] = []

  /// The most bytes a file may have.
  package static let sizeLimit = 1 << 20

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    guard bytes.count <= Source.sizeLimit else {
      findings.append(.unreadableFile(.tooLarge, at: Place(line: 1, column: 1)))
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      findings.append(.unreadableFile(.notUTF8, at: Source.placeOfInvalidUTF8(bytes)))
      return
    }
    splitLines(text)
    replaceControls()
    maskComments()
  }

  /// The line with this 1-based number.
  package func line(_ number: Int) -> [Unicode.Scalar]? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Whether the line at this index holds nothing but a comment.
  func isComment(_ index: Int) -> Bool { commentLines.contains(index) }

  /// A line ends with LF, CR LF or CR.
  private mutating func splitLines(_ text: String) {
    var line: [Unicode.Scalar] = []
    var previous: Unicode.Scalar = " "
    var isFirst = true
    for scalar in text.unicodeScalars {
      defer {
        previous = scalar
        isFirst = false
      }
      switch scalar {
      case "\u{FEFF}" where isFirst: continue
      case "\n" where previous == "\r": continue
      case "\n", "\r":
        lines.append(line)
        line.removeAll(keepingCapacity: true)
      default: line.append(scalar)
      }
    }
    if !line.isEmpty { lines.append(line) }
  }

  /// Nothing a terminal could obey gets past this point.
  private mutating func replaceControls() {
    for number in lines.indices {
      for column in lines[number].indices where lines[number][column].isForbidden {
        let scalar = lines[number][column]
        findings.append(
          .controlCharacter(scalar, at: Place(line: number + 1, column: column + 1)))
        lines[number][column] = "\u{FFFD}"
      }
    }
  }

  private mutating func maskComments() {
    var opening: Place?
    for number in lines.indices where opening != nil || lines[number].contains("<") {
      let original = lines[number]
      var column = 0
      while column < lines[number].count {
        let rest = lines[number][column...]
        if opening == nil {
          guard let start = rest.firstIndex(ofRun: "<!--") else { break }
          opening = Place(line: number + 1, column: start + 1, length: 4)
          column = start
        } else if let end = rest.firstIndex(ofRun: "-->") {
          mask(number, column..<end + 3)
          opening = nil
          column = end + 3
        } else {
          mask(number, column..<lines[number].count)
          break
        }
      }
      let isBlank = lines[number].allSatisfy(\.isSpace)
      if isBlank, !original.allSatisfy(\.isSpace) || opening != nil { commentLines.insert(number) }
    }
    if let opening { findings.append(.unclosedComment(at: opening)) }
  }

  private mutating func mask(_ number: Int, _ columns: Range<Int>) {
    for column in columns { lines[number][column] = " " }
  }

  private static func placeOfInvalidUTF8(_ bytes: [UInt8]) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = Place(line: 1, column: 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        place = Place(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
    return place
  }
}

extension Unicode.Scalar {
  /// Controls other than tab, line separators, and the marks that reorder text on screen.
  fileprivate var isForbidden: Bool {
    switch value {
    case 9: false
    case 0..<32, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func firstIndex(ofRun run: String) -> Int? {
    indices.first { self[$0...].starts(with: run.unicodeScalars) }
  }
}

extension Source {
  /// The place's column in UTF-16 units, as editors count.
  package func utf16Column(of place: Place) -> Int {
    guard let line = line(place.line) else { return place.column }
    return 1 + line.prefix(place.column - 1).reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
  }
}
