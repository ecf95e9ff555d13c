import Glibc
import Testing

/// The editor as it meets a person: the real program, a real terminal, key by key.
@Suite struct LineEditorTests {
  private static let prompt = "› "
  private static let escape = "\u{1B}"

  /// Without colour there are no suggestions, so what is typed comes back as typed.
  private func start(
    _ arguments: [String] = [], _ environment: [String: String] = ["NO_COLOR": "1"], columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(arguments: arguments, environment: environment, columns: columns)
    try terminal.expect(Self.prompt)
    return terminal
  }

  @Test("A line comes back as it was typed", arguments: ["hola", "¿Qué tal, señor Núñez? «así»", "日本 👍🏽"])
  func line(text: String) throws {
    let terminal = try start()
    terminal.send(text + "\r")
    try terminal.expect("[\(text)]")
  }

  @Test func oneLetterMayComeInPieces() throws {
    let terminal = try start()
    for byte in Array("ñ".utf8) { terminal.send(bytes: [byte]) }
    terminal.send("\r")
    try terminal.expect("[ñ]")
  }

  @Test func keysTypedAheadAreKept() throws {
    let terminal = try start()
    terminal.send("duerme\r")
    try terminal.expect("durmiendo")
    terminal.send("uno\rdos\r")
    try terminal.expect("[uno]")
    try terminal.expect("[dos]")
  }

  @Test func tabWritesWhatIsCertain() throws {
    let terminal = try start()
    terminal.send("sen\t\r")
    try terminal.expect("[señalar ]")
  }

  @Test func tabListsAlignedWithinTheWidth() throws {
    let terminal = try start(columns: 40)
    terminal.send("p\t")
    let table = try terminal.expect("semana\r\n\(Self.prompt)p")
    #expect(table.contains("  pista     la más débil primero, y\r\n            dice cuántas quedan\r\n"))
    #expect(table.contains("  pausa     guardar y salir\r\n"))
  }

  @Test func tabKeepsTheListWhenTheLineWraps() throws {
    let terminal = try start(columns: 40)
    terminal.send(String(repeating: "palabra ", count: 8) + "p\t")
    let table = try terminal.expect("semana\r\n\(Self.prompt)palabra")
    #expect(!table.contains("\(Self.escape)[A"))
  }

  @Test func historyComesBack() throws {
    let terminal = try start()
    terminal.send("\u{1B}[A\u{1B}[A\r")
    try terminal.expect("[repetir]")
    try terminal.expect(Self.prompt)
    terminal.send("\u{12}cómo\r")
    try terminal.expect("[hola, ¿cómo está usted?]")
  }

  @Test func historyKeepsNoLineTwiceInARow() throws {
    let terminal = try start()
    for _ in 1...2 {
      terminal.send("uno\r")
      try terminal.expect("[uno]")
    }
    terminal.send("historia\r")
    try terminal.expect("><uno><historia>")
  }

  @Test func controlCDropsTheLineOnly() throws {
    let terminal = try start()
    terminal.send("algo\u{3}")
    try terminal.expect("[cancelled]")
    terminal.send("más\r")
    try terminal.expect("[más]")
    try terminal.expect(Self.prompt)
    terminal.send("otra\u{12}h")
    try terminal.expect("bck:h")
    terminal.send("ol\u{3}")
    try terminal.expect("[cancelled]")
  }

  @Test func anInterruptFromOutsideDropsTheLineOnly() throws {
    let terminal = try start()
    terminal.send("algo")
    try terminal.expect("algo")
    terminal.signal(SIGINT)
    try terminal.expect("[cancelled]")
    terminal.send("más\r")
    try terminal.expect("[más]")
  }

  @Test func stopAndQuitKeysDoNothing() throws {
    let terminal = try start()
    terminal.send("a\u{1A}b\u{1C}c\u{13}d\r")
    try terminal.expect("[abcd]")
    try terminal.expect(Self.prompt)
    terminal.send("a")
    try terminal.expect("a")
    terminal.signal(SIGTSTP)
    terminal.send("b\r")
    try terminal.expect("[ab]")
  }

  @Test func controlDEndsOnAnEmptyLineOnly() throws {
    let terminal = try PseudoTerminal(environment: ["NO_COLOR": "1"])
    let before = terminal.attributes
    try terminal.expect(Self.prompt)
    #expect(terminal.attributes != before)
    terminal.send("a\u{4}\r")
    try terminal.expect("[a]")
    try terminal.expect(Self.prompt)
    terminal.send("\u{4}")
    try terminal.expect("[end]")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.attributes == before)
  }

  @Test("A deadly signal restores the terminal and is told", arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func deadly(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.attributes
    try terminal.expect(Self.prompt)
    terminal.send("a medias")
    try terminal.expect("s")
    terminal.signal(signal)
    #expect(try terminal.wait() == .killed(signal: signal))
    #expect(terminal.attributes == before)
    #expect(terminal.transcript().contains("\(Self.escape)[?2004l"))
  }

  @Test func aPasteIsOneLineAndRunsNothing() throws {
    let terminal = try start()
    terminal.send("di: \(Self.escape)[200~uno\r\ndos\ttres\u{1}\(Self.escape)[31m\r\(Self.escape)[201~.\r")
    try terminal.expect("[di: uno dos tres[31m.]")
  }

  @Test func looseAccentsAreComposed() throws {
    let terminal = try start()
    terminal.send("\(Self.escape)[200~man\u{303}ana cafe\u{301}\(Self.escape)[201~\r")
    try terminal.expect("[ma\u{F1}ana caf\u{E9}]")
  }

  @Test func theLineIsDrawnAnewAtTheNewWidth() throws {
    let terminal = try start()
    terminal.send("hola a todos y a todas")
    try terminal.expect("todas")
    terminal.resize(columns: 20)
    try terminal.expect("\(Self.escape)[J\(Self.prompt)hola")
    terminal.send("!\r")
    try terminal.expect("[hola a todos y a todas!]")
  }

  @Test func aSuggestionIsTakenWithRightArrowOrEnd() throws {
    let terminal = try start([], [:])
    for key in ["\(Self.escape)[C", "\(Self.escape)OC", "\(Self.escape)[F", "\u{5}", "\u{6}"] {
      terminal.send("prog")
      try terminal.expect("\(Self.escape)[90mreso de ana\(Self.escape)[0m\(Self.escape)8")
      terminal.send(key + "\r")
      try terminal.expect("[progreso de ana]")
    }
  }

  @Test func aSuggestionNotTakenIsNotPartOfTheLine() throws {
    let terminal = try start([], [:])
    terminal.send("prog")
    try terminal.expect("\(Self.escape)[90mreso de ana")
    terminal.send("\r")
    try terminal.expect("[prog]")
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let terminal = try PseudoTerminal(environment: ["TERM": "dumb"])
    try terminal.expect(Self.prompt)
    terminal.send("prox\u{7F}\r")
    try terminal.expect("[pro]")
    try terminal.expect(Self.prompt)
    terminal.send("p\t\u{3}")
    try terminal.expect("[cancelled]")
    try terminal.expect(Self.prompt)
    terminal.send("\u{4}")
    try terminal.expect("[end]")
    #expect(!terminal.transcript().contains(Self.escape))
  }

  @Test func thePromptSurvivesAnASCIILocale() throws {
    let terminal = try start([], ["LANG": "C", "LC_ALL": "C", "NO_COLOR": "1"])
    terminal.send("ñandú\r")
    try terminal.expect("[ñandú]")
  }

  @Test func aColouredPromptTakesItsVisibleColumns() throws {
    let terminal = try PseudoTerminal(arguments: ["--colour"], columns: 40)
    try terminal.expect("\(Self.escape)[1;36m›\(Self.escape)[0m ")
    terminal.send("para volver al principio\u{1}")
    try terminal.expect("\(Self.escape)[3G")
    terminal.send("x\r")
    try terminal.expect("[xpara volver al principio]")
  }

  @Test func noKeyLeadsToLibeditsCommandLine() throws {
    let terminal = try start()
    terminal.send("a\(Self.escape)xbind -v\r")
    try terminal.expect("[abind -v]")
    try terminal.expect(Self.prompt)
    terminal.send("a\(Self.escape)Xb\r")
    try terminal.expect("[ab]")
  }

  @Test func editrcIsReadUnlessRefused() throws {
    var template = Array("/tmp/cultura-editrc-XXXXXX".utf8CString)
    let home = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      unlink(home + "/.editrc")
      rmdir(home)
    }
    let file = try #require(fopen(home + "/.editrc", "w"))
    fputs("bind -v\n", file)
    fclose(file)
    // In vi mode Escape 0 x deletes the first letter, and Tab and pasting work all the same.
    let vi = try start([], ["HOME": home, "NO_COLOR": "1"])
    vi.send("hola")
    try vi.expect("hola")
    vi.send("\(Self.escape)")
    vi.send("0x\r")
    try vi.expect("[ola]")
    try vi.expect(Self.prompt)
    vi.send("sen\t\(Self.escape)[200~a\nb\(Self.escape)[201~\r")
    try vi.expect("[señalar a b]")
    try vi.expect(Self.prompt)
    vi.send("abc\(Self.escape)v:\r")
    try vi.expect("[abc]")
    let kiosk = try start(["--kiosk"], ["HOME": home, "NO_COLOR": "1"])
    kiosk.send("hola\u{1}x\r")
    try kiosk.expect("[xhola]")
  }
}
