import Curricula
import Learning

/// Every active person beside every lesson: how it stands, and since or until when.
package struct MatrixReport: Sendable {
  /// How a lesson stands with a person.
  enum State: Hashable {
    case completed(Day)
    /// Completed, but it no longer counts after that day.
    case lapsed(Day)
    case overdue(Day)
    case started(Day)
    case open(Day?)
    case exempt
  }

  private let people: [Learner]
  private let lessons: [LessonTitle]
  private let grouping: Grouping?
  private let asOf: Day
  private let source: Table.Source

  /// Lessons that nobody is to take and nobody completed have no column.
  package init(
    _ learners: some Sequence<Learner>, lessons: [LessonTitle], by grouping: Grouping?, asOf: Day, source: Table.Source
  ) {
    let active = learners.filter(\.isActive)
    people = active.sorted { a, b in
      let groups = (grouping?.group(of: a), grouping?.group(of: b))
      return groups.0 == groups.1 ? a.id < b.id : Grouping.precedes(groups.0, groups.1)
    }
    var met: [String: Bool] = [:]
    for learner in active {
      for lesson in learner.assigned { met[lesson] = true }
      for (lesson, progress) in learner.progress.lessons where progress.completed != nil { met[lesson] = true }
    }
    self.lessons = LessonOrder(lessons).sorted(met).map(\.0)
    self.grouping = grouping
    self.asOf = asOf
    self.source = source
  }

  package func table(in language: Language) -> Table {
    let count = (people: people.count, lessons: lessons.count)
    var table = Table(
      report: "matrix", title: Bilingual(es: "Personas y lecciones", en: "People and lessons"),
      headline: Bilingual(
        es: "\(count.people.counted("persona", "personas")) · \(count.lessons.counted("lección", "lecciones"))",
        en: "\(count.people.counted("person", "people")) · \(count.lessons.counted("lesson", "lessons"))"),
      asOf: asOf, source: source,
      columns: (grouping.map { [$0.heading] } ?? []) + DutyLine.people
        + lessons.map { .init("lesson/\($0.lesson)", Bilingual(es: $0.title, en: $0.title)) },
      emptiness: Bilingual(es: "No hay nadie.", en: "There is nobody."))
    table.totals = [
      .init("people", Bilingual(es: "Personas", en: "People"), count.people),
      .init("lessons", Bilingual(es: "Lecciones", en: "Lessons"), count.lessons),
    ]
    table.rows = people.map { learner in
      (grouping.map { [$0.heading($0.group(of: learner))] } ?? []) + [.text(learner.id), .text(ifKnown: learner.name)]
        + lessons.map {
          Self.state(of: $0.lesson, learner, on: asOf).map { .text($0.words(language)) } ?? Self.unassigned
        }
    }
    table.definitions = Self.definitions
    return table
  }

  private static let unassigned = Cell.unnamed(Bilingual(es: "no asignada", en: "not assigned"))

  /// nil where a person is neither to take a lesson nor has begun it.
  static func state(of lesson: String, _ learner: Learner, on day: Day) -> State? {
    let progress = learner.progress.lessons[lesson]
    guard let duty = learner.duties.first(where: { $0.lesson == lesson }) else {
      if let completed = (progress?.renewed ?? progress?.completed)?.day { return .completed(completed) }
      if learner.exempted.contains(lesson) { return .exempt }
      return progress.map { .started($0.started.day) }
    }
    switch (duty.state, duty.completed) {
    case (.completed, let completed?): return .completed(completed)
    case (.lapsed, let completed?): return .lapsed(duty.due ?? completed)
    default: break
    }
    if let due = duty.due, due < day { return .overdue(due) }
    return progress.map { .started($0.started.day) } ?? .open(duty.due)
  }

  package static let definitions: [Table.Definition] = [
    .init("people", DutyWords.people),
    .init(
      "lessons",
      Bilingual(
        es:
          "Lecciones que alguna de ellas tiene asignadas o terminó. Cada casilla dice cómo va y una fecha: terminada (el "
          + "último día en que la terminó), por repetir (el último día en que contó), atrasada (cuándo vencía), empezada "
          + "(cuándo), pendiente (cuándo vence), exenta, no asignada (ni empezada).",
        en:
          "Lessons that are assigned to one of them or that one of them completed. Each cell says how it stands, and a "
          + "day: completed (the last day of completing it), to be taken again (the last day on which it counted), overdue "
          + "(when it was due), started (when), open (when it is due), exempt, not assigned (nor started).")),
  ]
}

extension MatrixReport.State {
  /// The state with its day, as a spreadsheet sorts it: `terminada 2026-03-01`.
  func words(_ language: Language) -> String {
    switch self {
    case .completed(let day): "\(language == .es ? "terminada" : "completed") \(day)"
    case .lapsed(let day): "\(language == .es ? "por repetir" : "to be taken again") \(day)"
    case .overdue(let day): "\(language == .es ? "atrasada" : "overdue") \(day)"
    case .started(let day): "\(language == .es ? "empezada" : "started") \(day)"
    case .open(let day): (language == .es ? "pendiente" : "open") + (day.map { " \($0)" } ?? "")
    case .exempt: language == .es ? "exenta" : "exempt"
    }
  }
}
