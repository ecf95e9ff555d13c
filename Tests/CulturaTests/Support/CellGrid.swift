import Curricula

/// What a terminal of a certain width makes of the bytes it is sent: cells, by our table of widths.
struct CellGrid {
  let columns: Int
  /// The rows, each without the spaces at its end.
  var rows: [String] { cells.map { $0.map(\.text).joined().withoutTrailingSpaces } }
  /// Rows that went on below because a character did not fit on them.
  private(set) var overflown: [Int] = []
  /// Sequences that this terminal does not know.
  private(set) var unknown: Set<String> = []

  private struct Cell {
    /// Empty behind a wide character.
    var text = " "
  }

  private var cells: [[Cell]] = [[]]
  private var row = 0
  private var column = 0
  private var saved = (row: 0, column: 0)

  init(_ text: String, columns: Int) {
    self.columns = columns
    var rest = text[...]
    while let next = rest.popFirst() { feed(next, &rest) }
  }

  private mutating func feed(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "\r\n":
      column = 0
      moveDown()
    case "\r": column = 0
    case "\n": moveDown()
    case "\u{8}": column = max(0, column - 1)
    case "\u{7}": break
    case "\u{1B}": escape(&rest)
    default: put(character)
    }
  }

  private mutating func moveDown() {
    row += 1
    while cells.count <= row { cells.append([]) }
  }

  private mutating func put(_ character: Character) {
    let width = DisplayWidth.of(character)
    guard width > 0 else { return }
    if column + width > columns {
      overflown.append(row)
      column = 0
      moveDown()
    }
    while cells[row].count < column + width { cells[row].append(Cell()) }
    cells[row][column].text = String(character)
    if width == 2 { cells[row][column + 1].text = "" }
    column += width
  }

  private mutating func escape(_ rest: inout Substring) {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case "7": saved = (row, column)
    case "8": (row, column) = saved
    case "[":
      let parameters = rest.prefix { $0.isNumber || $0 == ";" || $0 == "?" }
      rest = rest.dropFirst(parameters.count)
      guard let action = rest.popFirst() else { return }
      control(action, String(parameters))
    default: unknown.insert("ESC \(kind)")
    }
  }

  private mutating func control(_ action: Character, _ parameters: String) {
    let count = Int(parameters) ?? 1
    switch action {
    case "m", "h", "l": break
    case "A": row = max(0, row - count)
    case "B": for _ in 0..<count { moveDown() }
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "K": cells[row].removeSubrange(min(column, cells[row].count)...)
    case "J":
      cells[row].removeSubrange(min(column, cells[row].count)...)
      cells.removeSubrange((row + 1)...)
    case "P": cells[row].removeSubrange(min(column, cells[row].count)..<min(column + count, cells[row].count))
    case "@": cells[row].insert(contentsOf: Array(repeating: Cell(), count: count), at: min(column, cells[row].count))
    default: unknown.insert("CSI \(parameters)\(action)")
    }
  }
}
