extension Line {
  /// Puts one space behind the line's marker and between the parts that follow its words.
  func layOut(into edits: inout LineEdits, isStep: Bool) {
    let start = whole.scalars.startIndex
    switch kind {
    case .heading(let level):
      edits.space(start + level, content.scalars.startIndex)
      _ = content.tail(isHeading: true) { edits.space($0, $1) }
    case .item(let box):
      edits.space(start + (box == nil ? 1 : 5), content.scalars.startIndex)
      _ = content.withoutHead { edits.space($0, $1) }.tail { edits.space($0, $1) }
    case .numbered where isStep:
      let digits = whole.scalars.prefix(while: \.isDigit).count
      edits.space(start + digits + 1, content.scalars.startIndex)
      _ = content.withoutHead { edits.space($0, $1) }.tail { edits.space($0, $1) }
    case .feedback(let occasion, isBroken: false) where !content.isEmpty:
      let inside = whole.dropping(1).trimmed()
      edits.space(start + 1, inside.scalars.startIndex)
      if occasion != .always { edits.space(inside.scalars.startIndex + 3, content.scalars.startIndex) }
      content.layOutConditions(into: &edits)
    case .letter, .hint, .accepted:
      if !content.isEmpty { edits.space(start + 1, content.scalars.startIndex) }
    case .jump, .tags: whole.layOutPairs(into: &edits)
    case .prose: whole.layOutConditions(into: &edits)
    case .blank, .fence, .rule, .badBox, .numbered, .feedback: break
    }
  }

  /// Writes an id where the line's own words end, or into braces that are there already.
  func stamp(_ id: String, into edits: inout LineEdits) {
    let isHeading = opensScene
    let tail = (isHeading ? content : content.withoutHead()).tail(isHeading: isHeading)
    if let braces = tail.braces {
      edits.insert("#\(id) ", at: braces)
    } else {
      edits.insert(" {#\(id)}", at: tail.textEnd)
    }
  }

  /// `key: value`
  func layOutKey(into edits: inout LineEdits) {
    guard let colon = whole.scalars.firstIndex(of: ":") else { return }
    edits.space(whole.upTo(colon).trimmed().scalars.endIndex, colon, "")
    let value = whole.from(colon + 1).trimmed()
    if !value.isEmpty { edits.space(colon + 1, value.scalars.startIndex) }
  }
}

extension Excerpt {
  /// Where the text of a heading or an answer ends, and braces without an id behind it.
  struct Tail {
    var textEnd: Int
    /// Behind the opening brace, where an id may be put.
    var braces: Int?
  }

  /// Without the backticks that open an answer or a line of tags; tells each space behind them.
  fileprivate func withoutHead(space: (_ start: Int, _ end: Int) -> Void = { _, _ in }) -> Excerpt {
    var text = self
    while let (inside, rest) = text.openingPair(), !rest.isEmpty {
      space(inside.scalars.endIndex + 1, rest.scalars.startIndex)
      text = rest
    }
    return text
  }

  fileprivate func layOutConditions(into edits: inout LineEdits) {
    var text = self
    while let (inside, rest) = text.openingPair(), Keyword.isCondition(inside), !rest.isEmpty {
      edits.space(inside.scalars.endIndex + 1, rest.scalars.startIndex)
      text = rest
    }
  }

  /// Pairs of backticks, and a jump behind them.
  fileprivate func layOutPairs(into edits: inout LineEdits) {
    let rest = withoutHead { edits.space($0, $1) }
    let target = rest.dropping(2).trimmed()
    if rest.starts(with: "->"), !target.isEmpty {
      edits.space(rest.scalars.startIndex + 2, target.scalars.startIndex)
    }
  }

  /// Goes backwards over tags, braces and a jump, and tells each space before or inside them.
  fileprivate func tail(isHeading: Bool = false, space: (_ start: Int, _ end: Int) -> Void = { _, _ in }) -> Tail {
    var text = self
    var braces: Int?
    var hasID = false
    var hasJump = false
    while !text.isEmpty {
      if !isHeading, let (rest, inside) = text.closingPair() {
        if !rest.isEmpty { space(rest.scalars.endIndex, inside.scalars.startIndex - 1) }
        text = rest
      } else if let open = text.scalars.lastIndex(of: "{"), let attributes = Attributes.taken(from: &text) {
        if !text.isEmpty { space(text.scalars.endIndex, open) }
        hasID = hasID || attributes.id != nil
        braces = open + 1
        // A heading has one pair of braces.
        if isHeading { break }
      } else if !isHeading, !hasJump, let arrow = text.lastArrow {
        hasJump = true
        let target = text.from(arrow + 2).trimmed()
        if !target.isEmpty { space(arrow + 2, target.scalars.startIndex) }
        text = text.upTo(arrow).trimmed()
        // `-->` is a slip for lint to name, and not two signs to part.
        if let last = text.scalars.last, last != "-" { space(text.scalars.endIndex, arrow) }
      } else {
        break
      }
    }
    return Tail(textEnd: text.scalars.endIndex, braces: hasID ? nil : braces)
  }

  /// Where the last `->` begins.
  private var lastArrow: Int? {
    scalars.indices.dropLast().last { scalars[$0] == "-" && scalars[$0 + 1] == ">" }
  }
}

extension Attributes {
  /// Whatever is wrong in the braces is said elsewhere.
  fileprivate static func taken(from text: inout Excerpt) -> Attributes? {
    var ignored: [Finding] = []
    return take(from: &text, known: Keyword.attributes, findings: &ignored)
  }
}
