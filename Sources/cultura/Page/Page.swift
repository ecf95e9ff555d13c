import Curricula

/// Words on their way to a reader, laid out for the style as they are added.
struct Page {
  let style: Style
  let language: Language
  private(set) var text = ""

  init(_ style: Style, _ language: Language) {
    self.style = style
    self.language = language
  }

  /// In plain style a title ends like a sentence, so that it is read as one.
  func asSentence(_ title: String) -> String {
    style.isPlain && !(title.last.map { ".?!…".contains($0) } ?? true) ? title + "." : title
  }

  /// One empty line, never two; also between what stands on the screen already and this page.
  mutating func gap() {
    if text != "\n", !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A wrapped paragraph; `hanging` indents its further lines more.
  mutating func paragraph(_ words: String, _ face: Style.Face = .normal, indent: Int = 0, hanging: Int = 0) {
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      runs(Inline.runs(String(line), face: face), first: spaces(indent), rest: spaces(indent + hanging))
    }
  }

  /// A line whose spaces count, known to fit.
  mutating func raw(_ line: String, _ face: Style.Face = .normal) {
    text += style.paint(line.withoutTrailingSpaces, face) + "\n"
  }

  mutating func paragraph(_ words: Bilingual, _ face: Style.Face = .normal, indent: Int = 0) {
    paragraph(words[language], face, indent: indent)
  }

  /// A label, then text that hangs beside it.
  mutating func labelled(_ label: String, _ words: String, _ face: Style.Face = .accent, indent: Int = 2) {
    let width = DisplayWidth.of(label)
    let left = indent + width + 2
    let first = spaces(indent) + style.paint(label, face) + "  "
    runs(Inline.runs(words), first: first, rest: spaces(left), left: left)
  }

  /// Left and right on one line; where they do not fit, each on its own.
  mutating func sides(_ left: String, _ right: [String], _ face: Style.Face = .strong) {
    let joined = right.joined(separator: "   ")
    let room = style.columns - DisplayWidth.of(left) - DisplayWidth.of(joined)
    guard !joined.isEmpty, room >= 2 else {
      paragraph(left, face)
      for part in right { paragraph(part, .quiet) }
      return
    }
    text += style.paint(left, face) + spaces(room) + style.paint(joined, .quiet) + "\n"
  }

  /// Text set apart by a bar on its left; in plain style by its place alone.
  mutating func aside(_ words: String) {
    let bar = style.isPlain ? "" : "  " + style.paint("│", .quiet) + " "
    runs(Inline.runs(words), first: bar, rest: bar, left: style.isPlain ? 0 : 4)
  }

  /// Columns that line up; the last may wrap. Where they do not fit, each row is told in one paragraph.
  mutating func rows(_ rows: [[String]], faces: [Style.Face] = []) {
    let indent = 2
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : nil }.max() ?? 0
    }
    let left = widths.dropLast().reduce(indent) { $0 + $1 + 2 }
    let isNarrow = left + min(widths.last ?? 0, 12) > style.columns
    for row in rows {
      let painted = row.enumerated().map { column, cell in
        Run(text: cell, face: faces.indices.contains(column) ? faces[column] : .normal)
      }
      if isNarrow { told(painted, indent: indent) } else { aligned(painted, widths, left: left, indent: indent) }
    }
  }

  private mutating func aligned(_ row: [Run], _ widths: [Int], left: Int, indent: Int) {
    let first = zip(row.dropLast(), widths).reduce(spaces(indent)) { line, cell in
      line + style.paint(cell.0.text, cell.0.face) + spaces(cell.1 - DisplayWidth.of(cell.0.text) + 2)
    }
    runs(row.last.map { [$0] } ?? [], first: first, rest: spaces(left), left: left)
  }

  /// A number stays in front; what follows hangs beside it.
  private mutating func told(_ row: [Run], indent: Int) {
    var cells = row[...]
    var label = spaces(indent)
    if let first = cells.first, DisplayWidth.of(first.text) <= 2 {
      label += style.paint(first.text, first.face) + "  "
      cells = cells.dropFirst()
    }
    let left = indent + (cells.count < row.count ? DisplayWidth.of(row.first?.text ?? "") + 2 : 2)
    let words = cells.filter { !$0.text.allSatisfy { $0 == " " } }
      .flatMap { [Run(text: " · ", face: .quiet), $0] }
    runs(Array(words.dropFirst()), first: label, rest: spaces(left), left: left)
  }

  /// A share in ten parts, 0…1.
  func bar(_ share: Double) -> String {
    let full = Int(rounding: min(max(share, 0), 1) * 10)
    return String(repeating: "━", count: full) + String(repeating: "─", count: 10 - full)
  }

  private mutating func runs(_ runs: [Run], first: String, rest: String, left: Int? = nil) {
    let margin = left ?? max(first.utf8.count, rest.utf8.count)
    let lines = Wrap.lines(runs, columns: max(10, style.columns - margin))
    if lines.isEmpty { text += first.withoutTrailingSpaces + "\n" }
    for (index, line) in lines.enumerated() {
      let painted = line.map { style.paint($0.text, $0.face) }.joined()
      text += ((index == 0 ? first : rest) + painted).withoutTrailingSpaces + "\n"
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
