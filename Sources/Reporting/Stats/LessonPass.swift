import Learning

/// A learner's first attempt at a lesson, up to its first ending; what follows is practice.
package struct LessonPass: Hashable, Sendable {
  /// The first answer given in a scene.
  package struct Step: Hashable, Sendable {
    package var scene: String
    /// The ids of the choices picked; none for other kinds of answer.
    package var choices: [String]
    /// 0…1; nil where the scene is not graded.
    package var credit: Double?
    package var weight: Double
    /// Milliseconds from showing the scene to answering it.
    package var elapsed: Int
    /// Whether the learner had gone away from the scene and came back to it.
    package var isResumed: Bool
  }

  package let lesson: String
  package let started: Day
  /// In the order of answering.
  package private(set) var steps: [Step] = []
  package private(set) var completed: Day?
  package private(set) var ending: String?
  /// The scene it stands at; nil before the first answer and after an ending.
  package private(set) var standing: String?
  private let attempt: Int
  private var latest: Moment

  package var isComplete: Bool { completed != nil }

  /// From how long a silence on someone counts as having gone away, answering not counted, in milliseconds.
  package static let absence: Int64 = 30 * 60_000

  /// Each lesson's, in no order.
  package static func all(in records: some Sequence<Record>) -> [LessonPass] {
    var passes: [String: LessonPass] = [:]
    for record in records {
      let moment = record.event.moment
      switch record.event.fact {
      case .started(let it) where passes[it.lesson] == nil: passes[it.lesson] = LessonPass(it, at: moment)
      case .answered(let it): passes[it.lesson]?.apply(it, at: moment)
      case .rewound(let it): passes[it.lesson]?.apply(it, at: moment)
      case .completed(let it): passes[it.lesson]?.apply(it, at: moment)
      default: break
      }
    }
    return Array(passes.values)
  }

  private init(_ started: Started, at moment: Moment) {
    lesson = started.lesson
    attempt = started.attempt
    self.started = moment.day
    latest = moment
  }

  private mutating func apply(_ answered: Answered, at moment: Moment) {
    guard answered.attempt == attempt, !isComplete else { return }
    if step(in: [answered.scene]) == nil {
      let silence = moment.milliseconds - latest.milliseconds - Int64(answered.elapsed)
      steps.append(
        Step(
          scene: answered.scene, choices: answered.answer.choices, credit: answered.credit, weight: answered.weight,
          elapsed: answered.elapsed, isResumed: silence >= Self.absence))
    }
    standing = answered.next
    latest = moment
  }

  private mutating func apply(_ rewound: Rewound, at moment: Moment) {
    guard rewound.attempt == attempt, !isComplete else { return }
    standing = rewound.to
    latest = moment
  }

  private mutating func apply(_ completed: Completed, at moment: Moment) {
    guard completed.attempt == attempt, !isComplete else { return }
    self.completed = moment.day
    ending = completed.ending
    standing = nil
  }
}

extension LessonPass {
  /// The answer given in a scene, whichever of its ids it had then.
  package func step(in scenes: Set<String>) -> Step? { steps.first { scenes.contains($0.scene) } }

  /// The graded answers.
  var graded: [(step: Step, credit: Double)] { steps.compactMap { step in step.credit.map { (step, $0) } } }

  /// The mean credit of the other graded scenes met; nil when there was none.
  func meanCredit(without scenes: Set<String>) -> Double? {
    let others = graded.filter { !scenes.contains($0.step.scene) }
    guard !others.isEmpty else { return nil }
    // From a fixed order: the same answers give the same digits.
    return others.sorted { $0.step.scene < $1.step.scene }.reduce(0) { $0 + $1.credit } / Double(others.count)
  }
}
