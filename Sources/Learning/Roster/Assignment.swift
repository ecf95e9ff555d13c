/// What must be taken, by whom, and until when (a due day ends with the learner's local day).
package struct Assignment: Hashable, Sendable {
  package enum Audience: Hashable, Sendable {
    case learner(String)
    case department(String)
    case role(String)
  }

  package var training: Training
  package var to: Audience
  /// The day for those who are in the audience when it is assigned.
  package var due: Day?
  /// How many days everyone else has, from the day they come into the audience; without `due`, everyone.
  package var days: Int?
  /// For how many days a completion counts; nil where it counts for ever.
  package var every: Int?

  package init(training: Training, to: Audience, due: Day?, days: Int? = nil, every: Int? = nil) {
    self.training = training
    self.to = to
    self.due = due
    self.days = days
    self.every = every
  }

  /// Until when someone must take it who has been in the audience since a day; `assigned` is when it was put on record.
  package func due(since: Day, assigned: Day) -> Day {
    guard let days else { return due ?? max(since, assigned) }
    let own = max(since, assigned).adding(days: days)
    guard let due else { return own }
    return since > assigned ? max(due, own) : due
  }
}

/// A learning path or a single lesson, by id.
package enum Training: Hashable, Sendable {
  case path(String)
  case lesson(String)

  package var id: String {
    switch self {
    case .path(let id), .lesson(let id): id
    }
  }
}

/// What one learner must take, and until when.
package struct Obligation: Hashable, Sendable {
  package var training: Training
  /// Whom it was assigned to, where the due day comes from.
  package var to: Assignment.Audience
  /// The day for the first completion.
  package var due: Day
  /// For how many days a completion counts; nil where it counts for ever.
  package var every: Int?

  package init(training: Training, to: Assignment.Audience, due: Day, every: Int? = nil) {
    self.training = training
    self.to = to
    self.due = due
    self.every = every
  }

  /// Until when it must be completed (again), after the last completion.
  package func due(after completed: Day?) -> Day {
    guard let completed else { return due }
    return every.map { completed.adding(days: $0) } ?? due
  }

  /// Whether a completion on a day still counts on another.
  package func counts(_ completed: Day, on day: Day) -> Bool {
    every.map { day <= completed.adding(days: $0) } ?? true
  }
}

/// A learner need not take something, for ever or through day `until`.
package struct Exemption: Hashable, Sendable {
  package var learner: String
  package var training: Training
  package var reason: String
  package var until: Day?

  package init(learner: String, training: Training, reason: String, until: Day? = nil) {
    self.learner = learner
    self.training = training
    self.reason = reason
    self.until = until
  }
}
