import Curricula

/// What a learner has passed, from the journal alone.
package struct Attainments: Hashable, Sendable {
  /// The latest time a lesson was passed.
  package struct Pass: Hashable, Sendable {
    package var day: Day
    package var revision: String
  }

  /// What is missing before a lesson counts.
  package enum Shortfall: Hashable, Sendable {
    case notStarted, unfinished, notPassed
    /// Passed, but so long ago that it no longer counts after that day.
    case expired(Day)
  }

  private struct Attempt: Hashable {
    var lesson: String
    var number: Int
  }

  private var passes: [String: Pass] = [:]
  private var started: Set<String> = []
  private var completed: Set<Attempt> = []
  private var revisions: [String: String] = [:]

  package init(_ records: some Sequence<Record>) {
    for record in records.corrected { apply(record.event) }
  }

  private mutating func apply(_ event: Event) {
    switch event.fact {
    case .started(let it):
      started.insert(it.lesson)
      revisions[it.lesson] = it.revision
    // The lesson may have been edited since the attempt began.
    case .answered(let it): revisions[it.lesson] = it.revision
    case .completed(let it):
      // What comes after an attempt's first ending is practice.
      guard completed.insert(Attempt(lesson: it.lesson, number: it.attempt)).inserted, it.passed else { return }
      passes[it.lesson] = Pass(day: event.moment.day, revision: revisions[it.lesson] ?? "")
    // There is nobody left to certify.
    case .erased: self = Attainments([])
    case .rewound, .reviewed, .flagged, .idea, .reacted, .committed, .kept, .corrected, .unknown: break
    }
  }

  package func pass(_ lesson: String) -> Pass? { passes[lesson] }

  /// Why a lesson does not count on a day; nil where it does.
  package func shortfall(of lesson: String, expiryDays: Int?, on day: Day) -> Shortfall? {
    guard started.contains(lesson) else { return .notStarted }
    guard let pass = passes[lesson] else {
      return completed.contains { $0.lesson == lesson } ? .notPassed : .unfinished
    }
    guard let last = expiryDays.map({ pass.day.adding(days: $0) }), last < day else { return nil }
    return .expired(last)
  }
}
