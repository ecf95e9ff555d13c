import CEditline

/// Turns the bytes of standard input into keys, and keeps apart what libedit does not know.
struct Keyboard {
  enum Key {
    case scalar(Unicode.Scalar)
    case pasted(String)
    /// Right arrow or End; `tail` is what followed the escape byte.
    case forward(tail: [Int32])
    case interrupted, resized, continued, end
    /// Waiting was given up.
    case woken
  }

  private static let escape: Unicode.Scalar = "\u{1B}"
  private static let pasteBegin = codes("[200~")
  private static let forward = ["[C", "OC", "[F", "OF", "[4~", "[8~"].map(codes)
  private static let pasteEnd = codes("\u{1B}[201~")
  private static let pasteLimit = 65_536

  private var waiting: [Int32] = []

  /// True when the person has stopped typing for now.
  mutating func isIdle() -> Bool {
    if waiting.isEmpty, let code = code(within: 0) { waiting.append(code) }
    return waiting.isEmpty
  }

  /// The next key; `.woken` once `wakes` says so, which is asked now and then.
  mutating func next(unless wakes: (() -> Bool)?) -> Key {
    while true {
      guard let code = code(within: wakes == nil ? -1 : Console.watchPace) else {
        if wakes?() ?? true { return wakes == nil ? .end : .woken }
        continue
      }
      switch code {
      case CEDITLINE_INTERRUPTED: return .interrupted
      case CEDITLINE_RESIZED: return .resized
      case CEDITLINE_CONTINUED: return .continued
      case CEDITLINE_END: return .end
      case 0x1B: return escaped()
      default: if let scalar = scalar(from: code) { return .scalar(scalar) }
      }
    }
  }

  /// Gives codes back, to be read again first.
  mutating func putBack(_ codes: [Int32]) {
    waiting.insert(contentsOf: codes, at: 0)
  }

  private mutating func code(within milliseconds: Int32) -> Int32? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    let code = ceditline_byte(milliseconds)
    return code == CEDITLINE_QUIET ? nil : code
  }

  private mutating func escaped() -> Key {
    var tail: [Int32] = []
    let known = Self.forward + [Self.pasteBegin]
    // Terminals send a sequence at once; a person who presses Escape does not.
    while known.contains(where: { $0.starts(with: tail) }), let next = code(within: 50) {
      tail.append(next)
      if tail == Self.pasteBegin { return .pasted(paste()) }
      if Self.forward.contains(tail) { return .forward(tail: tail) }
    }
    putBack(tail)
    return .scalar(Self.escape)
  }

  private mutating func paste() -> String {
    var bytes: [UInt8] = []
    // A paste whose end never comes must not lock the keyboard: silence ends it, and so does Ctrl-C after a pause, which
    // no paste makes.
    while true {
      let prompt = code(within: 50)
      guard let code = prompt ?? code(within: 3_000) else { break }
      if prompt == nil, code == 0x03 {
        putBack([code])
        break
      }
      guard let byte = UInt8(exactly: code) else {
        if code == CEDITLINE_END || code == CEDITLINE_INTERRUPTED {
          putBack([code])
          break
        }
        continue
      }
      bytes.append(byte)
      if bytes.suffix(Self.pasteEnd.count).map(Int32.init) == Self.pasteEnd {
        bytes.removeLast(Self.pasteEnd.count)
        break
      }
    }
    return Self.oneLine(String(decoding: bytes.prefix(Self.pasteLimit), as: UTF8.self))
  }

  private mutating func scalar(from lead: Int32) -> Unicode.Scalar? {
    guard let first = UInt8(exactly: lead) else { return nil }
    var bytes = [first]
    let length = min(4, max(1, (~first).leadingZeroBitCount))
    while bytes.count < length, let next = code(within: 500) {
      guard let byte = UInt8(exactly: next), byte & 0xC0 == 0x80 else {
        putBack([next])
        return nil
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  // Equal characters are canonically equal, so an e with a loose accent finds the é of one scalar.
  private static let composed: [Character: Character] = (0xC0...0x17F).compactMap { Unicode.Scalar($0) }
    .reduce(into: [:]) { $0[Character($1)] = Character($1) }

  /// The text without control characters, inner line breaks turned to spaces, and Latin letters whole.
  static func oneLine(_ text: String) -> String {
    let text = String(text.map { composed[$0] ?? $0 })
    var line = String.UnicodeScalarView()
    var isBroken = false
    for scalar in text.unicodeScalars {
      if ["\n", "\r", "\t"].contains(scalar) {
        isBroken = true
      } else if scalar.properties.generalCategory != .control {
        if isBroken, !line.isEmpty { line.append(" ") }
        isBroken = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  private static func codes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }
}
