/// A figure over people, kept back when it would describe too few of them.
package enum Figure: Hashable, Sendable {
  /// Nobody stands behind it.
  case none
  /// Somebody does, but fewer than `smallestGroup`.
  case withheld
  case value(Double)

  /// How many people a figure must describe to be shown; counts of people are always shown.
  package static let smallestGroup = 5

  /// The mean of one value a person.
  package static func mean(of values: [Double]) -> Figure {
    // From the lowest up: the same people give the same digits, in whatever order they were read.
    figure(values.sorted()) { $0.reduce(0, +) / Double($0.count) }
  }

  /// The middle of one value a person, or the mean of the two in the middle.
  package static func median(of values: [Double]) -> Figure {
    figure(values.sorted()) { sorted in
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  private static func figure(_ values: [Double], _ compute: ([Double]) -> Double) -> Figure {
    if values.isEmpty { return .none }
    return values.count < smallestGroup ? .withheld : .value(compute(values))
  }

  /// Keeps a value back; where nobody stands behind it, there is none to keep.
  mutating func withhold() {
    if case .value = self { self = .withheld }
  }

  /// As a cell that shows so many decimals.
  package func cell(decimals: Int) -> Cell {
    switch self {
    case .none: .none
    case .withheld: .withheld
    case .value(let value): .number(value, decimals: decimals)
    }
  }
}
