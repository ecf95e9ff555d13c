import Testing

/// Tab, suggestions and history at the prompt of the real shell.
@Suite struct CompletionTests {
  private static let escape = "\u{1B}"

  @Test func tabWritesWhatIsCertain() throws {
    let terminal = try Seat().prompted()
    terminal.send("sen\t\r")
    try terminal.expect("«señalar» sirve dentro de una lección.")
    try terminal.expect(Seat.prompt)
    terminal.send("one\t\r")
    try terminal.expect("paso 1 de 2")
  }

  @Test func tabListsCommandsAlignedWithinTheWidth() throws {
    let terminal = try Seat().prompted(columns: 40)
    terminal.send("p\t")
    let table = try terminal.expect("\r\n\(Seat.prompt)p")
    let rows = Rendering.visible(table).split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.map { $0.split(separator: " ").first ?? "" }.filter { $0.hasPrefix("p") }.count >= 4, "\(table)")
    #expect(rows.contains("  pausa     guardar y volver al inicio"), "\(table)")
    #expect(rows.allSatisfy { Rendering.columns(of: String($0)) < 40 }, "\(table)")
    // What does not fit a row goes on under its own column.
    #expect(rows.contains { $0.hasPrefix("            ") }, "\(table)")
  }

  @Test func tabListsLessonsWithTheirTitles() throws {
    let terminal = try Seat().prompted()
    terminal.send("zas \t")
    let table = try terminal.expect("\r\n\(Seat.prompt)zas")
    #expect(table.contains("closed-ticket  Caso cerrado"), "\(table)")
    #expect(table.contains("one-hour       Una hora que se cumple"), "\(table)")
  }

  @Test func tabListsTheChoicesOfAScene() throws {
    let terminal = try Seat().prompted(["play", "one-hour"])
    terminal.send("\t")
    let table = try terminal.expect("\r\n\(Seat.prompt)")
    #expect(table.contains("1          «Lo antes posible.»"), "\(table)")
    #expect(table.contains("ayuda"), "\(table)")
  }

  @Test func tabKeepsTheListWhenTheLineWraps() throws {
    let terminal = try Seat().prompted(columns: 40)
    terminal.send(String(repeating: "palabra ", count: 8) + "\t")
    let table = try terminal.expect("\(Seat.prompt)palabra")
    #expect(table.contains("closed-ticket"), "\(table)")
    #expect(!table.contains("\(Self.escape)[A"), "\(table)")
  }

  @Test func historyComesBackInTheNextRun() throws {
    let seat = try Seat()
    let first = try seat.prompted()
    for line in ["zorro uno", "zorro dos", "zorro dos"] {
      first.send(line + "\r")
      try first.expect("«\(line)»")
      try first.expect(Seat.prompt)
    }
    first.send("\u{4}")
    #expect(try first.wait() == .exited(0))
    let history = try Disk.text(seat.data + "/learners/ana/history").split(separator: "\n")
    #expect(history.suffix(2) == ["zorro uno", "zorro dos"])

    let second = try seat.prompted()
    second.send("\(Self.escape)[A\(Self.escape)[A\r")
    try second.expect("No conozco «zorro uno».")
    try second.expect(Seat.prompt)
    second.send("\u{12}dos\r")
    try second.expect("No conozco «zorro dos».")
  }

  @Test func whatALearnerWritesInAnAnswerIsNotInTheHistory() throws {
    let seat = try Seat()
    let terminal = try seat.prompted(["play", "handover-note"])
    terminal.send("\r")
    try terminal.expect("paso 2 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("algo mío\r")
    try terminal.expect("paso 3 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("pausa\r")
    #expect(try terminal.wait() == .exited(0))
    let history = try Disk.text(seat.data + "/learners/ana/history")
    #expect(history.contains("pausa") && !history.contains("mío"))
  }

  @Test(
    "A suggestion is taken with Right, End, Ctrl-E or Ctrl-F",
    arguments: ["\u{1B}[C", "\u{1B}OC", "\u{1B}[F", "\u{5}", "\u{6}"])
  func suggestionTaken(key: String) throws {
    let terminal = try suggesting()
    terminal.send(key + "\r")
    try terminal.expect("No conozco «zorro de ana».")
  }

  @Test func aSuggestionNotTakenIsNotPartOfTheLine() throws {
    let terminal = try suggesting()
    terminal.send("\r")
    try terminal.expect("No conozco «zor».")
  }

  /// A terminal in colour where the rest of an earlier line stands greyed behind `zor`.
  private func suggesting() throws -> PseudoTerminal {
    let terminal = try Seat().prompted([], ["CULTURA_LANG": "es"])
    terminal.send("zorro de ana\r")
    try terminal.expect("«zorro de ana»")
    try terminal.expect("\(Self.escape)[0m ")
    terminal.send("zor")
    try terminal.expect("\(Self.escape)[90mro de ana\(Self.escape)[0m\(Self.escape)8")
    return terminal
  }
}
