import Testing

/// A pipe and a terminal tell the same story.
@Suite struct SameWordsTests {
  @Test("The sample lesson reads the same over a pipe and on a plain terminal", arguments: ["es", "en"])
  func sameWords(language: String) throws {
    let lines = ["hola", "1", "pista", "1,2,3", "3", "otra", "3", "1,3", "4", "3", "", "Uno mío", "9"]
    let arguments = ["play", "closed-ticket", "--lang", language]
    let piped = try Seat().run(arguments, typing: lines)
    let terminal = try Seat().start(arguments + ["--plain"], [:])
    for line in lines {
      try terminal.expect(Seat.prompt)
      terminal.send(line + "\r")
    }
    #expect(try terminal.wait() == .exited(0))
    #expect(piped.code == 0)
    #expect(piped.output.count > 4_000)
    #expect(terminal.transcript().replacing("\r\n", with: "\n") == piped.output)
  }
}
