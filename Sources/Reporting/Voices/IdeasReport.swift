import Curricula
import Learning

/// What people propose: under their lesson where ten of them wrote about it, else together.
package struct IdeasReport: Sendable {
  private let ideas: [Voice]
  /// nil for those of several lessons.
  private let groups: [(lesson: LessonTitle?, texts: [String])]
  private let withheld: Int
  private let period: Period
  private let asOf: Day
  private let source: Table.Source

  package init(
    _ voices: some Sequence<Voice>, lessons titles: [LessonTitle], period: Period = .always, asOf: Day,
    source: Table.Source
  ) {
    ideas = voices.filter { period.contains($0.day) }
    let byLesson = LessonOrder(titles).sorted(Dictionary(grouping: ideas, by: \.lesson))
    let own = byLesson.filter { $0.1.isSafe }
    let rest = byLesson.filter { !$0.1.isSafe }.flatMap(\.1)
    groups =
      own.map { ($0.0, $0.1.shuffledTexts) } + (rest.isSafe ? [(nil, rest.shuffledTexts)] : [])
    withheld = rest.isSafe ? 0 : rest.count
    self.period = period
    self.asOf = asOf
    self.source = source
  }

  package var table: Table {
    var table = Table(
      report: "ideas", title: Bilingual(es: "Ideas", en: "Ideas"),
      headline: Bilingual(
        es:
          "\(ideas.count.counted("idea", "ideas")) de \(ideas.people.counted("persona", "personas"))\(period.suffix.es)",
        en:
          "\(ideas.count.counted("idea", "ideas")) from \(ideas.people.counted("person", "people"))\(period.suffix.en)"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: ideas.isEmpty
        ? Bilingual(es: "Nadie ha propuesto nada todavía.", en: "Nobody has proposed anything yet.")
        : VoiceWords.withheld)
    table.totals = [
      .init("ideas", Bilingual(es: "Ideas", en: "Ideas"), ideas.count),
      .init("people", Bilingual(es: "Personas", en: "People"), ideas.people),
      .init("withheld", Bilingual(es: "No se muestran", en: "Not shown"), withheld),
    ]
    table.rows = groups.flatMap { lesson, texts in
      texts.map {
        [.text(ifKnown: lesson?.lesson), lesson.map { .text($0.title) } ?? .unnamed(Self.several), .text($0)]
      }
    }
    if withheld > 0, !groups.isEmpty { table.notes = [VoiceWords.withheld] }
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private static let several = Bilingual(es: "varias lecciones", en: "several lessons")

  private static let columns: [Table.Column] = [
    .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
    .init("title", Bilingual(es: "Lección", en: "Lesson"), presence: .heading),
    .init("idea", Bilingual(es: "Idea", en: "Idea")),
  ]

  package static let definitions: [Table.Definition] = [
    .init(
      "ideas",
      Bilingual(
        es: "Ideas escritas; con --from y --to, en esos días.",
        en: "Ideas written; with --from and --to, on those days.")),
    .init(
      "people",
      Bilingual(es: "Cuántas personas distintas las escribieron.", en: "How many different people wrote them.")),
    .init(
      "withheld",
      Bilingual(
        es: "Las que no se muestran porque escribieron menos de \(Voice.smallestCrowd) personas.",
        en: "Those not shown because fewer than \(Voice.smallestCrowd) people wrote.")),
    .init("idea", VoiceWords.rule),
  ]
}
