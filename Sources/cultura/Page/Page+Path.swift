import Curricula

extension Page {
  /// The decisions taken as one line on a small map, which goes on below where it is long; the decisive one is marked.
  mutating func path(_ names: [String], decisive: Int?) {
    let room = style.columns - 2
    let words = "└ " + DebriefPhrase.decidedHere.words[language]
    var line: [Run] = []
    var width = 0
    var mark: Int?
    func finish(_ page: inout Page) {
      page.row(line)
      if let mark { page.row([Run(text: String(repeating: " ", count: mark) + words, face: .poor)]) }
      (line, width, mark) = ([], 0, nil)
    }
    for (index, name) in names.enumerated() {
      let isDecisive = index == decisive
      let text = (isDecisive ? "▲ " : "") + name
      let needed = max(DisplayWidth.of(text), isDecisive ? DisplayWidth.of(words) : 0)
      if width > 0, width + 3 + needed > room { finish(&self) }
      if index > 0 {
        let joint = width == 0 ? "─ " : " ─ "
        line.append(Run(text: joint, face: .quiet))
        width += DisplayWidth.of(joint)
      }
      let column = width
      if isDecisive { mark = column }
      // Only a name wider than the screen takes several rows.
      for (number, piece) in text.wrapped(to: max(10, room - column)).enumerated() {
        if number > 0 {
          row(line)
          line = [Run(text: String(repeating: " ", count: column), face: .normal)]
        }
        line.append(Run(text: piece, face: isDecisive ? .poor : .normal))
        width = column + DisplayWidth.of(piece)
      }
    }
    finish(&self)
  }

  private mutating func row(_ line: [Run]) {
    raw("  " + line.map { style.paint($0.text, $0.face) }.joined())
  }
}
