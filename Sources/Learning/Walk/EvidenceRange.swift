import Curricula

/// How much evidence on one axis paths give.
package struct EvidenceRange: Hashable, Sendable {
  /// How often something was shown, whichever way.
  package var given: ClosedRange<Int>
  /// How often it pointed to the axis's positive end.
  package var positive: ClosedRange<Int>

  static let none = EvidenceRange(given: 0...0, positive: 0...0)

  init(given: ClosedRange<Int>, positive: ClosedRange<Int>) {
    self.given = given
    self.positive = positive
  }

  /// What one answer gives, by behaviour.
  init(_ evidence: [String: Int], on axis: Axis, _ curriculum: Curriculum) {
    let own = evidence.filter { curriculum.axis(of: $0.key)?.id == axis.id }
    let positive = own.count { $0.value > 0 }
    self.init(given: own.count...own.count, positive: positive...positive)
  }

  func union(_ other: Self) -> Self {
    EvidenceRange(given: given.union(other.given), positive: positive.union(other.positive))
  }

  static func + (left: Self, right: Self) -> Self {
    EvidenceRange(given: left.given + right.given, positive: left.positive + right.positive)
  }
}

extension ClosedRange {
  /// The smallest range that holds both.
  func union(_ other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

extension ClosedRange where Bound: AdditiveArithmetic {
  static func + (left: Self, right: Self) -> Self {
    let low = left.lowerBound + right.lowerBound
    return low...Swift.max(low, left.upperBound + right.upperBound)
  }
}
