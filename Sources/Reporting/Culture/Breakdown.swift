/// What may be said of a group.
package enum Reading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nobody stands behind it.
  case none
  /// It would describe too few people.
  case withheld
  /// Everybody answered the same, which is not said.
  case consensus
  case value(Value)

  package var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Reading<Estimate> {
  /// One number of it, as a cell.
  func cell(decimals: Int, _ number: (Estimate) -> Double) -> Cell {
    switch self {
    case .none: .none
    case .withheld: .withheld
    case .consensus: .unnamed(CultureWords.consensus)
    case .value(let estimate): .number(number(estimate), decimals: decimals)
    }
  }

  /// One end of its interval, as a cell; a consensus has none.
  func bound(decimals: Int, _ number: (Estimate) -> Double) -> Cell {
    self == .consensus ? .none : cell(decimals: decimals, number)
  }

  /// Its value in hundredths, as a cell.
  var percent: Cell { cell(decimals: 0) { 100 * $0.value } }
  var lowPercent: Cell { bound(decimals: 0) { 100 * $0.low } }
  var highPercent: Cell { bound(decimals: 0) { 100 * $0.high } }
}

/// One figure over everyone and over each group of one way of grouping, suppressed as `Suppression` decides.
package struct Breakdown<Value: Hashable & Sendable>: Hashable, Sendable {
  package private(set) var total = Reading<Value>.none
  /// By group; nil stands for people without one.
  package private(set) var groups: [String?: Reading<Value>] = [:]
  /// How many people stand behind the figure.
  package private(set) var counts: [String?: Int] = [:]
  package let count: Int

  /// `samples` hold what each person contributes, once. `isSame` tells whether a group's samples are all alike, where
  /// that would give every single one away.
  package init<Sample>(
    _ samples: [(group: String?, sample: Sample)], isSame: ([Sample]) -> Bool = { _ in false },
    figure: ([Sample]) -> Value?
  ) {
    count = samples.count
    let byGroup = Dictionary(grouping: samples, by: \.group).mapValues { $0.map(\.sample) }
    counts = byGroup.mapValues(\.count)
    let suppression = Suppression<String?>(counts)
    func reading(_ samples: [Sample], _ isShown: Bool) -> Reading<Value> {
      if samples.isEmpty { return .none }
      guard isShown else { return .withheld }
      if isSame(samples) { return .consensus }
      // Enough people, but not of the kind that the figure needs.
      return figure(samples).map { .value($0) } ?? .withheld
    }
    total = reading(samples.map(\.sample), suppression.showsTotal)
    for (group, samples) in byGroup { groups[group] = reading(samples, suppression.shows(group)) }
  }

  package func reading(_ group: String?) -> Reading<Value> { groups[group] ?? .none }
}

extension Sequence where Element: Equatable {
  /// Whether every element is the same as the first.
  var areAlike: Bool {
    var iterator = makeIterator()
    guard let first = iterator.next() else { return false }
    while let next = iterator.next() {
      if next != first { return false }
    }
    return true
  }
}
