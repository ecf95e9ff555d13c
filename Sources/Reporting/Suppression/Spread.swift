/// How answers spread over what could be answered, where saying so describes nobody.
package enum Spread: Hashable, Sendable {
  /// From how many answers on a spread is shown: below, it would describe persons.
  package static let smallest = 10

  /// Nobody answered.
  case none
  /// Fewer than five answered.
  case withheld
  /// Everybody gave the same answer: that is said, and not which.
  case consensus(Int)
  /// Five to nine answered: their mean may be shown, and how many are favourable, but no spread.
  case few(Int)
  /// How many gave each answer, in the order of the options.
  case counts([Int])

  /// `counts` are answers by option.
  package init(_ counts: [Int]) {
    let total = counts.reduce(0, +)
    switch total {
    case 0: self = .none
    case ..<Figure.smallestGroup: self = .withheld
    case _ where counts.contains(total): self = .consensus(total)
    case ..<Self.smallest: self = .few(total)
    default: self = .counts(counts)
    }
  }
}
