import Curricula

/// One fact in the journal, and when it happened.
package struct Event: Hashable, Sendable {
  package var moment: Moment
  package var fact: Fact

  package init(moment: Moment, fact: Fact) {
    self.moment = moment
    self.fact = fact
  }
}

/// An event with its place in one learner's journal, counted from 1.
package struct Record: Hashable, Sendable {
  package var seq: Int
  package var event: Event

  package init(seq: Int, event: Event) {
    self.seq = seq
    self.event = event
  }
}

/// What can happen to a learner.
package enum Fact: Hashable, Sendable {
  case started(Started)
  case answered(Answered)
  case rewound(Rewound)
  case completed(Completed)
  case reviewed(Reviewed)
  case flagged(Remark)
  case idea(Remark)
  case reacted(Reacted)
  case committed(Committed)
  case kept(Kept)
  case corrected(Corrected)
  case erased
  /// A kind this version does not know: readable, but nothing may be appended after it.
  case unknown(kind: String)

  /// The word that a journal line carries under `kind`.
  package var kind: String {
    switch self {
    case .started: "started"
    case .answered: "answered"
    case .rewound: "rewound"
    case .completed: "completed"
    case .reviewed: "reviewed"
    case .flagged: "flagged"
    case .idea: "idea"
    case .reacted: "reacted"
    case .committed: "committed"
    case .kept: "kept"
    case .corrected: "corrected"
    case .erased: "erased"
    case .unknown(let kind): kind
    }
  }
}

/// An attempt at a lesson begins.
package struct Started: Hashable, Sendable {
  package var curriculum: String
  package var lesson: String
  package var revision: String
  /// Counted from 1 per lesson.
  package var attempt: Int
  package var mode: Lesson.Mode
  package var language: Language

  package init(
    curriculum: String, lesson: String, revision: String, attempt: Int, mode: Lesson.Mode,
    language: Language
  ) {
    self.curriculum = curriculum
    self.lesson = lesson
    self.revision = revision
    self.attempt = attempt
    self.mode = mode
    self.language = language
  }
}

/// The learner went back to a scene, as practice.
package struct Rewound: Hashable, Sendable {
  package var lesson: String
  package var attempt: Int
  package var to: String

  package init(lesson: String, attempt: Int, to: String) {
    self.lesson = lesson
    self.attempt = attempt
    self.to = to
  }
}

/// An ending was reached.
package struct Completed: Hashable, Sendable {
  package var lesson: String
  package var attempt: Int
  package var ending: String
  package var outcome: Scene.Outcome
  /// 0…100.
  package var score: Double
  package var passed: Bool
  package var counters: [String: Int]

  package init(
    lesson: String, attempt: Int, ending: String, outcome: Scene.Outcome, score: Double,
    passed: Bool, counters: [String: Int]
  ) {
    self.lesson = lesson
    self.attempt = attempt
    self.ending = ending
    self.outcome = outcome
    self.score = score
    self.passed = passed
    self.counters = counters
  }
}

/// A review card was played.
package struct Reviewed: Hashable, Sendable {
  package var lesson: String
  package var card: String
  package var credit: Double
  /// 1 Again … 4 Easy.
  package var grade: Int
  package var stability: Double
  package var difficulty: Double
  package var due: Day
  /// How sure the learner said to be; nil where that was not asked.
  package var confidence: Confidence?

  package init(
    lesson: String, card: String, credit: Double, grade: Int, stability: Double,
    difficulty: Double, due: Day, confidence: Confidence? = nil
  ) {
    self.lesson = lesson
    self.card = card
    self.credit = credit
    self.grade = grade
    self.stability = stability
    self.difficulty = difficulty
    self.due = due
    self.confidence = confidence
  }
}

/// Something the learner wrote about a scene; the text is a salted digest.
package struct Remark: Hashable, Sendable {
  package var lesson: String
  package var scene: String
  package var digest: String

  package init(lesson: String, scene: String, digest: String) {
    self.lesson = lesson
    self.scene = scene
    self.digest = digest
  }
}

/// What a learner thought of a lesson, 1…5; nil where a question was passed over.
package struct Reacted: Hashable, Sendable {
  package var lesson: String
  /// Relevant to their work.
  package var relevant: Int?
  /// They can apply it.
  package var apply: Int?
  /// They would recommend it.
  package var recommend: Int?

  package init(lesson: String, relevant: Int? = nil, apply: Int? = nil, recommend: Int? = nil) {
    self.lesson = lesson
    self.relevant = relevant
    self.apply = apply
    self.recommend = recommend
  }
}

/// A commitment with a date; the text is a salted digest.
package struct Committed: Hashable, Sendable {
  package var lesson: String
  package var digest: String
  package var due: Day

  package init(lesson: String, digest: String, due: Day) {
    self.lesson = lesson
    self.digest = digest
    self.due = due
  }
}

/// Whether the commitment in line `of` was kept.
package struct Kept: Hashable, Sendable {
  package var of: Int
  package var kept: Bool

  package init(of: Int, kept: Bool) {
    self.of = of
    self.kept = kept
  }
}
