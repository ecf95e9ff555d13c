import Glibc

@testable import cultura

/// Someone who presses any key, types any command and leaves in any way, always the same for the same seed.
///
/// Any key but ^S: between two prompts it stops the terminal, and one that has more keys waiting than it can keep
/// takes no ^Q any more, whatever the program.
struct Monkey {
  /// How a session is ended.
  enum End: Equatable {
    case leave
    case signal(Int32)
  }

  let arguments: [String]
  let environment: [String: String]
  let columns: Int
  /// Whether ^\ was typed, which ends a program that edits no line.
  private(set) var hasQuit = false
  private var random: Lehmer

  init(seed: UInt64) {
    random = Lehmer(seed: seed)
    for _ in 0..<5 { _ = random.next() }
    arguments =
      random.pick([["play", "monkey"], ["play", "monkey"], ["shell"], []]) + (random.isOnce(in: 4) ? ["--plain"] : [])
      + (random.isOnce(in: 4) ? ["--kiosk"] : [])
    environment = [
      "CULTURA_LANG": random.pick(["es", "en"]),
      "TERM": random.pick(["xterm-256color", "xterm", "vt100", "dumb", "zzz"]),
      "LANG": random.pick(["C.UTF-8", "C", "es_EC.UTF-8"]),
    ]
    columns = random.pick([80, 40, 120, 200, 20])
  }

  mutating func play(at terminal: PseudoTerminal) throws -> End {
    for _ in 0..<random.next(in: 5...40) {
      act(at: terminal)
      if random.isOnce(in: 2) { usleep(UInt32(random.next(in: 0...15_000))) }
    }
    if random.isOnce(in: 3) {
      // A kiosk's learner cannot end it with ^\, nor can the signal that it sends.
      let signal = random.pick([SIGKILL, SIGTERM, SIGHUP] + (arguments.contains("--kiosk") ? [] : [SIGQUIT]))
      terminal.signal(signal)
      return .signal(signal)
    }
    // Out of whatever is under way, as a person would, with a pause between two tries.
    let deadline = Ticks.now() + 50
    while !terminal.hasEndedForGood, Ticks.now() < deadline {
      terminal.send("\u{3}\u{4}")
      _ = terminal.transcript()
      usleep(80_000)
    }
    return .leave
  }

  private mutating func act(at terminal: PseudoTerminal) {
    switch random.next(in: 1...24) {
    case 1...7: terminal.send(random.pick(Self.answers) + "\r")
    case 8...10: terminal.send(command() + "\r")
    case 11: terminal.send(bytes: noise(upTo: 12))
    case 12: terminal.send(random.pick(["\u{3}", "\u{4}", "\u{1A}", "\u{3}\u{3}\u{4}", "\t", "\t\t", "\u{12}"]))
    case 13: terminal.send(random.pick(Self.keys))
    case 14:
      terminal.resize(columns: UInt16(random.next(in: 1...220)), rows: UInt16(random.next(in: 1...60)))
    case 15: terminal.send("\u{1B}[200~" + random.pick(Self.answers) + "\n" + command() + "\u{1B}[201~\r")
    case 16:
      terminal.send(
        bytes: random.pick([[0xFF], [0xC3, 0x28], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xE2, 0x82]]))
    case 17: terminal.signal(random.pick([SIGWINCH, SIGCONT, SIGINT, SIGTSTP]))
    case 18:
      hasQuit = true
      terminal.send("\u{1C}")
    case 19 where random.isOnce(in: 5):
      terminal.send(bytes: Array("\u{1B}[200~".utf8) + page() + Array("\u{1B}[201~\r".utf8))
    case 20 where random.isOnce(in: 20): terminal.send(bytes: page(8_192) + [0x0D])
    case 21 where random.isOnce(in: 20): terminal.send("\u{1B}[200~sin fin")
    case 22: terminal.send("áéíñ 約束 👩🏽‍⚕️ e\u{301}" + random.pick(["\r", "\u{7F}\u{7F}\u{7F}\r", "\u{15}", "\u{17}\r"]))
    default: terminal.send(random.pick(["1", "2", "3"]) + "\r")
    }
  }

  private mutating func command() -> String {
    let spelling = random.pick(Verb.spellings(.es))
    let word = random.isOnce(in: 6) ? String(spelling.dropLast()) : spelling
    return random.pick(["", "/", "//", " "]) + word + random.pick(["", "", " en", " es", " promesa", " 1", " zzz zzz"])
  }

  private mutating func noise(upTo count: Int) -> [UInt8] {
    (0..<random.next(in: 1...count)).map { _ in
      let byte = UInt8(random.next(in: 0...255))
      if byte == 0x1C { hasQuit = true }
      return byte == 0x13 ? 0x11 : byte
    }
  }

  /// 64 KB of anything but a key that ends a program.
  private mutating func page(_ size: Int = 65_536) -> [UInt8] {
    (0..<size).map { _ in UInt8(random.pick(Self.page)) }
  }

  private static let page = Array("abc áé\n\t\u{1B}]0;x\u{7}\u{0}約束 1".utf8).map(Int.init) + [0xFF, 0x80]
  private static let answers = [
    "1", "2", "3", "1,2", "1 2", "3 1 2", "1 2 3", "a", "c b a", "5", "5,0", "comprobado", "comprobada", "llamar",
    "esp", "",
    "0", "99", "-1", "1e9", "¿", "sí", "no", "2026-12-31", "5 4 -", "monkey", String(repeating: "x", count: 300),
  ]
  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[1;5C", "\u{1B}OP",
    "\u{1B}",
    "\u{1B}\u{1B}", "\u{1}", "\u{5}", "\u{B}", "\u{15}", "\u{17}", "\u{19}", "\u{7F}", "\u{14}", "\u{16}", "\u{0}",
    "\u{F}",
    "\u{11}", "\u{1B}[M !!", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}x", "\u{1B}[5~", "\u{C}",
  ]
}
