import Curricula

extension ConsensusReport {
  /// A row for each department, or for each situation and department.
  package func table(_ language: Language, byScene: Bool = false) -> Table {
    var table = Table(
      report: "consensus", title: Bilingual(es: "Criterio compartido", en: "Shared judgement"),
      headline: Bilingual(
        es: "\(situations.count) situaciones · de cada 100 parejas de colegas, cuántas eligieron lo mismo",
        en: "\(situations.count) situations · of 100 pairs of colleagues, how many chose the same"),
      asOf: asOf, source: source, columns: byScene ? Self.sceneColumns : Self.teamColumns,
      emptiness: Bilingual(es: "Todavía no hay respuestas que comparar.", en: "There are no answers to compare yet."))
    if !situations.isEmpty {
      table.rows = byScene ? situations.flatMap { rows($0, language) } : teams.map { row($0, language) }
    }
    table.notes = [CultureWords.never]
    table.definitions = Self.definitions
    return table
  }

  private func row(_ team: Team, _ language: Language) -> [Cell] {
    let divided = team.divided
    return [
      .text(team.group.title[language]), .count(situations.count { $0.reading(of: team.group).value != nil }),
      team.agreement.percent, team.agreement.lowPercent, team.agreement.highPercent,
      divided.map { .text("\($0.lessonTitle): \($0.title)") } ?? .none,
      divided.map { cell($0.reading(of: team.group)) } ?? .none,
    ]
  }

  private func rows(_ situation: Situation, _ language: Language) -> [[Cell]] {
    teams.compactMap { team in
      let group = team.group
      let reading = situation.reading(of: group)
      if reading == .none { return nil }
      let (isAll, spread) = (group.division == nil, situation.spread)
      let deviation = isAll ? spread.total : spread.reading(group.id)
      return [
        .text(situation.lesson), .text("\(situation.lessonTitle) · \(situation.title)"), .text(situation.scene),
        .text(group.title[language]), .count(isAll ? spread.count : spread.counts[group.id] ?? 0), cell(reading),
        deviation.value.map { .number($0, decimals: 2) } ?? (deviation == .withheld ? .withheld : .none),
      ]
    }
  }

  private func cell(_ reading: Reading<Double>) -> Cell {
    switch reading {
    case .none: .none
    case .withheld: .withheld
    case .consensus: .unnamed(CultureWords.consensus)
    case .value(let value): .number(100 * value, decimals: 0)
    }
  }

  private static let group = Table.Column("group", Bilingual(es: "Grupo", en: "Group"))
  private static let agreement = Table.Column(
    "agreement", Bilingual(es: "Coinciden (%)", en: "Agree (%)"), short: Bilingual(es: "%", en: "%"), alignment: .right)

  private static let teamColumns = [
    group,
    Table.Column(
      "situations", Bilingual(es: "Situaciones", en: "Situations"), short: Bilingual(es: "Sit.", en: "Sit."),
      alignment: .right),
    agreement,
    Table.Column("low", Bilingual(es: "Desde", en: "From"), short: Bilingual(es: "de", en: "from"), alignment: .right),
    Table.Column("high", Bilingual(es: "Hasta", en: "To"), short: Bilingual(es: "a", en: "to"), alignment: .right),
    Table.Column("divided", Bilingual(es: "La que más divide", en: "What divides most")),
    Table.Column(
      "dividedAgreement", Bilingual(es: "Coinciden ahí (%)", en: "Agree there (%)"),
      short: Bilingual(es: "%", en: "%"), alignment: .right),
  ]

  private static let sceneColumns = [
    Table.Column("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
    Table.Column("title", Bilingual(es: "Situación", en: "Situation"), presence: .heading),
    Table.Column("scene", Bilingual(es: "Id de la escena", en: "Scene id"), presence: .data),
    group,
    Table.Column("people", Bilingual(es: "Personas", en: "People"), alignment: .right),
    agreement,
    Table.Column("spread", Bilingual(es: "Dispersión", en: "Spread"), alignment: .right),
  ]

  package static let definitions: [Table.Definition] = [
    Table.Definition(
      "agreement",
      Bilingual(
        es:
          "De 100 parejas de personas del grupo tomadas al azar, cuántas eligieron lo mismo la primera vez. Qué eligieron "
          + "no se dice; puede haber varias buenas. " + CultureWords.protection.es,
        en:
          "Of 100 pairs of people of the group taken at random, how many chose the same the first time. What they chose "
          + "is not said; several answers may be good. " + CultureWords.protection.en)),
    Table.Definition(
      "situations",
      Bilingual(
        es: "Situaciones que respondieron cinco personas del grupo o más; el valor es la media de todas.",
        en: "Situations that five people of the group or more answered; the value is the mean over them.")),
    Table.Definition("low", CultureWords.interval),
    Table.Definition("high", Bilingual(es: "Véase «desde».", en: "See “from”.")),
    Table.Definition(
      "divided",
      Bilingual(
        es: "La situación en que menos coincide el grupo: buena para conversarla en equipo.",
        en: "The situation in which the group agrees least: a good one to talk over as a team.")),
    Table.Definition(
      "spread",
      Bilingual(
        es: "Desviación típica del crédito de la respuesta, de 0 a 0,5.",
        en: "Standard deviation of the answer's credit, 0 to 0.5.")),
  ]
}
