import Curricula

/// Where a learner stands, derived from the events alone.
package struct Progress: Hashable, Sendable {
  /// By lesson id.
  package var lessons: [String: LessonProgress] = [:]
  /// By behaviour id, oldest observation first.
  package var observations: [String: [Observation]] = [:]
  /// Every commitment made, oldest first.
  package var commitments: [Commitment] = []
  /// The last review of each card that was played, by `lesson/card`.
  package var reviews: [String: CardReview] = [:]
  /// The moment of the last event.
  package var latest: Moment?
  /// Where the fold stands between two records.
  var attempts = OpenAttempts()

  package init() {}
}

/// Where a learner stands in one lesson.
package struct LessonProgress: Hashable, Sendable {
  package enum Status: String, Sendable { case started, completed }

  package var curriculum: String
  package var status = Status.started
  /// How many attempts were begun.
  package var attempts = 0
  package var started: Moment
  /// When an ending was first reached.
  package var completed: Moment?
  /// When an attempt last reached its first ending: from then on a completion that expires counts.
  package var renewed: Moment?
  /// Score of the first, best and last completed attempt, 0…100.
  package var first: Double?
  package var best: Double?
  package var last: Double?
  package var passed = false
  /// Milliseconds spent answering in the first completed attempt.
  package var elapsed = 0
  /// The scene an open attempt stands at; nil when the last attempt is finished.
  package var scene: String?
  /// Credit of each graded scene in the first completed attempt: a review card's first grade.
  package var credits: [String: Double] = [:]

  package init(curriculum: String, started: Moment) {
    self.curriculum = curriculum
    self.started = started
  }
}

/// One answer that carried evidence on a behaviour.
package struct Observation: Hashable, Sendable {
  package var lesson: String
  package var scene: String
  package var day: Day
  /// Whether the behaviour was shown (+1) rather than its opposite (−1).
  package var isPositive: Bool

  package init(lesson: String, scene: String, day: Day, isPositive: Bool) {
    self.lesson = lesson
    self.scene = scene
    self.day = day
    self.isPositive = isPositive
  }
}

/// A promise to act, with a date.
package struct Commitment: Hashable, Sendable {
  /// The journal line that made it.
  package var seq: Int
  package var lesson: String
  package var digest: String
  package var due: Day
  /// Whether it was kept; nil until the learner says.
  package var kept: Bool?

  package init(seq: Int, lesson: String, digest: String, due: Day, kept: Bool? = nil) {
    self.seq = seq
    self.lesson = lesson
    self.digest = digest
    self.due = due
    self.kept = kept
  }
}

/// What is remembered of a review card after it was last played.
package struct CardReview: Hashable, Sendable {
  package var moment: Moment
  package var stability: Double
  package var difficulty: Double
  package var due: Day

  package init(moment: Moment, stability: Double, difficulty: Double, due: Day) {
    self.moment = moment
    self.stability = stability
    self.difficulty = difficulty
    self.due = due
  }
}
