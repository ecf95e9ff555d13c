import Glibc
import Learning
import Testing

/// How a session on a terminal begins, is left, and what kinds of terminal it gets along with.
@Suite struct SessionOnTerminalTests {
  private static let escape = "\u{1B}"

  @Test func controlDPausesALessonAndTheTerminalIsAsBefore() throws {
    let seat = try Seat()
    let terminal = try seat.start(["play", "closed-ticket"])
    let before = terminal.attributes
    try terminal.expect(Seat.prompt)
    #expect(terminal.attributes != before)
    terminal.send("3\r")
    try terminal.expect("paso 2 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("z\u{4}\u{3}")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    try terminal.expect("Guardado en el paso 2 de 3.")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.attributes == before)
    #expect(try seat.answers().map(\.scene) == ["call"])
    #expect(Disk.exists(seat.data + "/learners/ana/progress.json"))
  }

  @Test func controlDInALessonSavesAndLeadsHomeAndAtHomeOut() throws {
    let seat = try Seat()
    let terminal = try seat.prompted()
    terminal.send("\r")
    try terminal.expect("paso 1 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    try terminal.expect("Guardado en el paso 1 de 3.")
    try terminal.expect(Seat.prompt)
    #expect(try Disk.text(seat.data + "/learners/ana/progress.json").contains("closed-ticket"))
    terminal.send("\u{4}")
    try terminal.expect("Todo queda guardado.")
    #expect(try terminal.wait() == .exited(0))
  }

  @Test("A deadly signal restores the terminal, is told, and costs no answer", arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func deadly(signal: Int32) throws {
    let seat = try Seat()
    let terminal = try seat.start(["play", "closed-ticket"])
    let before = terminal.attributes
    try terminal.expect(Seat.prompt)
    terminal.send("3\r")
    try terminal.expect("paso 2 de 3")
    try terminal.expect(Seat.prompt)
    terminal.send("a medias")
    try terminal.expect("medias")
    terminal.signal(signal)
    #expect(try terminal.wait() == .killed(signal: signal))
    #expect(terminal.attributes == before)
    #expect(terminal.transcript().hasSuffix("\(Self.escape)[?2004l\r\n"))
    #expect(try seat.answers().map(\.scene) == ["call"])
  }

  @Test func theLanguageIsAskedForWhenNothingTells() throws {
    let seat = try Seat()
    let terminal = try seat.prompted([], ["LANG": "C", "NO_COLOR": "1"])
    #expect(terminal.transcript().contains("1  Español") && terminal.transcript().contains("2  English"))
    terminal.send("zas\r")
    try terminal.expect(Seat.prompt)
    terminal.send("2\r")
    try terminal.expect("Press Enter to begin")
    try terminal.expect(Seat.prompt)
    // libedit would crash here on a prompt that LANG=C cannot hold.
    terminal.send("ñandú\r")
    try terminal.expect("I don't know “ñandú”.")
    try terminal.expect(Seat.prompt)
    terminal.send("\r")
    try terminal.expect("step 1 of 3")
    try terminal.expect(Seat.prompt)
    terminal.send("quit\r")
    #expect(try terminal.wait() == .exited(0))

    let again = try seat.prompted([], ["LANG": "C", "NO_COLOR": "1"])
    #expect(again.transcript().contains("Enter to go on: Case closed."))
  }

  @Test("Words alone reach a plain or a dumb terminal", arguments: [["--plain"], []])
  func plain(arguments: [String]) throws {
    let terminal = try Seat().start(
      ["play", "closed-ticket"] + arguments, ["CULTURA_LANG": "es", "TERM": arguments.isEmpty ? "dumb" : "xterm"])
    try terminal.expect("Paso 1 de 3.")
    try terminal.expect(Seat.prompt)
    terminal.send("zas\u{3}")
    try terminal.expect(Seat.prompt)
    terminal.send("4x\u{7F}\r")
    try terminal.expect("Paso 2 de 3.")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    try terminal.expect("Guardado en el paso 2 de 3.")
    #expect(try terminal.wait() == .exited(0))
    #expect(!terminal.transcript().contains(Self.escape))
  }

  @Test func noColourMeansNoColourAndNothingElse() throws {
    let lines = ["3", "1,2,3", "3", ""]
    for (changes, isColoured) in [(["CULTURA_LANG": "es"], true), (["CULTURA_LANG": "es", "NO_COLOR": "1"], false)] {
      let terminal = try Seat().start(["play", "closed-ticket"], changes)
      for line in lines {
        try terminal.expect("›")
        terminal.send(line + "\r")
      }
      try terminal.expect("Un compromiso")
      try terminal.expect("›")
      terminal.send("\r")
      try terminal.expect("¿Qué te pareció?")
      try terminal.expect("›")
      terminal.send("\r")
      #expect(try terminal.wait() == .exited(0))
      let transcript = terminal.transcript()
      #expect(Rendering.colours(in: transcript).isEmpty != isColoured)
      #expect(transcript.contains("\(Self.escape)[1m"))
      #expect(transcript.contains("━") && transcript.contains("▪▪▪▪▫"))
    }
  }

  @Test func aCommitmentThatIsDueIsAskedAbout() throws {
    let seat = try Seat()
    let lines = ["3", "1,2,3", "3", "", "Llamar antes.", "5"]
    #expect(try seat.run(["play", "closed-ticket", "--lang", "es"], typing: lines).code == 0)
    try seat.pass(days: 4)
    let early = try seat.prompted()
    #expect(!early.transcript().contains("Te comprometiste"))
    early.send("\u{4}")
    _ = try early.wait()
    try seat.pass(days: 1)
    let terminal = try seat.start()
    try terminal.expect("«Llamar antes.»")
    try terminal.expect(Seat.prompt)
    terminal.send("sí\r")
    try terminal.expect("Anotado: cumplido.")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{4}")
    #expect(try terminal.wait() == .exited(0))
    #expect(try seat.records().contains { if case .kept(let kept) = $0.event.fact { kept.kept } else { false } })
  }

  @Test func fortyColumnsAreEnough() throws {
    let terminal = try Seat().start(["play", "closed-ticket"], ["CULTURA_LANG": "en", "NO_COLOR": "1"], columns: 40)
    for line in ["3", "1,2,3", "3", "", "", ""] {
      try terminal.expect(Seat.prompt)
      terminal.send(line + "\r")
    }
    #expect(try terminal.wait() == .exited(0))
    let lines = terminal.transcript().split(whereSeparator: \.isNewline)
    let long = lines.filter { Rendering.columns(of: String($0)) > 40 }
    #expect(lines.count > 40)
    #expect(long.isEmpty, "\(long)")
  }

  @Test func fortyColumnsAreEnoughAtHome() throws {
    let changes = ["CULTURA_CURRICULA": Place.curricula, "CULTURA_LANG": "es", "NO_COLOR": "1"]
    let terminal = try Seat().start([], changes, columns: 40)
    // The longest titles, with a standing beside each.
    for line in ["1", "pausa", "2", "pausa", "3", "pausa", "lecciones", "progreso", "salir"] {
      try terminal.expect(Seat.prompt)
      terminal.send(line + "\r")
    }
    #expect(try terminal.wait() == .exited(0))
    let lines = terminal.transcript().split(whereSeparator: \.isNewline)
    let long = lines.filter { Rendering.columns(of: String($0)) > 40 }
    #expect(lines.count > 40)
    #expect(long.isEmpty, "\(long)")
  }
}
