import Curricula

extension Page {
  /// The decisions taken as one line on a small map, which goes on below where it is long; the decisive one is marked.
  mutating func path(_ names: [String], decisive: Int?) {
    let indent = 2
    var line: [Run] = []
    var width = 0
    var mark: Int?
    let margin = String(repeating: " ", count: indent)
    func finish(_ page: inout Page) {
      page.raw(margin + line.map { page.style.paint($0.text, $0.face) }.joined())
      if let mark { page.raw(margin + page.mark(at: mark)) }
      (line, width, mark) = ([], 0, nil)
    }
    for (index, name) in names.enumerated() {
      let isDecisive = index == decisive
      let text = (isDecisive ? "▲ " : "") + name.cut(to: style.columns - indent - 4)
      let joint = index == 0 ? "" : width == 0 ? "─ " : " ─ "
      if width > 0, indent + width + DisplayWidth.of(joint + text) > style.columns {
        finish(&self)
        line.append(Run(text: "─ ", face: .quiet))
        width = 2
      } else if !joint.isEmpty {
        line.append(Run(text: joint, face: .quiet))
        width += DisplayWidth.of(joint)
      }
      if isDecisive { mark = width }
      line.append(Run(text: text, face: isDecisive ? .poor : .normal))
      width += DisplayWidth.of(text)
    }
    finish(&self)
  }

  /// The words under a place on the line: to its right, or to its left where they do not fit.
  private func mark(at column: Int) -> String {
    let words = DebriefPhrase.decidedHere.words[language]
    let right = "└ " + words
    let left = words + " ┘"
    let isRight = 2 + column + DisplayWidth.of(right) <= style.columns
    let start = isRight ? column : max(0, column + 1 - DisplayWidth.of(left))
    return String(repeating: " ", count: start) + style.paint(isRight ? right : left, .poor)
  }
}

extension String {
  /// As much as fits into so many columns, cut at a word, with an ellipsis.
  func cut(to columns: Int) -> String {
    guard DisplayWidth.of(self) > columns, let first = wrapped(to: max(2, columns - 1)).first else { return self }
    return first.hasSuffix("…") ? first : first + "…"
  }
}
