import Curricula

/// One pass through a lesson, folded from its events alone.
package struct Attempt: Hashable, Sendable {
  /// One answer on the current path, and where the learner stood before giving it.
  package struct Step: Hashable, Sendable {
    package let answered: Answered
    package let moment: Moment
    package let metersBefore: [String: Int]
    package let notesBefore: Set<String>
    /// Whether it earned credit and evidence; practice after a rewind does not.
    package let counts: Bool
  }

  /// How often a behaviour was shown, among the answers that were evidence of it.
  package struct Tally: Hashable, Sendable {
    package var positive = 0
    package var total = 0
  }

  package let curriculum: String
  package let lesson: String
  /// Of the lesson file that was answered last.
  package private(set) var revision: String
  /// Counted from 1 per lesson.
  package let number: Int
  package let mode: Lesson.Mode
  /// The language answered in last.
  package private(set) var language: Language
  package let started: Moment

  /// Where it stands; nil before the first answer means the lesson's first scene.
  package private(set) var scene: String?
  /// The current path, without what a rewind took back.
  package private(set) var steps: [Step] = []
  /// Empty until an answer sets them: the lesson's starting values.
  package private(set) var meters: [String: Int] = [:]
  package private(set) var notes: Set<String> = []
  /// The first ending reached, whose score is the attempt's.
  package private(set) var completion: Completed?
  /// Whether it stands at an ending now, with the completion on record.
  package private(set) var isComplete = false
  /// Whether the learner went back after a first ending: whatever follows is practice.
  package private(set) var isPractice = false
  /// Every counted answer's credit, by scene.
  package private(set) var credits: [String: [Double]] = [:]
  package private(set) var weights: [String: Double] = [:]
  /// By behaviour, over the counted answers.
  package private(set) var evidence: [String: Tally] = [:]
  /// Scenes answered before a rewind: answering them again is practice.
  package private(set) var settled: Set<String> = []
  /// Milliseconds spent answering up to the first ending.
  package private(set) var elapsed = 0

  package init?(_ event: Event) {
    guard case .started(let started) = event.fact else { return nil }
    curriculum = started.curriculum
    lesson = started.lesson
    revision = started.revision
    number = started.attempt
    mode = started.mode
    language = started.language
    self.started = event.moment
  }

  /// Takes in one event; events of other lessons and attempts change nothing.
  package mutating func apply(_ event: Event) {
    switch event.fact {
    case .answered(let answered) where isOwn(answered.lesson, answered.attempt):
      apply(answered, at: event.moment)
    case .rewound(let rewound) where isOwn(rewound.lesson, rewound.attempt):
      apply(rewound)
    case .completed(let completed) where isOwn(completed.lesson, completed.attempt):
      if completion == nil { completion = completed }
      isComplete = true
    default: break
    }
  }

  private func isOwn(_ lesson: String, _ attempt: Int) -> Bool {
    lesson == self.lesson && attempt == number
  }

  private mutating func apply(_ answered: Answered, at moment: Moment) {
    let counts = !settled.contains(answered.scene)
    steps.append(
      Step(
        answered: answered, moment: moment, metersBefore: meters, notesBefore: notes, counts: counts))
    if counts {
      if let credit = answered.credit {
        credits[answered.scene, default: []].append(credit)
        weights[answered.scene] = answered.weight
      }
      for (behaviour, value) in answered.evidence where value != 0 {
        evidence[behaviour, default: Tally()].total += 1
        if value > 0 { evidence[behaviour, default: Tally()].positive += 1 }
      }
    }
    if completion == nil { elapsed = elapsed.adding(max(0, answered.elapsed)) }
    revision = answered.revision
    language = answered.language
    meters = answered.meters
    notes = Set(answered.notes)
    scene = answered.next
    isComplete = false
  }

  private mutating func apply(_ rewound: Rewound) {
    guard let index = steps.lastIndex(where: { $0.answered.scene == rewound.to }) else { return }
    settled.formUnion(steps.map(\.answered.scene))
    meters = steps[index].metersBefore
    notes = steps[index].notesBefore
    steps.removeSubrange(index...)
    scene = rewound.to
    isComplete = false
    if completion != nil { isPractice = true }
  }
}

extension Attempt {
  /// 0…1: the mean of a scene's counted answers; nil when it earned none.
  package func credit(of scene: String) -> Double? {
    guard let earned = credits[scene], !earned.isEmpty else { return nil }
    return earned.reduce(0, +) / Double(earned.count)
  }

  /// 0…100: 100 · Σ(credit · weight) / Σ weight over the graded scenes met; 100 when none was.
  package var score: Double {
    var sum = 0.0
    var total = 0.0
    // In a fixed order, so that rounding is the same wherever the events are folded.
    for scene in credits.keys.sorted() {
      guard let credit = credit(of: scene), let weight = weights[scene], weight > 0,
        weight.isFinite
      else { continue }
      sum += credit * weight
      total += weight
    }
    return total > 0 ? 100 * sum / total : 100
  }

  /// The last attempt at a lesson, as far as it went; nil when none was begun.
  package static func latest(lesson: String, in records: some Sequence<Record>) -> Attempt? {
    var latest: Attempt?
    for record in records {
      if case .started(let started) = record.event.fact, started.lesson == lesson {
        latest = Attempt(record.event)
      } else {
        latest?.apply(record.event)
      }
    }
    return latest
  }

  /// How many attempts at a lesson were begun.
  package static func count(lesson: String, in records: some Sequence<Record>) -> Int {
    records.reduce(0) { count, record in
      if case .started(let started) = record.event.fact, started.lesson == lesson { count + 1 } else { count }
    }
  }
}

extension Sequence<Attempt.Step> {
  /// The choices picked in a scene, under this id or the one it had, which `once` hides from then on.
  package func picked(in scene: String, formerly: String? = nil) -> Set<String> {
    var picked: Set<String> = []
    for step in self where step.answered.scene == scene || step.answered.scene == formerly {
      picked.formUnion(step.answered.answer.choices)
    }
    return picked
  }
}

extension Int {
  /// The sum, or the nearest value there is: a journal may hold any number.
  func adding(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}
