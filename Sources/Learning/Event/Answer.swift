import Curricula

/// What a learner answered.
package enum Answer: Hashable, Sendable {
  /// An `info` scene, read.
  case read
  /// Also the point of a scale, which its number names.
  case choice(String)
  /// The ticked choices, in the scene's order.
  case choices([String])
  /// A salted digest of what was written; the words themselves are erasable.
  case text(digest: String)
  /// The steps, in the order that the learner gave them.
  case order([String])
  /// From each pair's id to that of the first pair with the partner that was chosen for it.
  case pairs([String: String])
  /// One for each gap, as the text holds them.
  case gaps([GapAnswer])
  case number(Double)
}

/// What one gap was filled with.
package enum GapAnswer: Hashable, Sendable {
  /// The place among the gap's options as they are written; 0 is the right one, in every language.
  case option(Int)
  case written(digest: String)
}

extension Answer {
  /// The ids of the choices picked, none for other kinds of answer.
  package var choices: [String] {
    switch self {
    case .choice(let id): [id]
    case .choices(let ids): ids
    case .read, .text, .order, .pairs, .gaps, .number: []
    }
  }
}
