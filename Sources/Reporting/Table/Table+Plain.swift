import Curricula

extension Table {
  /// Writes every row as lines of `label: value`, for screen readers and narrow windows.
  ///
  /// `help` is the command that explains the figures; without it, their definitions are written out.
  package func writePlain(
    to stream: inout some TextOutputStream, language: Language, width: Int = 80, help: String? = nil
  ) {
    stream.writeLines(titleLine(language), width: width)
    stream.writeLines(headline[language], width: width)
    stream.write("\n")
    if rows.isEmpty {
      stream.writeLines(emptiness[language], width: width)
      stream.write("\n")
    }
    let shown = shownColumns
    for group in groups(language) {
      if !group.heading.isEmpty {
        stream.writeLines(group.heading, width: width)
        stream.write("\n")
      }
      for row in group.rows {
        for (index, column) in shown {
          stream.writeLines(
            "\(column.title[language]): \(row.cell(index).words(language, withheld: withheldWords))", width: width,
            hanging: 2)
        }
        stream.write("\n")
      }
    }
    for line in closingLines(language, help: help) { stream.writeLines(line, width: width, hanging: 2) }
  }
}
