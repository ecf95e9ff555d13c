import Curricula
import Learning

/// How often the symptoms that a curriculum counts came up in people's stories: by department, per ten lessons finished.
package struct SymptomReport: Sendable {
  package let symptoms: [Meter]
  package let groups: [Group]
  /// By symptom id; times per ten lessons.
  package let figures: [String: Breakdown<Estimate>]
  package let asOf: Day
  package let source: Table.Source

  package init(
    _ people: [Participant], curriculum: Curriculum, by division: Division, during period: Period, asOf: Day,
    source: Table.Source
  ) {
    symptoms = curriculum.counters
    let levels = Levels(people, paths: curriculum.paths)
    groups = [Group.everyone] + division.groups(people, levels)
    var figures: [String: Breakdown<Estimate>] = [:]
    for symptom in symptoms {
      let samples = people.compactMap { person -> (group: String?, sample: (times: Int, occasions: Int))? in
        let counts = person.conduct.outcomes.filter { period.contains($0.day) }.compactMap { $0.counters[symptom.id] }
        guard !counts.isEmpty else { return nil }
        let times: Int = counts.reduce(0, +)
        return (group: division.group(of: person, levels), sample: (times: times, occasions: counts.count))
      }
      figures[symptom.id] = Breakdown(samples) { Estimate.rate(byPerson: $0).map { 10 * $0 } }
    }
    self.figures = figures
    self.asOf = asOf
    self.source = source
  }

  package func reading(_ symptom: String, _ group: Group) -> Reading<Estimate> {
    guard let figure = figures[symptom] else { return .none }
    return group.division == nil ? figure.total : figure.reading(group.id)
  }
}

extension SymptomReport {
  /// A row for each group and symptom.
  package func table(_ language: Language) -> Table {
    var table = Table(
      report: "symptoms", title: Bilingual(es: "Síntomas", en: "Symptoms"),
      headline: Bilingual(
        es: "Cuántas veces por cada diez lecciones terminadas", en: "How often per ten lessons finished"),
      asOf: asOf, source: source,
      columns: [
        Table.Column("group", Bilingual(es: "Grupo", en: "Group"), presence: .heading),
        Table.Column("symptom", Bilingual(es: "Id", en: "Id"), presence: .data),
        Table.Column("text", Bilingual(es: "Síntoma", en: "Symptom")),
        Table.Column("people", Bilingual(es: "Personas", en: "People"), alignment: .right),
        Table.Column("rate", Bilingual(es: "Veces", en: "Times"), alignment: .right),
        Table.Column("low", Bilingual(es: "Desde", en: "From"), alignment: .right),
        Table.Column("high", Bilingual(es: "Hasta", en: "To"), alignment: .right),
      ], emptiness: Bilingual(es: "Nadie ha terminado una lección todavía.", en: "Nobody has finished a lesson yet."))
    table.rows = groups.flatMap { group in
      symptoms.compactMap { symptom -> [Cell]? in
        let reading = reading(symptom.id, group)
        guard reading != .none, let figure = figures[symptom.id] else { return nil }
        return [
          .text(group.title[language]), .text(symptom.id), .text(symptom.label),
          .count(group.division == nil ? figure.count : figure.counts[group.id] ?? 0),
          reading.cell(decimals: 1, \.value), reading.bound(decimals: 1, \.low), reading.bound(decimals: 1, \.high),
        ]
      }
    }
    table.notes = [CultureWords.never]
    table.definitions = Self.definitions
    return table
  }

  package static let definitions: [Table.Definition] = [
    Table.Definition(
      "rate",
      Bilingual(
        es: "Veces que el síntoma apareció en las historias que vivió el grupo, por cada diez lecciones terminadas por "
          + "primera vez. " + CultureWords.protection.es,
        en: "How often the symptom came up in the stories that the group lived, per ten lessons finished for the first "
          + "time. " + CultureWords.protection.en)),
    Table.Definition("people", CultureWords.count),
    Table.Definition("low", CultureWords.interval),
    Table.Definition("high", Bilingual(es: "Véase «desde».", en: "See “from”.")),
  ]
}

extension Estimate {
  static func * (factor: Double, it: Estimate) -> Estimate {
    Estimate(value: factor * it.value, low: factor * it.low, high: factor * it.high, count: it.count)
  }
}
