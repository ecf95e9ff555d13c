/// Which cells of a table with totals in both directions may be shown: who serves whom, department by wave.
///
/// No cell under five people, and in every row and column what is hidden of its total is nobody, or at least five.
package struct GridSuppression: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var row: String
    package var column: String

    package init(_ row: String, _ column: String) {
      self.row = row
      self.column = column
    }
  }

  package let rows: Suppression<String>
  package let columns: Suppression<String>
  package let cells: Set<Place>

  /// `counts` are people by place.
  package init(_ counts: [Place: Int]) {
    var byRow: [String: Int] = [:]
    var byColumn: [String: Int] = [:]
    for (place, count) in counts {
      byRow[place.row, default: 0] += count
      byColumn[place.column, default: 0] += count
    }
    let (rows, columns) = (Suppression(byRow), Suppression(byColumn))
    // The cells of a line whose own total is hidden would add up to it.
    var shown = Set(
      counts.filter { $0.value >= Figure.smallestGroup && rows.shows($0.key.row) && columns.shows($0.key.column) }.keys)
    var isSettled = false
    while !isSettled {
      isSettled = true
      for line in counts.lines {
        let hidden = line.reduce(0) { $0 + (shown.contains($1.key) ? 0 : $1.value) }
        guard hidden > 0, hidden < Figure.smallestGroup else { continue }
        let visible = line.filter { shown.contains($0.key) }
        guard let smallest = visible.min(by: { $0.value == $1.value ? $0.key < $1.key : $0.value < $1.value }) else {
          continue
        }
        shown.remove(smallest.key)
        isSettled = false
      }
    }
    self.rows = rows
    self.columns = columns
    cells = shown
  }

  package func shows(_ place: Place) -> Bool { cells.contains(place) }
}

extension GridSuppression.Place: Comparable {
  package static func < (a: Self, b: Self) -> Bool { (a.row, a.column) < (b.row, b.column) }
}

extension [GridSuppression.Place: Int] {
  /// Every row and every column, in one order.
  fileprivate var lines: [[Element]] {
    var byRow: [String: [Element]] = [:]
    var byColumn: [String: [Element]] = [:]
    for cell in sorted(by: { $0.key < $1.key }) {
      byRow[cell.key.row, default: []].append(cell)
      byColumn[cell.key.column, default: []].append(cell)
    }
    return [byRow, byColumn].flatMap { lines in lines.keys.sorted().compactMap { lines[$0] } }
  }
}
