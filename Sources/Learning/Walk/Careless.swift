import Curricula

/// How someone answers who does not read.
package enum Habit: String, CaseIterable, Sendable {
  case first, last, longest, shortest

  /// The one way taken; where nothing is picked, the wrong one.
  func way(in session: Session) -> Way? {
    let ways = session.ways
    switch session.screen.type {
    case .choice, .multiple, .scale:
      return option(of: session.choices).map { Way(input: .choose([$0.id]), names: [$0.id]) }
    default: return ways.last
    }
  }

  private func option(of choices: [Choice]) -> Choice? {
    switch self {
    case .first: choices.first
    case .last: choices.last
    case .longest: choices.max { $0.spokenLength < $1.spokenLength }
    case .shortest: choices.min { $0.spokenLength < $1.spokenLength }
    }
  }
}

/// How a lesson ends for someone who answers by habit.
package struct Careless: Hashable, Sendable {
  package var habit: Habit
  /// Nil when it finds no end.
  package var completed: Completed?

  init(_ habit: Habit, from opening: Session) {
    self.habit = habit
    var session = opening
    var met: Set<WalkGraph.Place> = []
    // Who comes to the same place twice comes there for ever.
    while session.screen.type != .ending, met.insert(session.place).inserted {
      guard let way = habit.way(in: session), let next = session.taking(way) else { return }
      session = next
    }
    completed = session.attempt.completion
  }
}

extension Choice {
  /// Letters and signs of its text as shown, without the asterisks of bold words.
  var spokenLength: Int { text.count { $0 != "*" } }
}
