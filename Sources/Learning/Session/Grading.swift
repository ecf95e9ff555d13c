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
  package func credit(writing words: String) -> Double {
    let written = words.foldedAnswer
    return accepted.contains { $0.foldedAnswer == written } ? 1 : 0
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
