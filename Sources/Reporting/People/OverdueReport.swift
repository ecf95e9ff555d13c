import Curricula
import Learning

/// Who is late with what, worst first; by name, because HR has to call them.
package struct OverdueReport: Sendable {
  private let lines: [DutyLine]
  private let grouping: Grouping?
  private let period: Period
  private let asOf: Day
  private let source: Table.Source
  /// How many active people there are, and how often a lesson is assigned to one.
  private let people: Int
  private let assigned: Int

  /// `period` keeps to what was due on those days.
  package init(
    _ learners: some Sequence<Learner>, lessons: [LessonTitle], by grouping: Grouping?, period: Period = .always,
    asOf: Day, source: Table.Source
  ) {
    let all = DutyLine.all(learners, lessons: lessons)
    let late = all.filter { line in
      line.duty.lateness(on: asOf) != nil && (line.duty.due.map(period.contains) ?? false)
    }
    let worst = late.enumerated().sorted {
      ($1.element.duty.lateness(on: asOf) ?? 0, $0.offset) < ($0.element.duty.lateness(on: asOf) ?? 0, $1.offset)
    }.map(\.element)
    lines = grouping.map { DutyLine.grouped(worst, by: $0, lessons: lessons) } ?? worst
    self.grouping = grouping
    self.period = period
    self.asOf = asOf
    self.source = source
    people = learners.filter(\.isActive).count
    assigned = all.count
  }

  package func table(in language: Language) -> Table {
    let late = Set(lines.map(\.learner.id)).count
    var table = Table(
      report: "overdue", title: Bilingual(es: "Con retraso", en: "Overdue"),
      headline: Bilingual(
        es: "\(lines.count) de \(assigned.counted("asignación", "asignaciones")) con retraso · "
          + "\(late) de \(people.counted("persona", "personas"))\(period.suffix.es)",
        en: "\(lines.count) of \(assigned.counted("assignment", "assignments")) overdue · "
          + "\(late) of \(people.counted("person", "people"))\(period.suffix.en)"),
      asOf: asOf, source: source, columns: (grouping.map { [$0.heading] } ?? []) + columns,
      emptiness: Bilingual(es: "Nadie va con retraso.", en: "Nobody is late."))
    table.totals = [
      .init("people", Bilingual(es: "Personas", en: "People"), people),
      .init("assigned", Bilingual(es: "Asignaciones", en: "Assignments"), assigned),
      .init("overdue", Bilingual(es: "Con retraso", en: "Overdue"), lines.count),
      .init("latePeople", Bilingual(es: "Personas con retraso", en: "People who are late"), late),
    ]
    table.rows = lines.map { line in
      (grouping.map { [$0.heading(line.group($0))] } ?? []) + line.person + line.lessonCells + [
        .text(Self.state(line)[language]), .day(ifKnown: line.duty.due),
        line.duty.lateness(on: asOf).map { .count($0) } ?? .none,
      ] + line.manager
    }
    table.definitions = Self.definitions
    return table
  }

  private static func state(_ line: DutyLine) -> Bilingual {
    if line.duty.state == .lapsed { return Bilingual(es: "por repetir", en: "to be taken again") }
    return line.learner.progress.lessons[line.lesson.lesson] == nil
      ? Bilingual(es: "sin empezar", en: "not started") : Bilingual(es: "empezada", en: "started")
  }

  private var columns: [Table.Column] {
    DutyLine.people + DutyLine.lessonColumns(by: grouping) + [
      .init("state", Bilingual(es: "Estado", en: "State")),
      .init("due", Bilingual(es: "Vencía", en: "Was due")),
      .init(
        "daysLate", Bilingual(es: "Días de retraso", en: "Days late"), short: Bilingual(es: "Días", en: "Days"),
        alignment: .right),
    ] + DutyLine.managers
  }

  package static let definitions: [Table.Definition] = [
    .init("people", DutyWords.people),
    .init("assigned", DutyWords.assigned),
    .init(
      "overdue",
      Bilingual(
        es: "Asignaciones cuyo plazo terminó antes de la fecha del informe sin que la lección se haya terminado, "
          + "o terminada hace tanto que hay que repetirla.",
        en: "Assignments whose due day has passed on the report's day without the lesson's being completed, "
          + "or completed so long ago that it must be taken again.")),
    .init(
      "latePeople",
      Bilingual(es: "Personas con alguna lección con retraso.", en: "People with at least one overdue lesson.")),
    .init(
      "due",
      Bilingual(
        es: "El último día para terminarla; con --from y --to, solo los plazos de esos días. Si hay que repetirla, el "
          + "último día en que contó.",
        en: "The last day to complete it; with --from and --to, only due days among those. Where it must be taken "
          + "again, the last day on which it counted.")),
    .init(
      "daysLate",
      Bilingual(es: "Días desde entonces hasta la fecha del informe.", en: "Days from then to the report's day.")),
  ]
}

/// Sentences that the lists of duties share.
enum DutyWords {
  static let people = Bilingual(
    es: "Personas activas en la fecha del informe.", en: "People active on the report's day.")
  static let assigned = Bilingual(
    es: "Veces que una lección está asignada a una persona activa, sola o en su ruta, sin exención.",
    en: "How often a lesson is assigned to an active person, alone or in their learning path, without exemption.")
}
