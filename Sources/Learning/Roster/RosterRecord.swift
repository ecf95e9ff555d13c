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
  case moved(Moved)
  /// From day `on`, the learner no longer belongs to the organisation.
  case left(learner: String, on: Day)
  case assigned(Assignment)
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

  package init(
    learner: String, department: String, role: String, site: String? = nil, manager: String? = nil, from: Day
  ) {
    self.learner = learner
    self.department = department
    self.role = role
    self.site = site
    self.manager = manager
    self.from = from
  }
}

/// What is different for a learner from a day on; what is nil stays.
package struct Moved: Hashable, Sendable {
  package var learner: String
  package var department: String?
  package var role: String?
  package var from: Day

  package init(learner: String, department: String? = nil, role: String? = nil, from: Day) {
    self.learner = learner
    self.department = department
    self.role = role
    self.from = from
  }
}

/// What must be taken, by whom, and until which day (it ends with the learner's local day).
package struct Assignment: Hashable, Sendable {
  package enum Audience: Hashable, Sendable {
    case learner(String)
    case department(String)
    case role(String)
  }

  package var training: Training
  package var to: Audience
  package var due: Day

  package init(training: Training, to: Audience, due: Day) {
    self.training = training
    self.to = to
    self.due = due
  }
}

/// A learning path or a single lesson, by id.
package enum Training: Hashable, Sendable {
  case path(String)
  case lesson(String)
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
