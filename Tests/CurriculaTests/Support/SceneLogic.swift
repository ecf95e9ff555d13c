import Curricula

extension Scene {
  /// Everything it decides, whatever its words and places; for comparing lessons.
  var logic: [String] {
    ["\(id) \(type) \(weight) \(outcome as Any) \(dueDays as Any) \(reviews as Any) \(formerID as Any)"]
      + choices.map { choice in
        "\(choice.id) \(choice.isRecommended) \(choice.hasBox) \(choice.points as Any) \(choice.isOnce) "
          + "\(choice.condition as Any) \(choice.notes) \(choice.evidence.map { "\($0.behaviour)\($0.value)" }) "
          + "\(choice.moves.map { "\($0.meter)\($0.delta)" }) \(choice.jump.map(\.unplaced) as Any)"
      } + jumps.map(\.unplaced)
  }

  /// Everything it says, and when.
  var words: [String] {
    [title] + body.map(\.unplaced) + hints + accepted + feedback.map(\.unplaced)
      + choices.flatMap { [$0.text] + $0.consequences.map(\.unplaced) + $0.feedback.map(\.unplaced) }
  }
}

extension Jump {
  fileprivate var unplaced: String { "\(condition as Any) -> \(target)" }
}

extension Feedback {
  fileprivate var unplaced: String { "\(occasion) \(condition as Any) \(text)" }
}

extension Paragraph {
  fileprivate var unplaced: String { "\(condition as Any) \(voice): \(text)" }
}

extension Meter {
  var unplaced: String { "\(id) \(start)/\(maximum) \(label) \(isCounter)" }
}
