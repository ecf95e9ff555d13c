/// A line as it should stand, and what decides on the empty lines around it.
struct LaidLine {
  enum Kind { case blank, comment, continuedComment, heading, other }

  let scalars: [Unicode.Scalar]
  let kind: Kind

  static let blank = LaidLine(scalars: [], kind: .blank)

  var isComment: Bool { kind == .comment || kind == .continuedComment }
}

extension [LaidLine] {
  /// One empty line at most between two others, one before each scene, and none at either end.
  var spaced: [LaidLine] {
    var lines: [LaidLine] = []
    for line in self {
      if line.kind == .blank, lines.last.map({ $0.kind == .blank }) ?? true { continue }
      if line.kind == .heading { lines.partScene() }
      lines.append(line)
    }
    while lines.last?.kind == .blank { lines.removeLast() }
    return lines
  }

  /// Comments right above a heading belong to it.
  private mutating func partScene() {
    var start = endIndex
    while start > startIndex, self[start - 1].isComment { start -= 1 }
    guard start > startIndex, self[start - 1].kind != .blank else { return }
    // Never inside a comment that began among other words.
    let isInside = start < endIndex && self[start].kind == .continuedComment
    insert(.blank, at: isInside ? endIndex : start)
  }

  /// LF after each, and no byte-order mark.
  var text: String {
    var view = String.UnicodeScalarView()
    for line in self {
      view.append(contentsOf: line.scalars)
      view.append("\n")
    }
    return String(view)
  }
}
