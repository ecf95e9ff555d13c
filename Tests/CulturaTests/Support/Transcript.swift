/// A session with the program as a person would have copied it from a terminal, to be played again.
///
///     # A comment, for whoever reads it.
///     @ 30 days pass
///     $ cultura play closed-ticket
///     > a line typed
///     what the program answers, on both its outputs
///     [exit 64]
///
/// `@` lines set the scene (`TranscriptScene`), `$` is given to a shell, `>` is standard input. An empty line
/// parts one block from the next; the exit code is written where it is not 0, and `[no newline]` where the
/// output does not end in one.
struct Transcript {
  struct Block {
    /// Comments and directives before the command, as they stand.
    var preamble: [String] = []
    var command = ""
    var typed: [String] = []
    var output = ""
    var code: Int32 = 0
  }

  var blocks: [Block] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var block = Block()
    var output: [String] = []
    func finish() {
      guard !block.command.isEmpty else { return }
      if output.last == "" { output.removeLast() }
      if let last = output.last, last.hasPrefix("[exit "), let code = Int32(last.dropFirst(6).dropLast()) {
        block.code = code
        output.removeLast()
      }
      let isCut = output.last == "[no newline]"
      if isCut { output.removeLast() }
      block.output = output.isEmpty ? "" : output.joined(separator: "\n") + (isCut ? "" : "\n")
      blocks.append(block)
      (block, output) = (Block(), [])
    }
    for line in lines {
      if line.hasPrefix("$ ") {
        if !block.command.isEmpty { finish() }
        block.command = String(line.dropFirst(2))
      } else if block.command.isEmpty || line.hasPrefix("# ") || line.hasPrefix("@ ") {
        finish()
        if !line.isEmpty { block.preamble.append(line) }
      } else if output.isEmpty, line == ">" || line.hasPrefix("> ") {
        block.typed.append(String(line.dropFirst(2)))
      } else {
        output.append(line)
      }
    }
    // The file's end parts nothing: what is empty there belongs to the output.
    output.append("")
    finish()
  }

  /// As a file; reading it again gives the same blocks.
  var text: String {
    blocks.map { block in
      let typed = block.typed.map { $0.isEmpty ? ">" : "> " + $0 }
      var lines = block.preamble + ["$ " + block.command] + typed
      var output = block.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if output.last == "" { output.removeLast() } else { output.append("[no newline]") }
      lines += output
      if block.code != 0 { lines.append("[exit \(block.code)]") }
      return lines.joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }
}
