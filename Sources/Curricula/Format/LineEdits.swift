/// What changes on one line: the spaces between its parts, and an id put in.
struct LineEdits {
  private let raw: [Unicode.Scalar]
  /// The same line as the reader sees it, comments hidden.
  private let seen: [Unicode.Scalar]
  private var edits: [(range: Range<Int>, text: String)] = []

  init(raw: [Unicode.Scalar], seen: [Unicode.Scalar]) {
    self.raw = raw
    self.seen = seen
  }

  /// Leaves `text` between two parts, unless anything but white space stands there.
  mutating func space(_ start: Int, _ end: Int, _ text: String = " ") {
    guard start <= end, seen[start..<end].allSatisfy({ $0.isSpace && $0 != .comment }) else { return }
    edits.append((start..<end, text))
  }

  mutating func insert(_ text: String, at index: Int) { edits.append((index..<index, text)) }

  /// The line with its edits, without white space at the end.
  var result: [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    var next = 0
    // What was asked for first stands first where two edits meet.
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= next {
      line += raw[next..<edit.range.lowerBound]
      line += edit.text.unicodeScalars
      next = edit.range.upperBound
    }
    line += raw[next...]
    // A comment's own white space is not ours to take.
    if seen.last != .comment { while let last = line.last, last.isSpace { line.removeLast() } }
    return line
  }
}
