/// A body of training in one language: what its `curriculum.<lang>.md` declares.
package struct Curriculum: Sendable {
  package var id = ""
  package var language = Language.es
  package var title = ""
  package var summary = ""
  /// The languages its lessons are written in; the first is the source.
  package var languages: [Language] = []
  /// Score needed to pass a lesson that sets none, 0…100.
  package var passMark = 70
  package var mastery = MasteryRule()
  /// Counters that exist in every lesson (for service culture: contradictions, needless referrals…).
  package var counters: [Meter] = []
  /// What the learner reads before the axes ("When something fails, you…").
  package var axesTitle = ""
  package var axes: [Axis] = []
  package var behaviours: [Behaviour] = []
  package var objectives: [Objective] = []
  package var tracks: [Track] = []
  package var paths: [LearningPath] = []
  package var terms: [Term] = []

  package init() {}

  package func axis(of behaviour: String) -> Axis? {
    guard let id = behaviours.first(where: { $0.id == behaviour })?.axis else { return nil }
    return axes.first { $0.id == id }
  }

  package func behaviour(_ id: String) -> Behaviour? { behaviours.first { $0.id == id } }
}

/// A direction that evidence points along, with words for both ends.
package struct Axis: Hashable, Sendable {
  package var id: String
  package var positive: String
  package var negative: String
  package var place: Place
}

/// Something a person does that a choice can be evidence of.
package struct Behaviour: Hashable, Sendable {
  package var id: String
  package var text: String
  package var axis: String?
  package var place: Place
}

/// What a learner will be able to do.
package struct Objective: Hashable, Sendable {
  package var id: String
  package var text: String
  package var place: Place
}

/// A theme: lessons that belong together.
package struct Track: Hashable, Sendable {
  package var id: String
  package var title: String
  package var lessons: [Item]
  package var place: Place
}

/// What a role must take, and by when, in days from the start; its id is the role's.
package struct LearningPath: Hashable, Sendable {
  package var id: String
  package var title: String
  package var dueDays: Int?
  package var expiryDays: Int?
  package var lessons: [Item]
  package var place: Place
}

/// A lesson named in a track or a learning path.
package struct Item: Hashable, Sendable {
  package var id: String
  package var text: String
  package var place: Place
}

/// When a behaviour counts as mastered: the mean of the last `window` observations reaches `share`,
/// with enough of them, from enough scenes, on enough local days.
package struct MasteryRule: Hashable, Sendable {
  package var share = 0.8
  package var window = 8
  package var observations = 5
  package var scenes = 3
  package var days = 2

  package init() {}
}

extension [LearningPath] {
  /// The path of a role; the first one where the role is unknown or has none.
  package func path(for role: String?) -> LearningPath? { first { $0.id == role } ?? first }
}
