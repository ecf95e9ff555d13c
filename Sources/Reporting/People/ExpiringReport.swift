import Curricula
import Learning

/// Whose completions will soon cease to count, soonest first.
package struct ExpiringReport: Sendable {
  private let lines: [DutyLine]
  private let grouping: Grouping?
  private let horizon: Int
  private let asOf: Day
  private let source: Table.Source
  /// How many completions count on the day and will not for ever.
  private let recurring: Int

  package static let usualHorizon = 90
  private static let windows = [30, 60, 90]

  /// `horizon` is how many days to look ahead.
  package init(
    _ learners: some Sequence<Learner>, lessons: [LessonTitle], by grouping: Grouping?, within horizon: Int, asOf: Day,
    source: Table.Source
  ) {
    let counting = DutyLine.all(learners, lessons: lessons).filter {
      $0.duty.state == .completed && $0.duty.every != nil
    }
    let soon = counting.enumerated().filter { $0.element.left(on: asOf) <= horizon }
      .sorted { ($0.element.left(on: asOf), $0.offset) < ($1.element.left(on: asOf), $1.offset) }.map(\.element)
    lines = grouping.map { DutyLine.grouped(soon, by: $0, lessons: lessons) } ?? soon
    self.grouping = grouping
    self.horizon = horizon
    self.asOf = asOf
    self.source = source
    recurring = counting.count
  }

  package func table(in language: Language) -> Table {
    let within = Table.Column(
      "within", Bilingual(es: "Plazo", en: "Within"), presence: grouping == nil ? .heading : .data)
    var table = Table(
      report: "expiring", title: Bilingual(es: "Por vencer", en: "Expiring"),
      headline: Bilingual(
        es: "por vencer en \(horizon.counted("día", "días")): \(lines.count) · vigentes que se repiten: \(recurring)",
        en:
          "expiring within \(horizon.counted("day", "days")): \(lines.count) · completions to be renewed: \(recurring)"),
      asOf: asOf, source: source, columns: (grouping.map { [$0.heading] } ?? []) + [within] + columns,
      emptiness: Bilingual(es: "Nada vence en ese plazo.", en: "Nothing expires within that time."))
    table.totals =
      [.init("recurring", Bilingual(es: "Vigentes que se repiten", en: "To be renewed"), recurring)]
      + Self.windows.map { days in
        .init(
          "within\(days)", Bilingual(es: "En \(days) días o menos", en: "Within \(days) days"),
          lines.count { $0.left(on: asOf) <= days })
      }
    table.rows = lines.map { line in
      (grouping.map { [$0.heading(line.group($0))] } ?? []) + [.text(window(line.left(on: asOf))[language])]
        + line.person + line.lessonCells + [
          .day(ifKnown: line.duty.completed), .day(ifKnown: line.duty.due), .count(line.left(on: asOf)),
        ] + line.manager
    }
    table.definitions = Self.definitions
    return table
  }

  /// The stretch of days that a number of them falls in, cut at the horizon.
  private func window(_ days: Int) -> Bilingual {
    let ends = Self.windows.filter { $0 < horizon } + [horizon]
    let end = ends.first { days <= $0 } ?? horizon
    guard let start = ends.last(where: { $0 < end }) else {
      return Bilingual(es: "en \(end) días o menos", en: "within \(end) days")
    }
    return Bilingual(es: "de \(start + 1) a \(end) días", en: "in \(start + 1) to \(end) days")
  }

  private var columns: [Table.Column] {
    DutyLine.people + DutyLine.lessonColumns(by: grouping) + [
      .init("completed", Bilingual(es: "Terminada", en: "Completed")),
      .init("expires", Bilingual(es: "Vence", en: "Expires")),
      .init(
        "daysLeft", Bilingual(es: "Días que quedan", en: "Days left"), short: Bilingual(es: "Días", en: "Days"),
        alignment: .right),
    ] + DutyLine.managers
  }

  package static let definitions: [Table.Definition] = [
    .init(
      "recurring",
      Bilingual(
        es:
          "Lecciones asignadas que se repiten, terminadas por personas activas y que cuentan en la fecha del informe.",
        en: "Assigned lessons that recur, completed by active people, that count on the report's day.")),
    .init("within30", Bilingual(es: "Las que vencen en 30 días o menos.", en: "Those that expire within 30 days.")),
    .init(
      "within60",
      Bilingual(
        es: "Las que vencen en 60 días o menos, con las anteriores.",
        en: "Those that expire within 60 days, the former included.")),
    .init(
      "within90",
      Bilingual(
        es: "Las que vencen en 90 días o menos, con las anteriores; ninguna va más allá de --days.",
        en: "Those that expire within 90 days, the former included; none beyond --days.")),
    .init(
      "completed",
      Bilingual(es: "El día en que la terminó por última vez.", en: "The day on which it was last completed.")),
    .init(
      "expires",
      Bilingual(
        es: "El último día en que cuenta; desde el siguiente hay que repetirla.",
        en: "The last day on which it counts; from the next on it must be taken again.")),
    .init(
      "daysLeft",
      Bilingual(es: "Días desde la fecha del informe hasta ese.", en: "Days from the report's day to that one.")),
  ]
}

extension DutyLine {
  /// How many days a completion still counts.
  fileprivate func left(on day: Day) -> Int { (duty.due?.number ?? day.number) - day.number }
}
