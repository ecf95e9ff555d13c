import Learning

/// Strings and numbers, in the one form that `progress.json` is written in.
extension ProgressScanner {
  mutating func take(_ word: StaticString) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let isThere = word.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
    if isThere { offset = end }
    return isThere
  }

  mutating func skip(_ word: StaticString) throws(Unexpected) {
    if !take(word) { throw Unexpected() }
  }

  mutating func bool() throws(Unexpected) -> Bool {
    if take("true") { return true }
    try skip("false")
    return false
  }

  /// Plain ASCII without escapes.
  mutating func string() throws(Unexpected) -> String {
    try skip("\"")
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      guard (32..<127).contains(bytes[offset]), bytes[offset] != UInt8(ascii: "\\") else {
        throw Unexpected()
      }
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    try skip("\"")
    return text
  }

  mutating func int() throws(Unexpected) -> Int {
    guard case .whole(let value) = try number() else { throw Unexpected() }
    return value
  }

  mutating func double() throws(Unexpected) -> Double {
    switch try number() {
    case .whole(let value): Double(value)
    case .broken(let value): value
    }
  }

  private enum Number {
    case whole(Int)
    case broken(Double)
  }

  private mutating func number() throws(Unexpected) -> Number {
    let start = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let digits = offset
    while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
    // Up to 15 digits are whole in an Int and in a Double alike.
    guard (1...15).contains(offset - digits), bytes[digits] != 48 || offset - digits == 1 else {
      throw Unexpected()
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      let fraction = offset
      while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
      guard offset > fraction, let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self))
      else {
        throw Unexpected()
      }
      return .broken(value)
    }
    guard let value = Int(digits: bytes[digits..<offset]) else { throw Unexpected() }
    return .whole(digits > start ? -value : value)
  }
}
