import Curricula
import Learning

/// Commitments made, due and kept, by group; what they say is each person's own.
package struct CommitmentsReport: Sendable {
  struct Tally: Hashable {
    var people: Set<String> = []
    var made = 0
    var due = 0
    var answered = 0
    var kept = 0
    /// Who said whether they kept one.
    var speakers: Set<String> = []
  }

  private let rows: [(group: String?, tally: Tally)]
  private let suppression: Suppression<String?>
  private let whole: Tally
  private let grouping: Grouping
  private let period: Period
  private let asOf: Day
  private let source: Table.Source

  /// `period` keeps to commitments due on those days.
  package init(
    _ learners: some Sequence<Learner>, lessons: [LessonTitle], by grouping: Grouping, period: Period = .always,
    asOf: Day, source: Table.Source
  ) {
    let order = LessonOrder(lessons)
    var tallies: [String?: Tally] = [:]
    var whole = Tally()
    for learner in learners where learner.isActive {
      for commitment in learner.progress.commitments where period.contains(commitment.due) {
        let group: String? =
          switch grouping {
          case .lesson: order[commitment.lesson].title
          case .track: order[commitment.lesson].track
          case .department, .role, .site, .manager: grouping.group(of: learner)
          }
        tallies[group, default: Tally()].count(commitment, of: learner.id, asOf)
        whole.count(commitment, of: learner.id, asOf)
      }
    }
    suppression = Suppression(tallies.mapValues(\.speakers.count))
    rows = tallies.sorted { Grouping.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
    self.whole = whole
    self.grouping = grouping
    self.period = period
    self.asOf = asOf
    self.source = source
  }

  package var table: Table {
    let by = grouping.words
    var table = Table(
      report: "commitments", title: Bilingual(es: "Compromisos \(by.es)", en: "Commitments \(by.en)"),
      headline: Bilingual(
        es:
          "\(whole.made.counted("compromiso", "compromisos")) de \(whole.people.count.counted("persona", "personas")) · "
          + "\(whole.due) ya \(whole.due == 1 ? "venció" : "vencieron")\(period.suffix.es)",
        en:
          "\(whole.made.counted("commitment", "commitments")) from \(whole.people.count.counted("person", "people")) · "
          + "\(whole.due) now due\(period.suffix.en)"),
      asOf: asOf, source: source, columns: columns,
      emptiness: Bilingual(es: "Nadie se ha comprometido a nada todavía.", en: "Nobody has made a commitment yet."))
    table.totals = [
      .init("made", Bilingual(es: "Compromisos", en: "Commitments"), whole.made),
      .init("people", Bilingual(es: "Personas", en: "People"), whole.people.count),
      .init("due", Bilingual(es: "Vencidos", en: "Due"), whole.due),
    ]
    table.rows = rows.map { group, tally in
      [
        grouping.heading(group), .count(tally.people.count), .count(tally.made), .count(tally.due),
        .count(tally.answered), kept(group, tally),
      ]
    }
    table.definitions = Self.definitions
    return table
  }

  private func kept(_ group: String?, _ tally: Tally) -> Cell {
    if tally.speakers.isEmpty { return .none }
    return suppression.shows(group) ? .share(tally.kept, of: tally.answered) : .withheld
  }

  private var columns: [Table.Column] {
    // One row a group: its name stands in the row.
    var group = grouping.heading
    group.presence = .everywhere
    return [group] + [
      .init("people", Bilingual(es: "Personas", en: "People"), alignment: .right),
      .init(
        "made", Bilingual(es: "Compromisos", en: "Commitments"), short: Bilingual(es: "Hechos", en: "Made"),
        alignment: .right),
      .init("due", Bilingual(es: "Vencidos", en: "Due"), alignment: .right),
      .init("answered", Bilingual(es: "Con respuesta", en: "Answered"), alignment: .right),
      .init("kept", Bilingual(es: "Cumplidos", en: "Kept"), alignment: .right),
    ]
  }

  package static let definitions: [Table.Definition] = [
    .init(
      "people", Bilingual(es: "Personas activas que hicieron alguno.", en: "Active people who made at least one.")),
    .init(
      "made",
      Bilingual(
        es: "Compromisos que hicieron; con --from y --to, los que vencen en esos días.",
        en: "Commitments they made; with --from and --to, those due on those days.")),
    .init(
      "due",
      Bilingual(
        es: "De ellos, los que vencen en la fecha del informe o antes.",
        en: "Of those, how many are due on the report's day or before.")),
    .init(
      "answered",
      Bilingual(
        es: "De los vencidos, aquellos de los que la persona dijo si los cumplió.",
        en: "Of those due, how many the person has said to have kept or not.")),
    .init(
      "kept",
      Bilingual(
        es:
          "De los que tienen respuesta, los cumplidos; con menos de \(Figure.smallestGroup) personas que respondieron no se "
          + "muestra, ni donde lo que se muestra permitiría deducirlo.",
        en: "Of those answered, how many were kept; not shown where fewer than \(Figure.smallestGroup) people answered."
      )),
  ]
}

extension CommitmentsReport.Tally {
  fileprivate mutating func count(_ commitment: Commitment, of learner: String, _ day: Day) {
    people.insert(learner)
    made += 1
    guard commitment.due <= day else { return }
    due += 1
    guard let isKept = commitment.kept else { return }
    answered += 1
    speakers.insert(learner)
    if isKept { kept += 1 }
  }
}
