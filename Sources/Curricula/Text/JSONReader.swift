extension JSON {
  /// Why some bytes are not one JSON value, and how many bytes were fine.
  package struct Malformed: Error, Equatable {
    package var offset: Int
  }

  /// Reads exactly one value; strict: valid UTF-8, no repeated keys, at most 64 levels deep.
  package init(_ bytes: some Sequence<UInt8>) throws(Malformed) {
    var reader = JSONReader(bytes: Array(bytes))
    self = try reader.document()
  }
}

/// A recursive reader over bytes.
private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  var malformed: JSON.Malformed { JSON.Malformed(offset: offset) }

  mutating func document() throws(JSON.Malformed) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else { throw malformed }
    return value
  }

  private mutating func value(depth: Int) throws(JSON.Malformed) -> JSON {
    guard depth < 64 else { throw malformed }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 32 || (9...10).contains(byte) || byte == 13 { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSON.Malformed) -> JSON {
    for byte in word.utf8 where !take(byte) { throw malformed }
    return value
  }

  private mutating func object(depth: Int) throws(JSON.Malformed) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    // Going through all members for each would be slow where an object has a member for each person.
    var keys: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let start = offset
      let key = try string()
      guard keys.insert(key).inserted else { throw JSON.Malformed(offset: start) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw malformed }
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw malformed }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSON.Malformed) -> JSON {
    offset += 1
    var values: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw malformed }
    return .array(values)
  }

  private mutating func string() throws(JSON.Malformed) -> String {
    guard take(UInt8(ascii: "\"")) else { throw malformed }
    let start = offset
    var highest: UInt8 = 0
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
      highest |= byte
      offset += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { offset += 1 }
      // Nearly every string is ASCII, which needs no validation; that takes several times as long as the rest.
      if highest < 0x80 { return String(decoding: bytes[start..<offset], as: UTF8.self) }
      guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else { throw malformed }
      return text
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSON.Malformed) -> String {
    var decoded = Array(bytes[start..<offset])
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 32 else { throw malformed }
      offset += 1
      if byte == UInt8(ascii: "\\") {
        decoded.append(contentsOf: try escape())
      } else {
        decoded.append(byte)
      }
    }
    guard take(UInt8(ascii: "\"")), let text = String(validating: decoded, as: UTF8.self) else {
      throw malformed
    }
    return text
  }

  private mutating func escape() throws(JSON.Malformed) -> [UInt8] {
    guard let byte = next else { throw malformed }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw malformed
    }
  }

  private mutating func unicodeEscape() throws(JSON.Malformed) -> [UInt8] {
    var code = try fourHexDigits()
    if (0xD800...0xDBFF).contains(code), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let low = try fourHexDigits()
      guard (0xDC00...0xDFFF).contains(low) else { throw malformed }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw malformed }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func fourHexDigits() throws(JSON.Malformed) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw malformed
      }
      code = code << 4 + UInt32(digit)
      offset += 1
    }
    return code
  }

  /// `-? int frac? exp?`; whole numbers that fit become integers.
  private mutating func number() throws(JSON.Malformed) -> JSON {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw JSON.Malformed(offset: start) }
    return .number(value)
  }

  private mutating func digits() throws(JSON.Malformed) {
    let start = offset
    while let byte = next, (48...57).contains(byte) { offset += 1 }
    if offset == start { throw malformed }
  }
}
