/// A learner's name in files: `[a-z0-9][a-z0-9._-]{0,63}`, checked on bytes.
package struct LearnerID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard (1...64).contains(bytes.count), let first = bytes.first, Self.isLetterOrDigit(first),
      bytes.allSatisfy({ Self.isLetterOrDigit($0) || Self.isMark($0) })
    else { return nil }
    description = String(decoding: bytes, as: UTF8.self)
  }

  /// The id that a login name suggests: lower case, accents dropped, `-` for what has no place in an
  /// id, cut after 64 bytes; nil where nothing usable is left.
  package static func folded(login: String) -> LearnerID? {
    var bytes: [UInt8] = []
    for scalar in login.unicodeScalars {
      bytes += folded(scalar).utf8
    }
    let usable = bytes.drop { !isLetterOrDigit($0) }.prefix(64)
    return LearnerID(String(decoding: usable, as: UTF8.self))
  }

  package static func < (a: LearnerID, b: LearnerID) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    // Combining accents, as decomposed names carry them.
    if ("\u{300}"..."\u{36F}").contains(scalar) { return "" }
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first else { return "" }
    if first.isASCII, let byte = UInt8(exactly: first.value), isLetterOrDigit(byte) || isMark(byte) {
      return String(first)
    }
    return plain.first { $0.accented.unicodeScalars.contains(first) }?.letters ?? "-"
  }

  private static let plain: [(letters: String, accented: String)] = [
    ("a", "áàâäãåāăą"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "éèêëēėęě"), ("g", "ğģ"),
    ("i", "íìîïīįı"), ("l", "łľ"), ("n", "ñńňņ"), ("o", "óòôöõøōő"), ("oe", "œ"), ("r", "řŕ"),
    ("s", "śšşș"), ("ss", "ß"), ("t", "ťțţ"), ("th", "þ"), ("u", "úùûüūůűų"), ("y", "ýÿ"), ("z", "źžż"),
  ]
}
