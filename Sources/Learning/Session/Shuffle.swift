/// An order that nothing but its seed decides, the same on every machine and in every language.
///
/// Each element's place follows from its own key, so one that is hidden or added leaves the others as they were.
package struct Shuffle: Sendable {
  private let seed: [String]

  package init(_ seed: String...) { self.seed = seed }

  /// The indices of the keys in their new order; the next one where an order gives something away.
  package func order(of keys: [String], unless givesAway: ([Int]) -> Bool = { _ in false }) -> [Int] {
    let draws = keys.map { SplitMix(seed: Self.hash(seed + [$0])).first }
    var order = keys.indices.sorted { (draws[$0], $0) < (draws[$1], $1) }
    for _ in order.dropFirst() where givesAway(order) { order.append(order.removeFirst()) }
    return order
  }

  /// FNV-1a, with a byte behind each part that no text holds.
  static func hash(_ parts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in Array(part.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}

/// SplitMix64: neighbouring seeds draw numbers that have nothing in common.
struct SplitMix {
  private let state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  var first: UInt64 {
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
