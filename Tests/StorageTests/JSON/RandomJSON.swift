import Curricula
import Foundation

/// Random documents, the same ones for the same seed.
struct RandomJSON {
  /// SplitMix64.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  var generator: Generator

  init(seed: UInt64) { generator = Generator(state: seed) }

  mutating func value(depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth < 4 ? 8 : 6), using: &generator) {
    case 0: .null
    case 1: .bool(Bool.random(using: &generator))
    case 2: .integer(Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator))
    case 3: .number(Double(Int.random(in: -999...999, using: &generator)) + 0.5)
    case 4: .number(Double.random(in: 0..<1, using: &generator))
    case 5: .string(string())
    case 6: .array((0..<Int.random(in: 0..<5, using: &generator)).map { _ in value(depth: depth + 1) })
    default:
      .object(
        (0..<Int.random(in: 0..<5, using: &generator)).map { index in
          JSON.Member("\(index)" + string(), value(depth: depth + 1))
        })
    }
  }

  private mutating func string() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      let scalars: [Unicode.Scalar] = [
        "a", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "ñ", "\u{301}", "\u{2028}", "\u{FEFF}",
        "\u{FFFF}", "\u{1F600}", "\u{10FFFF}",
      ]
      if let scalar = scalars.randomElement(using: &generator) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

/// What JSONDecoder makes of a document.
struct Decoded: Decodable {
  let json: JSON

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      json = .object(
        try object.allKeys.map {
          JSON.Member($0.stringValue, try object.decode(Decoded.self, forKey: $0).json)
        })
      return
    }
    if var array = try? decoder.unkeyedContainer() {
      var values: [JSON] = []
      while !array.isAtEnd { values.append(try array.decode(Decoded.self).json) }
      json = .array(values)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      json = .null
    } else if let value = try? single.decode(Bool.self) {
      json = .bool(value)
    } else if let value = try? single.decode(String.self) {
      json = .string(value)
    } else {
      json = .number(try single.decode(Double.self))
    }
  }
}

extension JSON {
  /// Whether both hold the same, numbers as doubles, members in any order, strings scalar by scalar.
  func isSame(as other: JSON) -> Bool {
    switch (self, other) {
    case (.object(let a), .object(let b)):
      let a = a.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
      let b = b.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
      return a.count == b.count
        && zip(a, b).allSatisfy {
          $0.key.unicodeScalars.elementsEqual($1.key.unicodeScalars) && $0.value.isSame(as: $1.value)
        }
    case (.array(let a), .array(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
    case (.string(let a), .string(let b)): return a.unicodeScalars.elementsEqual(b.unicodeScalars)
    default:
      if let a = double, let b = other.double { return a == b }
      return self == other
    }
  }
}
