import CEditline
import Curricula

extension LineEditor {
  /// A key no keyboard has: it stands for "put `insertion` here" in every editing mode.
  private static let insertKey: Unicode.Scalar = "\u{9E}"

  // libedit's own command line can bind anything, and vi's `v` starts an editor: we run no programs.
  private static let viWaysOut = ["v", ":"]
  private static let emacsWaysOut = ["x", "X"]

  func bindKeys() {
    ceditline_own_keys(editor)
    ceditline_bind(editor, String(Self.insertKey), "cultura-insert", .everywhere)
    ceditline_bind(editor, "^I", "cultura-complete", .everywhere)
    ceditline_bind(editor, "^_", "cultura-undo", .everywhere)
    ceditline_bind(editor, "^R", "em-inc-search-prev", .everywhere)
    if ceditline_is_vi(editor) {
      // Escape is a key of its own here, not the beginning of others.
      for key in Self.viWaysOut { ceditline_bind(editor, key, "ed-unassigned", .command) }
      return
    }
    for (keys, action) in [
      (["[H", "OH", "[1~", "[7~"], "ed-move-to-beg"), (["[F", "OF", "[4~", "[8~"], "ed-move-to-end"),
      (["[3~"], "ed-delete-next-char"), (["[1;5C", "[1;3C"], "em-next-word"),
      (["[1;5D", "[1;3D"], "ed-prev-word"), (Self.emacsWaysOut, "ed-unassigned"),
    ] {
      for key in keys { ceditline_bind(editor, "\\e" + key, action, .typing) }
    }
  }

  /// The next key for libedit, 0 at the end; what libedit cannot do is done here.
  func nextKey() -> Int32 {
    isCancelled = false
    states.note(line.beforeCursor + line.afterCursor)
    while true {
      let suggestion = showSuggestion()
      let key = keyboard.next(unless: wakes)
      if suggestion != nil { ceditline_put("\u{1B}[K") }
      switch key {
      case .scalar("\u{3}"), .interrupted, .woken:
        isCancelled = true
        return 0x0A
      case .scalar("\u{4}") where line.isEmpty, .end:
        return 0
      case .scalar("\u{5}") where suggestion != nil, .scalar("\u{6}") where suggestion != nil:
        return insertLater(suggestion ?? "")
      case .forward(let tail):
        if let suggestion { return insertLater(suggestion) }
        keyboard.putBack(tail)
        return 0x1B
      case .pasted(let text):
        return insertLater(text)
      case .scalar(let scalar):
        if scalar.value == 0 || 0x80...0x9F ~= scalar.value { continue }
        return Int32(scalar.value)
      case .resized:
        resize()
      case .continued:
        ceditline_prepare(editor, false)
        ceditline_prepare(editor, true)
        ceditline_redraw(editor)
      }
    }
  }

  func insert() -> UInt8 {
    defer { insertion = "" }
    return UInt8(el_insertstr(editor, insertion) == 0 ? CC_REFRESH : CC_ERROR)
  }

  private func insertLater(_ text: String) -> Int32 {
    insertion = text
    return Int32(Self.insertKey.value)
  }

  /// Greys the rest of the latest history line with this beginning behind the cursor, and answers it.
  private func showSuggestion() -> String? {
    guard !isDumb, Terminal.allowsColour, endsShort, keyboard.isIdle() else { return nil }
    let line = line
    let typed = line.beforeCursor.unicodeScalars
    let past = history.last { $0.unicodeScalars.starts(with: typed) && $0 != line.beforeCursor }
    guard let past else { return nil }
    let rest = String(past.unicodeScalars.dropFirst(typed.count))
    // On one row only: what wraps would have to be cleared on rows that libedit thinks empty.
    let room = Terminal.columns - 1 - promptColumns - DisplayWidth.of(line.beforeCursor)
    var shown = ""
    var width = 0
    for character in rest {
      width += DisplayWidth.of(character)
      if width > room { break }
      shown.append(character)
    }
    if shown.isEmpty { return nil }
    ceditline_put("\u{1B}7\u{1B}[90m\(shown)\u{1B}[0m\u{1B}8")
    return rest
  }

  /// Whether the cursor stands at the end of a line of one row. Asked at every key, so it reads none of the line: a
  /// pasted page would take time by its square.
  private var endsShort: Bool {
    guard let state = el_wline(editor)?.pointee else { return false }
    return state.cursor == state.lastchar && (1..<Terminal.columns).contains(state.lastchar - state.buffer)
  }

  private func resize() {
    if isDumb {
      ceditline_put("\n")
    } else {
      // Terminals that wrap anew have moved the cursor down with the text before it.
      let row = rows(of: line.beforeCursor)
      ceditline_put("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
    }
    el_resize(editor)
    ceditline_redraw(editor)
  }
}

extension LineEditor {
  /// The line being edited, around its cursor.
  struct Line {
    let beforeCursor: String
    let afterCursor: String
    var isEmpty: Bool { beforeCursor.isEmpty && afterCursor.isEmpty }
  }

  var line: Line {
    guard let state = el_line(editor)?.pointee else { return Line(beforeCursor: "", afterCursor: "") }
    func text(_ start: UnsafePointer<CChar>?, _ end: UnsafePointer<CChar>?) -> String {
      guard let start, let end, end > start else { return "" }
      let bytes = UnsafeBufferPointer(start: start, count: end - start)
      return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return Line(
      beforeCursor: text(state.buffer, state.cursor), afterCursor: text(state.cursor, state.lastchar))
  }

  /// How many rows below the prompt's own a text ends.
  func rows(of text: String) -> Int {
    (promptColumns + DisplayWidth.of(text)) / max(1, Terminal.columns)
  }
}
