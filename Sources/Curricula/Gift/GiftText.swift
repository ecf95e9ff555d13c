/// A run of a GIFT file: scalars that know their line, and whether a backslash made them plain.
struct GiftText {
  struct Mark {
    let scalar: Unicode.Scalar
    let line: Int
    /// Escaped, and so no sign of the format.
    let isLiteral: Bool
  }

  var marks: ArraySlice<Mark>

  /// Reads lines; `\~ \= \# \{ \} \:` are plain, `\n` is a line break, `\\` a backslash.
  init(lines: [(number: Int, text: [Unicode.Scalar])]) {
    var marks: [Mark] = []
    for (number, text) in lines {
      if !marks.isEmpty { marks.append(Mark(scalar: "\n", line: number, isLiteral: false)) }
      var index = 0
      while index < text.count {
        let scalar = text[index]
        let next = text.indices.contains(index + 1) ? text[index + 1] : nil
        if scalar == "\\", let next, "~=#{}:\\n".unicodeScalars.contains(next) {
          marks.append(Mark(scalar: next == "n" ? "\u{2028}" : next, line: number, isLiteral: true))
          index += 2
        } else {
          marks.append(Mark(scalar: scalar, line: number, isLiteral: false))
          index += 1
        }
      }
    }
    self.marks = marks[...]
  }

  private init(_ marks: ArraySlice<Mark>) { self.marks = marks }

  var isBlank: Bool { marks.allSatisfy { !$0.isLiteral && $0.scalar.isGiftSpace } }

  /// The line of its first word.
  var line: Int { (marks.first { !$0.scalar.isGiftSpace } ?? marks.first)?.line ?? 0 }

  /// Its words: white space is one space, an escaped `\n` a line break.
  var text: String {
    var view = String.UnicodeScalarView()
    for mark in trimmed().marks {
      if mark.scalar == "\u{2028}" {
        while view.last == " " { view.removeLast() }
        view.append("\n")
      } else if mark.scalar.isGiftSpace, !mark.isLiteral {
        if let last = view.last, last != " ", last != "\n" { view.append(" ") }
      } else {
        view.append(mark.scalar)
      }
    }
    return Excerpt(line: 0, scalars: Array(view)[...]).text
  }

  func trimmed() -> GiftText {
    var rest = marks
    while let first = rest.first, first.scalar.isGiftSpace, !first.isLiteral { rest.removeFirst() }
    while let last = rest.last, last.scalar.isGiftSpace, !last.isLiteral { rest.removeLast() }
    return GiftText(rest)
  }

  func upTo(_ index: Int) -> GiftText { GiftText(marks[..<index]) }

  func from(_ index: Int) -> GiftText { GiftText(marks[min(index, marks.endIndex)...]) }

  func between(_ start: Int, _ end: Int) -> GiftText { start < end ? GiftText(marks[start..<end]) : GiftText([]) }

  /// Where a sign of the format first stands.
  func first(_ sign: String, from start: Int? = nil) -> Int? {
    let sign = Array(sign.unicodeScalars)
    return marks.indices.first { $0 >= start ?? marks.startIndex && stands(sign, at: $0) }
  }

  /// Where it last stands.
  func last(_ sign: String) -> Int? {
    let sign = Array(sign.unicodeScalars)
    return marks.indices.last { stands(sign, at: $0) }
  }

  func starts(with sign: String) -> Bool { stands(Array(sign.unicodeScalars), at: marks.startIndex) }

  private func stands(_ sign: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + sign.count <= marks.endIndex else { return false }
    return zip(marks[index..<(index + sign.count)], sign).allSatisfy { !$0.isLiteral && $0.scalar == $1 }
  }

  /// The runs that begin with one of these signs, each with its sign; what stands before the first has none.
  func parts(at signs: Set<Unicode.Scalar>) -> [(sign: Unicode.Scalar?, text: GiftText)] {
    var parts: [(Unicode.Scalar?, GiftText)] = []
    var sign: Unicode.Scalar?
    var start = marks.startIndex
    for index in marks.indices where !marks[index].isLiteral && signs.contains(marks[index].scalar) {
      parts.append((sign, GiftText(marks[start..<index])))
      sign = marks[index].scalar
      start = index + 1
    }
    parts.append((sign, GiftText(marks[start...])))
    return parts.filter { $0.0 != nil || !$0.1.isBlank }
  }

  /// What stands before the first `#`, and what behind it.
  func splitComment() -> (GiftText, comment: GiftText?) {
    guard let sign = first("#") else { return (self, nil) }
    return (upTo(sign), from(sign + 1))
  }
}

extension Unicode.Scalar {
  fileprivate var isGiftSpace: Bool { isSpace || self == "\n" }
}
