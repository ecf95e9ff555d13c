extension LessonReader {
  /// `1. text {#id}`: one step of an `order` scene, where it belongs.
  mutating func step(inOrder line: Line) {
    reportNesting(line)
    open(line.content, isRecommended: false, hasBox: false)
    choiceIndentation = line.indentation
  }

  /// `left = right` of the open item, whose tags and id are off already.
  mutating func readPair(_ content: Excerpt) {
    // A pair without a left side only offers its partner.
    guard let text = choice.map({ " " + $0.text + " " }), let sign = text.firstRange(of: " = ") else {
      findings.append(.unbalancedMatch(at: content.place))
      return
    }
    choice?.text = String(text[..<sign.lowerBound]).trimmingSpaces
    choice?.partner = String(text[sign.upperBound...]).trimmingSpaces
    if choice?.partner.isEmpty == true { findings.append(.unbalancedMatch(at: content.place)) }
  }

  /// `4 Often`: the number is the point's id.
  mutating func readPoint(_ content: Excerpt) {
    guard let text = choice?.text, case let digits = text.prefix(while: \.isASCIIDigit), !digits.isEmpty,
      digits.utf8.count <= 3, text[digits.endIndex...].first.map({ $0 == " " }) ?? true
    else {
      findings.append(.malformedScale(at: content.place))
      return
    }
    choice?.id = String(digits)
    choice?.text = String(text[digits.endIndex...]).trimmingSpaces
    choice?.place = Place(line: content.line, column: content.place.column, length: digits.utf8.count)
  }

  /// A gap must open and close on one line, and each of its parts say something.
  mutating func reportBrokenGaps(_ content: Excerpt) {
    var rest = content
    while let opening = rest.index(of: "[[") {
      let inside = rest.from(opening + 2)
      guard let closing = inside.index(of: "]]") else {
        findings.append(.malformedGap(.open, at: rest.from(opening).place))
        break
      }
      let place = rest.upTo(closing + 2).from(opening).place
      if let gap = Gap(inside.upTo(closing).text) {
        let words = (gap.accepted + gap.distractors).filter { !Blank.isBlank($0) }.map(\.folded)
        if Set(words).count < words.count { findings.append(.malformedGap(.repeated, at: place)) }
      } else {
        findings.append(.malformedGap(.empty, at: place))
      }
      rest = inside.from(closing + 2)
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  fileprivate var trimmingSpaces: String {
    Excerpt(line: 0, scalars: Array(unicodeScalars)[...]).trimmed().text
  }
}
