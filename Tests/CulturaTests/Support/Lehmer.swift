/// Random numbers that come again with the same seed (Park and Miller's minimal standard).
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed * 7_919 % 2_147_483_647 }

  mutating func next() -> UInt64 {
    state = state * 48_271 % 2_147_483_647
    return state
  }

  /// One of the numbers of a range.
  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of several.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[next(in: 0...things.count - 1)] }

  /// True once in so many times.
  mutating func isOnce(in times: Int) -> Bool { next(in: 1...times) == 1 }
}
