import Curricula
import Learning

/// Who completed what: a row for each group and lesson.
///
/// Every column but `unassigned` counts the same people, those to whom the lesson is assigned, so each
/// is at most the one before it: `assigned ≥ started ≥ completed ≥ passed`.
package struct CompletionReport: Hashable, Sendable {
  package typealias Title = LessonTitle

  package struct Row: Hashable, Sendable {
    /// The department, role, site, manager or track; nil for those without one, and where nobody is told apart.
    package var group: String?
    package var lesson: String
    package var title: String
    package var assigned = 0
    package var started = 0
    package var completed = 0
    package var passed = 0
    /// People who completed the lesson without its being assigned to them.
    package var unassigned = 0
    /// Mean of the first scores, 0…100.
    package var firstScore = Figure.none
    /// Median of the minutes spent answering in the first completed attempt.
    package var minutes = Figure.none
  }

  package let grouping: Grouping
  /// When a lesson was completed to count as such.
  package let period: Period
  package let asOf: Day
  package let source: Table.Source
  /// How many active people there are, with or without lessons.
  package let people: Int
  /// Every group with an active person, in order; nil stands last, for those without.
  package let groups: [String?]
  /// By group, then in the order of the lessons; a lesson neither assigned nor completed has none.
  package let rows: [Row]

  /// Counts the active among the learners, each of whom comes once.
  ///
  /// Rows follow the order of `lessons`; lessons that people have but `lessons` does not name come last,
  /// by their ids.
  package init(
    _ learners: some Sequence<Learner>, lessons: [Title], by grouping: Grouping, period: Period = .always, asOf: Day,
    source: Table.Source
  ) {
    let tracks = Dictionary(lessons.map { ($0.lesson, $0.track) }) { first, _ in first }
    var tallies: [String?: [String: Tally]] = [:]
    var people = 0
    for learner in learners where learner.isActive {
      people += 1
      let own = grouping.group(of: learner)
      func group(_ lesson: String) -> String? { grouping == .track ? tracks[lesson] ?? nil : own }
      for lesson in learner.assigned {
        tallies[group(lesson), default: [:]][lesson, default: Tally(period)].count(
          learner.progress.lessons[lesson], isLapsed: learner.lapsed.contains(lesson))
      }
      for (lesson, progress) in learner.progress.lessons
      where progress.isCompleted(in: period) && !learner.assigned.contains(lesson) {
        tallies[group(lesson), default: [:]][lesson, default: Tally(period)].unassigned += 1
      }
      // A department counts although nothing is assigned there.
      if grouping != .track, tallies[own] == nil { tallies[own] = [:] }
    }
    self.grouping = grouping
    self.period = period
    self.asOf = asOf
    self.source = source
    self.people = people
    let order = LessonOrder(lessons)
    groups =
      grouping == .track
      ? tallies.sorted { order.place(of: $0.value.keys) < order.place(of: $1.value.keys) }.map(\.key)
      : tallies.keys.sorted(by: Grouping.precedes)
    rows = Self.suppressed(
      groups.flatMap { group in order.sorted(tallies[group] ?? [:]).map { title, tally in tally.row(group, title) } },
      tallies)
  }

  /// Without the figures that could be told from what the other groups and everyone together show.
  private static func suppressed(_ rows: [Row], _ tallies: [String?: [String: Tally]]) -> [Row] {
    var scores: [String: [String?: Int]] = [:]
    var minutes: [String: [String?: Int]] = [:]
    for (group, lessons) in tallies {
      for (lesson, tally) in lessons {
        scores[lesson, default: [:]][group] = tally.firstScores.count
        minutes[lesson, default: [:]][group] = tally.minutes.count
      }
    }
    let shown = (scores: scores.mapValues { Suppression($0) }, minutes: minutes.mapValues { Suppression($0) })
    return rows.map { row in
      var row = row
      if shown.scores[row.lesson]?.shows(row.group) == false { row.firstScore.withhold() }
      if shown.minutes[row.lesson]?.shows(row.group) == false { row.minutes.withhold() }
      return row
    }
  }
}

extension CompletionReport {
  /// The groups that have no row.
  package var idleGroups: [String?] {
    let busy = Set(rows.map(\.group))
    return groups.filter { !busy.contains($0) }
  }

  /// How often a lesson is assigned to a person.
  package var assigned: Int { rows.reduce(0) { $0 + $1.assigned } }

  /// How many of those are completed.
  package var completed: Int { rows.reduce(0) { $0 + $1.completed } }
}

/// What is counted for one group and lesson.
private struct Tally {
  let period: Period
  var assigned = 0
  var started = 0
  var completed = 0
  var passed = 0
  var unassigned = 0
  var firstScores: [Double] = []
  var minutes: [Double] = []

  init(_ period: Period) { self.period = period }

  /// Counts one person to whom the lesson is assigned; nil when they did not start it. What must be taken again is
  /// not completed; where a period is asked about, what was completed in it is.
  mutating func count(_ progress: LessonProgress?, isLapsed: Bool) {
    assigned += 1
    guard let progress else { return }
    started += 1
    guard progress.isCompleted(in: period), !isLapsed || !period.isAlways else { return }
    completed += 1
    if progress.passed { passed += 1 }
    // What the first attempt says belongs to the day it ended.
    guard progress.completed.map({ period.contains($0.day) }) ?? false else { return }
    if let first = progress.first { firstScores.append(first) }
    minutes.append(Double(progress.elapsed) / 60_000)
  }

  func row(_ group: String?, _ title: CompletionReport.Title) -> CompletionReport.Row {
    CompletionReport.Row(
      group: group, lesson: title.lesson, title: title.title, assigned: assigned, started: started,
      completed: completed, passed: passed, unassigned: unassigned, firstScore: .mean(of: firstScores),
      minutes: .median(of: minutes))
  }
}

extension LessonProgress {
  /// Whether an attempt was last completed on one of those days.
  fileprivate func isCompleted(in period: Period) -> Bool {
    (renewed ?? completed).map { period.contains($0.day) } ?? false
  }
}
