import Curricula

extension Table {
  /// Writes aligned columns no wider than the terminal, or lines of `label: value` where they do not fit.
  ///
  /// `width` is in columns. `help` is the command that explains the figures; without it, their definitions
  /// are written out.
  package func writeText(
    to stream: inout some TextOutputStream, language: Language, width: Int, help: String? = nil
  ) {
    let shown = shownColumns
    guard !rows.isEmpty, let layout = TableLayout(self, shown: shown, language, width: width) else {
      return writePlain(to: &stream, language: language, width: width, help: help)
    }
    stream.writeLines(titleLine(language), width: width)
    stream.writeLines(headline[language], width: width)
    stream.write("\n")
    layout.write(shown.map { $0.column.shortTitle[language] }, to: &stream, bottom: true)
    for (index, group) in groups(language).enumerated() {
      if index > 0 { stream.write("\n") }
      if !group.heading.isEmpty { stream.writeLines(group.heading, width: width) }
      for row in group.rows { layout.write(shown.map { row.cell($0.index).text(language) }, to: &stream) }
    }
    stream.write("\n")
    if rows.contains(where: { row in shown.contains { row.cell($0.index) == .withheld } }) {
      stream.writeLines(withheldSign[language], width: width, hanging: 2)
    }
    for line in closingLines(language, help: help) { stream.writeLines(line, width: width, hanging: 2) }
  }
}

/// How wide each column is, so that all of them fit.
private struct TableLayout {
  private static let gap = 2
  /// Text columns are not squeezed below this.
  private static let narrowest = 12

  private let indent: Int
  private let columns: [(width: Int, alignment: Table.Column.Alignment)]

  /// nil when the columns cannot be made to fit.
  init?(_ table: Table, shown: [(index: Int, column: Table.Column)], _ language: Language, width: Int) {
    indent = table.columns.contains { $0.presence == .heading } ? Self.gap : 0
    let room = width - indent - Self.gap * (shown.count - 1)
    let values = shown.map { index, _ in
      table.rows.reduce(0) { max($0, DisplayWidth.of($1.cell(index).text(language))) }
    }
    let titles = shown.map { DisplayWidth.of($0.column.shortTitle[language]) }
    var widths = zip(values, titles).map { max($0, $1) }
    if widths.reduce(0, +) > room {
      // Titles in several lines before values in several lines.
      let words = shown.map {
        $0.column.shortTitle[language].split(separator: " ").map { DisplayWidth.of(String($0)) }
      }
      widths = zip(values, words).map { max($0, $1.max() ?? 0) }
    }
    let flexible = shown.indices.filter { shown[$0].column.alignment == .left }
    while widths.reduce(0, +) > room {
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest else {
        return nil
      }
      widths[widest] -= 1
    }
    columns = zip(widths, shown).map { ($0, $1.column.alignment) }
  }

  /// Writes one row; values that need several lines go on below, or begin above when `bottom` is set.
  func write(_ values: [String], to stream: inout some TextOutputStream, bottom: Bool = false) {
    let cells = zip(values, columns).map { $0.wrapped(to: $1.width) }
    let height = cells.reduce(0) { max($0, $1.count) }
    for number in 0..<height {
      var line = String(repeating: " ", count: indent)
      for (cell, column) in zip(cells, columns) {
        let offset = bottom ? number - (height - cell.count) : number
        let text = cell.indices.contains(offset) ? cell[offset] : ""
        line += text.padded(to: column.width, column.alignment) + String(repeating: " ", count: Self.gap)
      }
      stream.write(line.withoutTrailingSpaces + "\n")
    }
  }
}
