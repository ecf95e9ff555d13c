import Curricula

extension Table {
  /// The columns that a screen shows below a heading, by their index.
  var shownColumns: [(index: Int, column: Column)] {
    columns.enumerated().compactMap { index, column in
      switch column.presence {
      case .everywhere: (index, column)
      case .heading, .data: nil
      case .unlessZero: rows.allSatisfy { $0.cell(index).isZero } ? nil : (index, column)
      }
    }
  }

  /// The rows in runs that share their headings; a run's heading is empty where there is none.
  func groups(_ language: Language) -> [(heading: String, rows: [[Cell]])] {
    let headings = columns.indices.filter { columns[$0].presence == .heading }
    var groups: [(heading: String, rows: [[Cell]])] = []
    var last: [Cell]?
    for row in rows {
      let cells = headings.map { row.cell($0) }
      if cells != last {
        groups.append((cells.map { $0.words(language, withheld: withheldWords) }.joined(separator: " · "), []))
        last = cells
      }
      groups[groups.count - 1].rows.append(row)
    }
    return groups
  }
}

extension [Cell] {
  /// The cell of a column; nothing where the row is too short.
  func cell(_ index: Int) -> Cell { indices.contains(index) ? self[index] : .none }
}

extension TextOutputStream {
  /// Writes a text in lines of at most so many columns, those after the first set in by `indent` more.
  mutating func writeLines(_ text: String, width: Int, hanging indent: Int = 0) {
    for (index, line) in text.wrapped(to: Swift.max(1, width - indent)).enumerated() {
      write((index > 0 ? String(repeating: " ", count: indent) : "") + line + "\n")
    }
  }
}
