import Learning
import Testing

/// What is put in order, paired and filled in, on a real terminal.
@Suite struct SceneTypesOnTerminalTests {
  private static let escape = "\u{1B}"
  /// The answers up to the scene that is put in order.
  private static let before = ["", "1", "1,2"]

  private func type(_ lines: [String], into terminal: PseudoTerminal) throws {
    for line in lines {
      terminal.send(line + "\r")
      try terminal.expect(Seat.prompt)
    }
  }

  @Test func orderPairsAndGapsAreAnsweredAsTheyAreShown() throws {
    let seat = try Seat()
    let terminal = try seat.prompted(["play", "cots"])
    try type(Self.before, into: terminal)
    terminal.send("4 1 3 2\r")
    let order = try terminal.expect("La nota del caso")
    #expect(order.contains("  ✓ 1  Escuchar qué hace falta y para cuándo"), "\(order)")
    #expect(order.contains("  · 3  Buscar quién puede traerlas (tú: 4)"), "\(order)")
    try terminal.expect(Seat.prompt)
    terminal.send("1a 2b 3a\r")
    let pairs = try terminal.expect("El mensaje")
    #expect(pairs.contains("  ·  «En Logística no les importa»: una opinión (tú: una promesa)"), "\(pairs)")
    try terminal.expect("Hueco 1 de 3")
    try terminal.expect(Seat.prompt)
    try type(["1", "habrá"], into: terminal)
    terminal.send("2\r")
    let filled = try terminal.expect("Los camiones")
    #expect(Rendering.visible(filled).contains("Y cuelgas con la hora anotada."), "\(filled)")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    #expect(try terminal.wait() == .exited(0))
    let answers = try seat.answers().suffix(3)
    #expect(answers.map(\.credit) == [0.75, 2.0 / 3, 1])
    #expect(answers.map(\.answer).dropLast().last == .pairs(["truck": "truck", "care": "nothing", "missing": "truck"]))
  }

  @Test func nothingIsOnRecordBeforeTheLastGap() throws {
    let seat = try Seat()
    let terminal = try seat.prompted(["play", "cots"])
    try type(Self.before + ["4 1 2 3", "1a 2c 3a", "1", "habrá"], into: terminal)
    // Ctrl-C takes the line, not the gaps.
    terminal.send("1\u{3}")
    try terminal.expect(Seat.prompt)
    terminal.send("repetir\r")
    try terminal.expect("(2) habrá")
    try terminal.expect("Hueco 3 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    #expect(try terminal.wait() == .exited(0))
    #expect(try seat.answers().map(\.scene) == ["half-past", "first", "ask", "steps", "notes"])
    #expect(!(try Disk.text(seat.data + "/learners/ana/history")).contains("habrá"))

    let again = try seat.prompted(["play", "cots"])
    #expect(again.transcript().contains("Hueco 1 de 3"))
  }

  @Test func controlCWhereOneIsAskedHowSureCancelsTheAnswer() throws {
    let seat = try Seat()
    let terminal = try seat.prompted(["play", "no-way-back"])
    try type(["1 2 3", ""], into: terminal)
    terminal.send("\u{3}")
    try terminal.expect("No se anotó nada.")
    try terminal.expect(Seat.prompt)
    #expect(try seat.answers().isEmpty)
    try type(["3 1 2", ""], into: terminal)
    terminal.send("2\r")
    try terminal.expect("paso 2 de 5")
    #expect(try seat.answers().map(\.confidence) == [.fairly])
    #expect(try seat.answers().map(\.answer) == [.order(["listen", "promise", "search"])])
  }

  @Test func tabOffersStepsPairsOptionsAndPoints() throws {
    let terminal = try Seat().prompted(["play", "cots"])
    try type(Self.before, into: terminal)
    terminal.send("4 1 \t")
    let steps = try terminal.expect("\r\n\(Seat.prompt)4 1 ")
    #expect(steps.contains("2  Buscar quién puede traerlas") && steps.contains("3  Llamar"), "\(steps)")
    #expect(!steps.contains("Prometer"), "a step on the line is not offered again: \(steps)")
    terminal.send("2 3\r")
    try terminal.expect("La nota del caso")
    try terminal.expect(Seat.prompt)
    terminal.send("1 \t")
    let pairs = try terminal.expect("\r\n\(Seat.prompt)1 ")
    #expect(pairs.contains("c  una opinión") && pairs.contains("2  «En Logística"), "\(pairs)")
    terminal.send("a 2c 3a\r")
    try terminal.expect("Hueco 1 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("\t")
    #expect(try terminal.expect("\r\n\(Seat.prompt)").contains("3          seis"))
    terminal.send("1\r")
    try terminal.expect("Hueco 2 de 3")
    try terminal.expect(Seat.prompt)
    // Among words only commands are offered, and all of them begin with a slash.
    terminal.send("\t\t")
    #expect(try terminal.expect("\r\n\(Seat.prompt)/").contains("/ayuda"))
    terminal.send("\u{15}habrá\r")
    try terminal.expect(Seat.prompt)
    try type(["2", "5", "comprobado"], into: terminal)
    terminal.send("\t")
    #expect(try terminal.expect("\r\n\(Seat.prompt)").contains("5          Cada día"))
  }

  @Test func fortyColumnsAreEnoughForEveryType() throws {
    let changes = ["CULTURA_LANG": "en", "NO_COLOR": "1"]
    let terminal = try Seat().start(["play", "cots"], changes, columns: 40)
    let lines = Self.before + ["3 2 1 4", "1b 2a 3c", "2", "is", "1", "4", "done", "4", "I said so.", "", "", ""]
    for line in lines.dropLast() {
      try terminal.expect(Seat.prompt)
      terminal.send(line + "\r")
    }
    #expect(try terminal.wait() == .exited(0))
    let written = terminal.transcript().split(whereSeparator: \.isNewline)
    let long = written.filter { Rendering.columns(of: String($0)) > 40 }
    #expect(written.count > 150)
    #expect(long.isEmpty, "\(long)")
  }
}
