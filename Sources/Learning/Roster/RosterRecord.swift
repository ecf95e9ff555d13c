/// One line of the roster: what HR put on record about who is where, in order.
package struct RosterRecord: Hashable, Sendable {
  package var seq: Int
  package var moment: Moment
  package var fact: RosterFact

  package init(seq: Int, moment: Moment, fact: RosterFact) {
    self.seq = seq
    self.moment = moment
    self.fact = fact
  }
}

/// What the roster can say; learners, departments and roles by their ids, never by name.
package enum RosterFact: Hashable, Sendable {
  case joined(Joined)
  /// Someone who had left belongs to the organisation again.
  case returned(Joined)
  case moved(Moved)
  /// From day `on`, the learner no longer belongs to the organisation.
  case left(learner: String, on: Day)
  case assigned(Assignment)
  /// What was assigned to an audience until then no longer is.
  case withdrawn(Training, from: Assignment.Audience)
  case exempted(Exemption)
  /// A kind this version does not know; it changes nothing.
  case unknown(kind: String)
}

/// A learner belongs to the organisation from a day on.
package struct Joined: Hashable, Sendable {
  package var learner: String
  package var department: String
  package var role: String
  package var site: String?
  package var manager: String?
  package var from: Day
  /// The day HR counts from, where that is another one.
  package var start: Day?

  package init(
    learner: String, department: String, role: String, site: String? = nil, manager: String? = nil, from: Day,
    start: Day? = nil
  ) {
    self.learner = learner
    self.department = department
    self.role = role
    self.site = site
    self.manager = manager
    self.from = from
    self.start = start
  }
}

/// What is different for a learner from a day on: nil stays as it is, an empty text has none from then on.
package struct Moved: Hashable, Sendable {
  package var learner: String
  package var department: String?
  package var role: String?
  package var site: String?
  package var manager: String?
  /// The start day as it should have been.
  package var start: Day?
  package var from: Day

  package init(
    learner: String, department: String? = nil, role: String? = nil, site: String? = nil, manager: String? = nil,
    start: Day? = nil, from: Day
  ) {
    self.learner = learner
    self.department = department
    self.role = role
    self.site = site
    self.manager = manager
    self.start = start
    self.from = from
  }
}
