import Curricula

extension Scene {
  /// 0…1: points ÷ the scene's highest points; without points, 1 for a recommended choice.
  package func credit(choosing choice: Choice) -> Double {
    guard let points = choice.points, let highest = highestPoints, highest > 0 else {
      return choice.isRecommended ? 1 : 0
    }
    return min(max(Double(points) / Double(highest), 0), 1)
  }

  /// 0…1: (right ticked − wrong ticked) ÷ right, among the choices offered.
  package static func credit(ticking ticked: [Choice], among offered: [Choice]) -> Double {
    let right = offered.count(where: \.isRecommended)
    guard right > 0 else { return ticked.isEmpty ? 1 : 0 }
    let rightTicked = ticked.count(where: \.isRecommended)
    let wrongTicked = ticked.count - rightTicked
    return max(0, Double(rightTicked - wrongTicked) / Double(right))
  }

  /// 1 when the words equal an accepted answer but for case, accents, spacing and final punctuation.
  package func credit(writing words: String) -> Double { accepted.accept(words) ? 1 : 0 }

  /// 1 when any of the scene's answers lies near enough.
  package func credit(number: Double) -> Double { numbers.contains { $0.accepts(number) } ? 1 : 0 }

  /// 0…1: 1 − Σ|Δrank| ÷ ⌊n²/2⌋, every step given once.
  package static func credit(ordering given: [String], as right: [String]) -> Double {
    let farthest = right.count * right.count / 2
    guard farthest > 0 else { return 1 }
    let distance = right.enumerated().reduce(0) { sum, step in
      sum + abs((given.firstIndex(of: step.element) ?? right.count) - step.offset)
    }
    return max(0, 1 - Double(distance) / Double(farthest))
  }

  /// 0…1: right parts ÷ parts.
  package static func credit(forParts areRight: [Bool]) -> Double {
    areRight.isEmpty ? 1 : Double(areRight.count { $0 }) / Double(areRight.count)
  }

  /// The scene's own feedback at this credit; without credit only what is always said.
  func feedback(at credit: Double?) -> [Feedback] {
    feedback.filter { feedback in
      switch feedback.occasion {
      case .always: true
      case .full: credit.map { $0 > 1 - 1e-9 } ?? false
      case .partial: credit.map { $0 <= 1 - 1e-9 } ?? false
      }
    }
  }
}

extension Gap {
  /// Whether words typed into it are right.
  package func accepts(_ words: String) -> Bool { spelling(of: words) != nil }

  /// The right words that were meant, as the author spells them; nil where the words typed are wrong.
  func spelling(of words: String) -> String? { accepted.first { [$0].accept(words) } }
}

extension [String] {
  /// Case, accents, spacing and final punctuation do not matter.
  fileprivate func accept(_ words: String) -> Bool {
    let written = words.foldedAnswer
    return contains { $0.foldedAnswer == written }
  }
}
