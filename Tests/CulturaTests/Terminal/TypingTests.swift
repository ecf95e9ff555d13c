import Glibc
import Testing

/// Typing at the home prompt of the real shell, on a real terminal, key by key.
///
/// A line that means nothing is quoted back, which shows what the program received.
@Suite struct TypingTests {
  private static let escape = "\u{1B}"

  @Test("A line arrives as it was typed", arguments: ["zas", "¿Qué tal, señor Núñez? «así»", "日本 👍🏽"])
  func line(text: String) throws {
    let terminal = try Seat().prompted()
    terminal.send(text + "\r")
    try terminal.expect("No conozco «\(text)».")
  }

  @Test func oneLetterMayComeInPieces() throws {
    let terminal = try Seat().prompted()
    for byte in Array("ñ".utf8) { terminal.send(bytes: [byte]) }
    terminal.send("\r")
    try terminal.expect("No conozco «ñ».")
  }

  @Test func keysTypedAheadAreKept() throws {
    let terminal = try Seat().start()
    terminal.send("zuno\rzdos\r")
    try terminal.expect("«zuno»")
    try terminal.expect("«zdos»")
    try terminal.expect(Seat.prompt)
    terminal.send("ztres\rcaso cerrado\r3\r")
    try terminal.expect("«ztres»")
    try terminal.expect("paso 1 de 3")
    try terminal.expect("paso 2 de 3")
  }

  @Test func controlCDropsTheLineAndKeepsTheScene() throws {
    let terminal = try Seat().prompted(["play", "closed-ticket"])
    terminal.send("zalgo\u{3}")
    try terminal.expect(Seat.prompt)
    terminal.send("z2\u{12}q\u{3}")
    try terminal.expect(Seat.prompt)
    terminal.send("3\r")
    let answer = try terminal.expect("paso 2 de 3")
    #expect(!answer.contains("zalgo"))
    #expect(answer.contains("A las siete. Anoto."))
  }

  @Test func anInterruptFromOutsideDropsTheLineOnly() throws {
    let terminal = try Seat().prompted()
    terminal.send("zalgo")
    try terminal.expect("zalgo")
    terminal.signal(SIGINT)
    try terminal.expect(Seat.prompt)
    terminal.send("zmás\r")
    try terminal.expect("No conozco «zmás».")
  }

  @Test func stopAndQuitKeysDoNothing() throws {
    let terminal = try Seat().prompted()
    terminal.send("z\u{1A}b\u{1C}c\u{13}d\r")
    try terminal.expect("No conozco «zbcd».")
    try terminal.expect(Seat.prompt)
    terminal.send("z")
    try terminal.expect("z")
    terminal.signal(SIGTSTP)
    terminal.send("y\r")
    try terminal.expect("No conozco «zy».")
  }

  @Test func aPasteIsOneLineAndRunsNothing() throws {
    let terminal = try Seat().prompted()
    terminal.send("di: \(Self.escape)[200~uno\r\ndos\ttres\u{1}\(Self.escape)[31m\r\(Self.escape)[201~.\r")
    try terminal.expect("No conozco «di: uno dos tres[31m.».")
  }

  @Test func looseAccentsAreComposed() throws {
    let terminal = try Seat().prompted()
    terminal.send("\(Self.escape)[200~man\u{303}ana cafe\u{301}\(Self.escape)[201~\r")
    try terminal.expect("No conozco «ma\u{F1}ana caf\u{E9}».")
  }

  @Test func aColouredPromptTakesItsVisibleColumns() throws {
    let terminal = try Seat().start([], ["CULTURA_LANG": "es"], columns: 40)
    try terminal.expect("\(Self.escape)[36m›\(Self.escape)[0m ")
    terminal.send("volver al principio\u{1}")
    try terminal.expect("\(Self.escape)[3G")
    terminal.send("z\r")
    try terminal.expect("No conozco «zvolver al principio».")
  }

  @Test func noKeyLeadsToLibeditsCommandLine() throws {
    let terminal = try Seat().prompted()
    terminal.send("a\(Self.escape)xbind -v\r")
    try terminal.expect("No conozco «abind -v».")
    try terminal.expect(Seat.prompt)
    terminal.send("z\(Self.escape)Xb\r")
    try terminal.expect("No conozco «zb».")
  }

  @Test func controlCEndsAPasteThatNeverEnds() throws {
    let terminal = try Seat().prompted()
    terminal.send("\(Self.escape)[200~sin fin")
    // Someone who waits and presses keys again and again, never long enough for silence to end it.
    for _ in 0..<40 {
      usleep(150_000)
      terminal.send("\u{3}")
    }
    terminal.send("zola\r")
    try terminal.expect("No conozco «zola».")
  }

  @Test func aKioskReadsNoEditrc() throws {
    let seat = try Seat()
    try Disk.write("bind -v\nbind \"^O\" ed-command\n", to: seat.home[".editrc"])
    let terminal = try seat.prompted(["--kiosk"])
    terminal.send("hola\(Self.escape)0x\r")
    try terminal.expect("No conozco «hola")
  }

  @Test func editrcIsHonoured() throws {
    let seat = try Seat()
    try Disk.write("bind -v\n", to: seat.home[".editrc"])
    let terminal = try seat.prompted()
    // In vi mode Escape 0 x deletes the first letter, and Tab and pasting work all the same.
    terminal.send("hzola")
    try terminal.expect("hzola")
    terminal.send(Self.escape)
    terminal.send("0x\r")
    try terminal.expect("No conozco «zola».")
    try terminal.expect(Seat.prompt)
    terminal.send("one-\t\(Self.escape)[200~a\nb\(Self.escape)[201~\r")
    try terminal.expect("No conozco «one-hour a b».")
    try terminal.expect(Seat.prompt)
    terminal.send("zbc\(Self.escape)v:\r")
    try terminal.expect("No conozco «zbc».")
  }

  @Test func theLineIsDrawnAnewAtTheNewWidthAndThePageTakesIt() throws {
    let terminal = try Seat().prompted()
    terminal.send("zola a todos y a todas")
    try terminal.expect("todas")
    terminal.resize(columns: 40)
    try terminal.expect("\(Self.escape)[J\(Seat.prompt)zola")
    terminal.send("!\r")
    try terminal.expect("No conozco «zola a todos y a todas!».")
    terminal.send("repetir\r")
    try terminal.expect("cultura ·")
    let page = try terminal.expect(Seat.prompt)
    let widths = page.split(whereSeparator: \.isNewline).map { Rendering.columns(of: String($0)) }
    #expect(widths.count > 5)
    #expect(widths.allSatisfy { $0 <= 40 }, "\(page)")
  }
}
