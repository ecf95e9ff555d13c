/// A file as it was written: its lines, and what makes some of it unreadable.
package struct Source: Sendable {
  /// As shown in findings.
  package let path: String
  /// Each line's scalars as written, without its end or a byte-order mark; U+FFFD stands for what a terminal
  /// could obey.
  package private(set) var lines: [[Unicode.Scalar]] = []
  package private(set) var findings: [Finding] = []
  /// Lines that hold a comment as the reader sees them, by index: U+0000 wherever the comment stands.
  private var uncommented: [Int: [Unicode.Scalar]] = [:]
  /// Lines that hold nothing but a comment, by index; they are as if absent.
  private(set) var commentLines: Set<Int> = []

  /// Lines that begin inside a comment, by index.
  private var continuedLines: Set<Int> = []

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
    markComments()
  }

  /// The line with this 1-based number.
  package func line(_ number: Int) -> [Unicode.Scalar]? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// A place's column counted in UTF-16 code units from 1, as editors do.
  package func utf16Column(of place: Place) -> Int {
    guard let line = line(place.line) else { return place.column }
    return line.prefix(max(0, place.column - 1)).reduce(1) { $0 + UTF16.width($1) }
  }

  /// The line at an index as the reader sees it.
  func readLine(_ index: Int) -> Line {
    Line(number: index + 1, scalars: uncommented[index] ?? lines[index])
  }

  /// What the line at an index says, without comments.
  func scalars(_ index: Int) -> [Unicode.Scalar] { uncommented[index] ?? lines[index] }

  /// Whether the line at this index holds a comment, or part of one.
  func hasComment(_ index: Int) -> Bool { uncommented[index] != nil }

  /// Whether the line at this index holds nothing but a comment.
  func isComment(_ index: Int) -> Bool { commentLines.contains(index) }

  /// Whether the line at this index begins inside a comment.
  func continuesComment(_ index: Int) -> Bool { continuedLines.contains(index) }

  /// Where a word stands on the line of `place`; `place` itself when it is not there.
  func place(of word: String, near place: Place) -> Place {
    let word = Array(word.unicodeScalars)
    guard let line = line(place.line), !word.isEmpty, word.count <= line.count else { return place }
    for start in 0...line.count - word.count where line[start...].starts(with: word) {
      let end = start + word.count
      if start > 0, line[start - 1].isInsideID || end < line.count && line[end].isInsideID { continue }
      return Place(line: place.line, column: start + 1, length: word.count)
    }
    return place
  }

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
      guard let column = lines[number].firstIndex(where: \.isForbidden) else { continue }
      // One finding a line is enough to find the others, and a hundred to see that it is no text.
      if findings.count < 100 {
        findings.append(
          .controlCharacter(lines[number][column], at: Place(line: number + 1, column: column + 1)))
      }
      for column in column..<lines[number].count where lines[number][column].isForbidden {
        lines[number][column] = "\u{FFFD}"
      }
    }
  }

  private mutating func markComments() {
    var opening: Place?
    for number in lines.indices where opening != nil || lines[number].contains("<") {
      var line = lines[number]
      var column = 0
      var hasComment = opening != nil
      if hasComment { continuedLines.insert(number) }
      while column < line.count {
        if opening == nil {
          guard let start = line.index(of: "<!--", from: column) else { break }
          opening = Place(line: number + 1, column: start + 1, length: 4)
          hasComment = true
          column = start
        }
        let end = line.index(of: "-->", from: column)
        for masked in column..<(end.map { $0 + 3 } ?? line.count) { line[masked] = .comment }
        column = end.map { $0 + 3 } ?? line.count
        if end != nil { opening = nil }
      }
      guard hasComment else { continue }
      uncommented[number] = line
      if line.allSatisfy(\.isSpace) { commentLines.insert(number) }
    }
    if let opening { findings.append(.unclosedComment(at: opening)) }
  }

  private static func placeOfInvalidUTF8(_ bytes: [UInt8]) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = Place(line: 1, column: 1)
    var previous: Unicode.Scalar?
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": place = Place(line: place.line + 1, column: 1)
      case "\u{FEFF}" where previous == nil: break
      default: place.column += 1
      }
      previous = scalar
    }
    return place
  }
}

extension Unicode.Scalar {
  /// What stands in the reader's lines where a comment was; no file brings one this far.
  static let comment: Unicode.Scalar = "\0"

  /// Controls other than tab, line separators, and the marks that reorder text on screen.
  fileprivate var isForbidden: Bool {
    switch value {
    case 9: false
    case 0..<32, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isInsideID: Bool { isLetter || isDigit || isAccent || self == "-" }
}

extension [Unicode.Scalar] {
  fileprivate func index(of run: StaticString, from start: Int) -> Int? {
    let run = Array(run.description.unicodeScalars)
    guard run.count <= count - start else { return nil }
    return (start...count - run.count).first { self[$0] == run.first && self[$0...].starts(with: run) }
  }
}
