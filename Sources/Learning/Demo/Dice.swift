/// Chance that its seed alone decides, the same on every machine.
struct Dice: Sendable {
  private var state: UInt64

  /// The same parts give the same numbers; one part more gives others.
  init(_ seed: String...) { state = Shuffle.hash(seed) }

  private mutating func next() -> UInt64 {
    defer { state &+= 0x9E37_79B9_7F4A_7C15 }
    return SplitMix(seed: state).first
  }

  /// 0..<1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func chance(_ share: Double) -> Bool { self.share() < share }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Near the middle more often than far from it, and never farther than three spreads or so.
  mutating func bell(_ middle: Double, spread: Double) -> Double {
    // Four equal draws: enough of a bell, and without logarithms, which differ by machine in the last digit.
    middle + spread * (share() + share() + share() + share() - 2) * 1.732
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[whole(0...elements.count - 1)]
  }

  /// One of them, by how much each weighs.
  mutating func pick<Element>(_ elements: [Element], weighing: (Element) -> Double) -> Element? {
    let weights = elements.map { max(0, weighing($0)) }
    var rest = share() * weights.reduce(0, +)
    for (element, weight) in zip(elements, weights) {
      rest -= weight
      if rest < 0 { return element }
    }
    return elements.last
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, whole(0...index)) }
    return elements
  }

  /// Words with a salt of their own.
  mutating func salted(_ words: String) -> FreeText {
    let halves = [next(), next()].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return FreeText(salt: halves.joined(), text: words)
  }
}
