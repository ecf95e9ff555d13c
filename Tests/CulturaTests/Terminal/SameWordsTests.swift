import Testing

/// A pipe and a terminal tell the same story.
@Suite struct SameWordsTests {
  private static let lines = [
    "closed-ticket": ["hola", "1", "pista", "1,2,3", "3", "otra", "3", "1,3", "4", "3", "", "Uno mío", "9", "5 4 -"],
    "cots": [
      "", "1", "1,2", "1 2", "4 1 3 2", "1a 2b", "1a 2c 3b", "2", "/atrás", "1", "are", "repetir", "2", "1.200", "5",
      "probado", "3", "Nada.", "porqué", "", "",
    ],
  ]

  @Test(
    "A lesson reads the same over a pipe and on a plain terminal", arguments: ["closed-ticket", "cots"], ["es", "en"])
  func sameWords(lesson: String, language: String) throws {
    let lines = try #require(Self.lines[lesson])
    let arguments = ["play", lesson, "--lang", language]
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
