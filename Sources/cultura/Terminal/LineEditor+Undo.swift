import CEditline

/// What a line has been since its prompt, so that it can be taken back: a word typed at a time, or what one key did.
struct LineStates {
  private var past: [String] = []
  private var now = ""
  private var isTyping = false

  /// Takes in how the line stands before the next key.
  mutating func note(_ line: String) {
    guard line != now else { return }
    let typed =
      line.unicodeScalars.count == now.unicodeScalars.count + 1 && line.unicodeScalars.starts(with: now.unicodeScalars)
    let goesOn = typed && line.unicodeScalars.last != " "
    if !(goesOn && isTyping) { past.append(now) }
    isTyping = goesOn
    now = line
  }

  /// How the line was before; nil when nothing is left to take back.
  mutating func undo() -> String? {
    guard let before = past.popLast() else { return nil }
    now = before
    isTyping = false
    return before
  }
}

extension LineEditor {
  /// Puts back how the line was before the last word or key.
  func undo() -> UInt8 {
    let line = line
    guard let before = states.undo() else { return UInt8(CC_ERROR) }
    el_cursor(editor, Int32(line.afterCursor.unicodeScalars.count))
    el_deletestr(editor, Int32(line.beforeCursor.unicodeScalars.count + line.afterCursor.unicodeScalars.count))
    guard !before.isEmpty else { return UInt8(CC_REFRESH) }
    return UInt8(el_insertstr(editor, before) == 0 ? CC_REFRESH : CC_ERROR)
  }
}
