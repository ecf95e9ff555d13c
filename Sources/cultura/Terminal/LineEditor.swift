import CEditline
import Curricula
import Glibc

/// Reads lines from the one terminal of the process, with completion, history and suggestions.
final class LineEditor {
  /// What Tab may put in place of the last word, and a short gloss for the list.
  struct Candidate: Equatable {
    let word: String
    let note: String
  }

  enum Reading: Equatable {
    case line(String)
    /// Ctrl-C: the line is dropped.
    case cancelled
    /// Ctrl-D on an empty line, or no more input.
    case end
  }

  static let historyLimit = 500
  private static let pasteOff = "\u{1B}[?2004l"
  /// Longer lines are not remembered: Ctrl-R reads all of them at every key.
  private static let longestRemembered = 1_000

  /// Answers what may continue the last word of the line, asked at each Tab.
  var candidates: (_ lineUpToCursor: String) -> [Candidate] = { _ in [] }

  /// While a line is waited for, whether to give it up as cancelled.
  var wakes: (() -> Bool)?

  /// The lines remembered, oldest first.
  private(set) var history: [String] = []

  let editor: OpaquePointer
  /// True when escape sequences must not be written.
  let isDumb: Bool
  var keyboard = Keyboard()
  var promptColumns = 0
  /// Text that `insertKey` puts into the line.
  var insertion = ""
  /// What the line has been, to be taken back.
  var states = LineStates()
  /// True when the last key was Ctrl-C.
  var isCancelled = false
  private let past: OpaquePointer
  private var promptText: UnsafeMutablePointer<CChar>?

  /// An editor on the standard streams, or nil when they are not a terminal one can edit on.
  init?(program: String, inheritsEditrc: Bool) {
    guard Terminal.readsFromTerminal, Terminal.writesToTerminal, ceditline_use_utf8(),
      ceditline_guard_begin()
    else { return nil }
    guard let editor = ceditline_open(program) else {
      ceditline_guard_end()
      return nil
    }
    guard let past = ceditline_history_open(editor, Int32(Self.historyLimit)) else {
      el_end(editor)
      ceditline_guard_end()
      return nil
    }
    self.editor = editor
    self.past = past
    isDumb = Terminal.isDumb || !ceditline_can_clear(editor)
    ceditline_listen(
      editor, Unmanaged.passUnretained(self).toOpaque(),
      { LineEditor.of($0)?.promptText }, CChar(Prompt.marker.value),
      { LineEditor.of($0)?.nextKey() ?? 0 })
    ceditline_name(editor, "cultura-complete") { editor, _ in
      LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR)
    }
    ceditline_name(editor, "cultura-insert") { editor, _ in
      LineEditor.of(editor)?.insert() ?? UInt8(CC_ERROR)
    }
    ceditline_name(editor, "cultura-undo") { editor, _ in
      LineEditor.of(editor)?.undo() ?? UInt8(CC_ERROR)
    }
    if inheritsEditrc { el_source(editor, nil) }
    bindKeys()
  }

  deinit {
    // Once more: a terminal that gets ^C forgets what it was sent and has not shown yet.
    if !isDumb { ceditline_put(Self.pasteOff) }
    el_end(editor)
    history_end(past)
    ceditline_guard_end()
    free(promptText)
  }

  /// Shows a one-line prompt, which may hold SGR colour, and reads one line after it.
  func read(prompt: String) -> Reading {
    let prompt = Prompt(prompt)
    free(promptText)
    promptText = strdup(prompt.marked)
    promptColumns = prompt.columns
    isCancelled = false
    states = LineStates()
    ceditline_guard_settle()
    ceditline_guard_reading(true, isDumb ? "\n" : "\u{1B}[0m\u{1B}[K" + Self.pasteOff + "\n")
    ceditline_prepare(editor, true)
    if !isDumb { ceditline_put("\u{1B}[?2004h") }
    var count: Int32 = 0
    let text = el_gets(editor, &count).map { String(cString: $0) }
    if !isDumb { ceditline_put(Self.pasteOff) }
    ceditline_guard_reading(false, isDumb ? "" : Self.pasteOff)
    guard let text else {
      ceditline_put("\n")
      return .end
    }
    return isCancelled ? .cancelled : .line(Keyboard.oneLine(text))
  }

  /// Replaces the history, oldest line first.
  func loadHistory(_ lines: [String]) {
    history = []
    ceditline_history_clear(past)
    for line in lines.suffix(Self.historyLimit) { remember(line) }
  }

  /// Adds a line to the history unless it is empty or the same as the last one.
  func remember(_ line: String) {
    let line = String(Keyboard.oneLine(line).reversed().drop { $0 == " " }.reversed())
    guard !line.isEmpty, line.unicodeScalars.count <= Self.longestRemembered, line != history.last else { return }
    history.append(line)
    if history.count > Self.historyLimit { history.removeFirst() }
    ceditline_history_enter(past, line)
  }

  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    editor.flatMap { ceditline_context($0) }
      .map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }
}
