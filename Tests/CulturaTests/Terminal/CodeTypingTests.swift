import Testing

/// A printed code typed at a keyboard.
@Suite struct CodeTypingTests {
  @Test func `a mistyped line is asked for again, and only that one`() throws {
    let seat = try Seat()
    _ = try seat.run(["play", "one-hour"], typing: ["2", "", "1", "", "", ""])
    _ = try seat.run(["certificate", "key"])
    let made = try seat.run(["certificate", "make", "one-hour", "--issuer", "Casa"])
    let code = try #require(made.output.firstMatch(of: /<pre>(?<code>(?s:.*?))<\/pre>/)).output.code
    let lines = String(code).replacing(#/<[^>]*>\d+:</span> /#, with: "").split(separator: "\n").map(String.init)
    let terminal = try seat.start(["certificate", "check", "--code"])
    try terminal.expect("1 › ")
    for (index, line) in lines.enumerated() {
      if index == 1 {
        terminal.send(line.dropLast() + (line.hasSuffix("0") ? "1" : "0") + "\r")
        try terminal.expect("Línea 2: no coincide con sus dos últimas letras.")
        try terminal.expect("2/\(lines.count) › ")
      }
      terminal.send(line.lowercased() + "\r")
      if index + 1 < lines.count { try terminal.expect("\(index + 2)/\(lines.count) › ") }
    }
    try terminal.expect("Auténtico: la firma coincide.")
    #expect(try terminal.wait() == .exited(0))
  }
}
