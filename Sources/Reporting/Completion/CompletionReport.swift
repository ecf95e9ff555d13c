import Curricula
import Learning

/// Who completed what: a row for each department and lesson.
///
/// Every column but `unassigned` counts the same people, those to whom the lesson is assigned, so each
/// is at most the one before it: `assigned ≥ started ≥ completed ≥ passed`.
package struct CompletionReport: Hashable, Sendable {
  /// Whether people are told apart by department.
  package enum Grouping: Sendable { case department, everyone }

  /// A lesson and what it is called in the report's language.
  package struct Title: Hashable, Sendable {
    package var lesson: String
    package var title: String

    package init(lesson: String, title: String) {
      self.lesson = lesson
      self.title = title
    }
  }

  package struct Row: Hashable, Sendable {
    /// nil for people without one, and for everyone when nobody has one.
    package var department: String?
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
  package let asOf: Day
  package let source: Table.Source
  /// How many active people there are, with or without lessons.
  package let people: Int
  /// Every department with an active person, in order; nil stands last, for those without.
  package let departments: [String?]
  /// By department, then in the order of the lessons; a lesson neither assigned nor completed has none.
  package let rows: [Row]

  /// Counts the active among the learners, each of whom comes once.
  ///
  /// Rows follow the order of `lessons`; lessons that people have but `lessons` does not name come last,
  /// by their ids.
  package init(
    _ learners: some Sequence<Learner>, lessons: [Title], by grouping: Grouping, asOf: Day,
    source: Table.Source
  ) {
    var tallies: [String?: [String: Tally]] = [:]
    var people = 0
    for learner in learners where learner.isActive {
      people += 1
      let department = grouping == .department ? learner.department : nil
      for lesson in learner.assigned {
        tallies[department, default: [:]][lesson, default: Tally()].count(
          learner.progress.lessons[lesson], isLapsed: learner.lapsed.contains(lesson))
      }
      for (lesson, progress) in learner.progress.lessons
      where progress.completed != nil && !learner.assigned.contains(lesson) {
        tallies[department, default: [:]][lesson, default: Tally()].unassigned += 1
      }
      // A department counts although nothing is assigned there.
      if tallies[department] == nil { tallies[department] = [:] }
    }
    self.grouping = grouping
    self.asOf = asOf
    self.source = source
    self.people = people
    departments = tallies.keys.sorted(by: Self.precedes)
    let order = Order(lessons)
    rows = departments.flatMap { department in
      order.sorted(tallies[department] ?? [:]).map { title, tally in tally.row(department, title) }
    }
  }

  /// By their letters without case and accents; those without a name last.
  private static func precedes(_ a: String?, _ b: String?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    return (a.folded, a) < (b.folded, b)
  }
}

extension CompletionReport {
  /// The departments that have no row.
  package var idleDepartments: [String?] {
    let busy = Set(rows.map(\.department))
    return departments.filter { !busy.contains($0) }
  }

  /// How often a lesson is assigned to a person.
  package var assigned: Int { rows.reduce(0) { $0 + $1.assigned } }

  /// How many of those are completed.
  package var completed: Int { rows.reduce(0) { $0 + $1.completed } }
}

/// What is counted for one department and lesson.
private struct Tally {
  var assigned = 0
  var started = 0
  var completed = 0
  var passed = 0
  var unassigned = 0
  var firstScores: [Double] = []
  var minutes: [Double] = []

  /// Counts one person to whom the lesson is assigned; nil when they did not start it. What must be taken again is
  /// not completed.
  mutating func count(_ progress: LessonProgress?, isLapsed: Bool) {
    assigned += 1
    guard let progress else { return }
    started += 1
    guard progress.completed != nil, !isLapsed else { return }
    completed += 1
    if progress.passed { passed += 1 }
    if let first = progress.first { firstScores.append(first) }
    minutes.append(Double(progress.elapsed) / 60_000)
  }

  func row(_ department: String?, _ title: CompletionReport.Title) -> CompletionReport.Row {
    CompletionReport.Row(
      department: department, lesson: title.lesson, title: title.title, assigned: assigned, started: started,
      completed: completed, passed: passed, unassigned: unassigned, firstScore: .mean(of: firstScores),
      minutes: .median(of: minutes))
  }
}

/// The order in which lessons are listed.
private struct Order {
  private var places: [String: (place: Int, title: String)] = [:]

  init(_ lessons: [CompletionReport.Title]) {
    for (place, lesson) in lessons.enumerated() where places[lesson.lesson] == nil {
      places[lesson.lesson] = (place, lesson.title)
    }
  }

  func sorted(_ tallies: [String: Tally]) -> [(CompletionReport.Title, Tally)] {
    tallies.sorted { (place($0.key), $0.key) < (place($1.key), $1.key) }.map { lesson, tally in
      (CompletionReport.Title(lesson: lesson, title: places[lesson]?.title ?? lesson), tally)
    }
  }

  private func place(_ lesson: String) -> Int { places[lesson]?.place ?? .max }
}
