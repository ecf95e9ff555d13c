import Curricula

/// One round of anonymous surveys: which instruments, from when to when.
package struct PulseWave: Hashable, Sendable {
  package var id: String
  package var curriculum: String
  /// Lesson ids of kind `pulse`, with the revision that is answered.
  package var instruments: [Instrument]
  package var opened: Day
  /// Nil while it is open.
  package var closed: Day?
  /// Whether it is the curriculum's first, that later ones are compared with.
  package var isBaseline: Bool

  package struct Instrument: Hashable, Sendable {
    package var id: String
    package var revision: String

    package init(id: String, revision: String) {
      self.id = id
      self.revision = revision
    }
  }

  package init(
    id: String, curriculum: String, instruments: [Instrument], opened: Day, closed: Day? = nil, isBaseline: Bool
  ) {
    self.id = id
    self.curriculum = curriculum
    self.instruments = instruments
    self.opened = opened
    self.closed = closed
    self.isBaseline = isBaseline
  }
}

/// One person's answers to one instrument of a wave, without who it was or when.
package struct PulseAnswers: Hashable, Sendable {
  /// The part of the organisation they belong to, by id; nil without a roster.
  package var department: String?
  package var role: String?
  /// By scene id.
  package var answers: [String: QuestionAnswer]

  package init(department: String?, role: String?, answers: [String: QuestionAnswer]) {
    self.department = department
    self.role = role
    self.answers = answers
  }
}
