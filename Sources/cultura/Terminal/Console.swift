import CEditline
import Curricula
import Glibc

/// Where the program speaks to a person: libedit on a terminal, plain lines otherwise.
final class Console {
  typealias Reading = LineEditor.Reading

  let isPlain: Bool
  /// Nil in plain style and without a terminal.
  let editor: LineEditor?
  /// Whether answers come from a person's keyboard.
  let isInteractive = Terminal.readsFromTerminal
  /// Asked now and then while a line is waited for: whether the waiting has become pointless. The line then reads as
  /// cancelled.
  var wakes: (() -> Bool)? {
    didSet { editor?.wakes = wakes }
  }
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// In a kiosk nothing is read from `~/.editrc`, which can bind what it likes.
  init(isPlain: Bool, isKiosk: Bool = false) {
    let isPlain = isPlain || !Terminal.readsFromTerminal || !Terminal.writesToTerminal || Terminal.isDumb
    editor = isPlain ? nil : LineEditor(program: "cultura", inheritsEditrc: !isKiosk)
    self.isPlain = isPlain || editor == nil
    if editor == nil, isInteractive { ceditline_hold_interrupts() }
  }

  /// Milliseconds between two looks at what `wakes`.
  static let watchPace: Int32 = 300

  var style: Style { Style(isPlain: isPlain) }

  func write(_ text: String) {
    guard !text.isEmpty else { return }
    Console.write(text, to: STDOUT_FILENO)
  }

  func read(prompt: String) -> Reading {
    if let editor { return editor.read(prompt: prompt) }
    write(prompt)
    return readLine()
  }

  /// Writes all of it, whatever the kernel takes at a time; a reader that went away is no error here.
  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// A line of standard input, echoed where no terminal does, so that a transcript reads the same.
  private func readLine() -> Reading {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Console.text(pending[..<end])
        pending.removeSubrange(...end)
        if !isInteractive { write(line + "\n") }
        return .line(line)
      }
      if hasEnded {
        guard !pending.isEmpty else {
          write("\n")
          return .end
        }
        let line = Console.text(pending[...])
        pending = []
        if !isInteractive { write(line + "\n") }
        return .line(line)
      }
      if isInteractive {
        let pace = wakes == nil ? -1 : Console.watchPace
        var waited = ceditline_wait(pace)
        while waited == CEDITLINE_QUIET, !(wakes?() ?? false) { waited = ceditline_wait(pace) }
        if waited != 0 {
          pending = []
          write("\n")
          return .cancelled
        }
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        pending += buffer[..<count]
      } else if count == 0, isInteractive {
        // A terminal's Ctrl-D ends one reading, not the terminal.
        pending = []
        write("\n")
        return .end
      } else if count == 0 || errno != EINTR {
        hasEnded = true
      }
    }
  }

  /// Bad UTF-8 is repaired and control bytes are dropped: what was typed is never obeyed by a terminal.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { $0 == "\t" || $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars))
  }
}
