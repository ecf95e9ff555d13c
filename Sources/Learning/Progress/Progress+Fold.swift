import Curricula

extension Progress {
  /// What all of a journal's records amount to, completions as they were corrected; linear in them.
  package init(_ records: some Sequence<Record>) {
    self.init()
    for record in records.corrected { apply(record) }
  }

  /// Goes on with the next record, after the value was folded from every record before it.
  ///
  /// A value read from a file knows no open attempts and must be folded anew instead; so must every value when the
  /// record corrects an earlier one.
  package mutating func apply(_ record: Record) {
    let moment = record.event.moment
    latest = moment
    switch record.event.fact {
    case .started(let started): apply(started, record.event)
    case .answered(let answered): apply(answered, record.event)
    case .rewound(let rewound): follow(rewound.lesson, record.event)
    case .completed(let completed): apply(completed, record.event)
    case .reviewed(let reviewed):
      reviews["\(reviewed.lesson)/\(reviewed.card)"] = CardReview(
        moment: moment, stability: reviewed.stability, difficulty: reviewed.difficulty, due: reviewed.due)
    case .committed(let committed):
      commitments.append(
        Commitment(
          seq: record.seq, lesson: committed.lesson, digest: committed.digest, due: committed.due,
          kept: nil))
    case .kept(let kept):
      if let index = commitments.lastIndex(where: { $0.seq == kept.of }) {
        commitments[index].kept = kept.kept
      }
    case .flagged, .idea, .reacted, .corrected, .erased, .unknown: break
    }
  }

  private mutating func apply(_ started: Started, _ event: Event) {
    attempts.byLesson[started.lesson] = Attempt(event)
    var lesson =
      lessons[started.lesson]
      ?? LessonProgress(curriculum: started.curriculum, started: event.moment)
    lesson.attempts += 1
    lesson.scene = nil
    lessons[started.lesson] = lesson
  }

  private mutating func apply(_ answered: Answered, _ event: Event) {
    guard let attempt = follow(answered.lesson, event), attempt.number == answered.attempt,
      let step = attempt.steps.last, step.counts
    else { return }
    for (behaviour, value) in answered.evidence where value != 0 {
      observations[behaviour, default: []].append(
        Observation(
          lesson: answered.lesson, scene: answered.scene, day: event.moment.day, isPositive: value > 0))
    }
  }

  private mutating func apply(_ completed: Completed, _ event: Event) {
    let isFirst = attempts.byLesson[completed.lesson]?.completion == nil
    guard let attempt = follow(completed.lesson, event), attempt.number == completed.attempt, isFirst,
      var lesson = lessons[completed.lesson]
    else { return }
    if lesson.completed == nil {
      lesson.completed = event.moment
      lesson.status = .completed
      lesson.elapsed = attempt.elapsed
      for scene in attempt.credits.keys { lesson.credits[scene] = attempt.credit(of: scene) }
    }
    lesson.renewed = event.moment
    lesson.first = lesson.first ?? completed.score
    lesson.best = max(lesson.best ?? completed.score, completed.score)
    lesson.last = completed.score
    lesson.passed = lesson.passed || completed.passed
    lessons[completed.lesson] = lesson
  }

  /// The lesson's open attempt after the event, which may belong to another attempt.
  @discardableResult
  private mutating func follow(_ lesson: String, _ event: Event) -> Attempt? {
    attempts.byLesson[lesson]?.apply(event)
    guard let attempt = attempts.byLesson[lesson] else { return nil }
    lessons[lesson]?.scene = attempt.isComplete ? nil : attempt.scene
    return attempt
  }
}

/// The attempts that a fold is in the midst of: needed to go on, but nothing a `Progress` says, so two
/// values that say the same are equal whatever is kept here.
struct OpenAttempts: Hashable, Sendable {
  var byLesson: [String: Attempt] = [:]

  static func == (_: OpenAttempts, _: OpenAttempts) -> Bool { true }
  func hash(into _: inout Hasher) {}
}
