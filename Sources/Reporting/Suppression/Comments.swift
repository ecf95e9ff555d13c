import Crypto

/// What people wrote to one question: shown from ten on, in an order that tells nothing of who wrote or when.
package enum Comments: Hashable, Sendable {
  package static let smallest = 10

  case none
  /// So many wrote, too few to show their words.
  case withheld(Int)
  case shown([String])

  /// Texts of nothing but spaces are none.
  package init(_ texts: some Sequence<String>) {
    let texts = texts.map(\.trimmingSpaces).filter { !$0.isEmpty }
    switch texts.count {
    case 0: self = .none
    case ..<Self.smallest: self = .withheld(texts.count)
    default: self = .shown(Self.mixed(texts))
    }
  }

  package var count: Int {
    switch self {
    case .none: 0
    case .withheld(let count): count
    case .shown(let texts): texts.count
    }
  }

  /// The same texts always come in the same order, which each new one changes wholly.
  private static func mixed(_ texts: [String]) -> [String] {
    let sorted = texts.sorted()
    var seed = SHA256()
    for text in sorted { seed.update(data: Array((text + "\u{0}").utf8)) }
    let all = Array(seed.finalize())
    var keys: [(key: [UInt8], text: String)] = []
    for (place, text) in sorted.enumerated() {
      keys.append((Array(SHA256.hash(data: all + Array("\(place)\u{0}\(text)".utf8))), text))
    }
    return keys.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.text)
  }
}
