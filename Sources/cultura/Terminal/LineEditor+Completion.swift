import CEditline

extension LineEditor {
  /// Tab: writes what is certain of the last word, or lists what fits.
  func complete() -> UInt8 {
    let line = line
    let word = String(line.beforeCursor.reversed().prefix { $0 != " " }.reversed())
    let found = candidates(line.beforeCursor)
    guard let first = found.first?.word else { return UInt8(CC_ERROR) }
    if found.count == 1 {
      replace(word, with: line.afterCursor.hasPrefix(" ") ? first : first + " ")
      return UInt8(CC_REFRESH)
    }
    let common = found.dropFirst().reduce(first) { Self.commonPrefix($0, $1.word) }
    if common.count >= word.count, common != word { replace(word, with: common) }
    // Only a longer word is news; a corrected accent alone is no answer to Tab.
    if common.count > word.count { return UInt8(CC_REFRESH) }
    list(found)
    return UInt8(CC_NORM)
  }

  private func replace(_ word: String, with text: String) {
    el_deletestr(editor, Int32(word.unicodeScalars.count))
    el_insertstr(editor, text)
  }

  /// Prints the table under the line and the line again under the table.
  private func list(_ found: [Candidate]) {
    let line = line
    let below = rows(of: line.beforeCursor + line.afterCursor) - rows(of: line.beforeCursor)
    let table = CandidateTable.rows(found, columns: Terminal.columns)
    // CC_REDISPLAY would clear as many rows above as the line has, and eat the table.
    ceditline_put(String(repeating: "\n", count: below + 1) + table.map { $0 + "\n" }.joined())
    ceditline_redraw(editor)
  }

  private static func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
