import Curricula

extension MasteryReport {
  /// The report as columns and rows.
  package func table(_ language: Language) -> Table {
    var table = Table(
      report: "mastery",
      title: Bilingual(es: "Qué se muestra cuando algo falla", en: "What people show when something fails"),
      headline: headline, asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(
        es: "Todavía no hay respuestas que den evidencia de algún comportamiento.",
        en: "There are no answers yet that are evidence of a behaviour."))
    table.totals = [Table.Total("people", Bilingual(es: "Personas", en: "People"), people)]
    table.rows = rows.map { cells($0, language) }
    table.notes = [CultureWords.never]
    table.definitions = definitions
    return table
  }

  private var headline: Bilingual {
    let leading = levels.all.filter(\.leads).map(\.title)
    let number = people
    return Bilingual(
      es: "\(number) \(number == 1 ? "persona" : "personas")"
        + (leading.isEmpty ? "" : " · primero quienes dirigen: \(leading.joined(separator: ", "))"),
      en: "\(number) \(number == 1 ? "person" : "people")"
        + (leading.isEmpty ? "" : " · those who lead come first: \(leading.joined(separator: ", "))"))
  }

  private func cells(_ row: Row, _ language: Language) -> [Cell] {
    [
      .text(row.group.division?.rawValue ?? "everyone"), .text(row.group.title[language]),
      .text(row.subject.isAxis ? "axis" : "behaviour"), .text(row.subject.id),
      .text(row.subject.isAxis ? row.subject.text.uppercasedFirst : "\(row.subject.id) \(row.subject.text)"),
      .count(row.people), row.evidence.map { .count($0) } ?? .withheld, row.shown.percent,
      row.shown.lowPercent, row.shown.highPercent, row.subject.isAxis ? .none : row.mastered.percent,
      row.mastered.value.map { .count($0.count) } ?? (row.mastered == .withheld ? .withheld : .none),
    ]
  }

  private static let columns = [
    Table.Column("division", Bilingual(es: "Clase de grupo", en: "Kind of group"), presence: .data),
    Table.Column("group", Bilingual(es: "Grupo", en: "Group"), presence: .heading),
    Table.Column("kind", Bilingual(es: "Clase", en: "Kind"), presence: .data),
    Table.Column("subject", Bilingual(es: "Id", en: "Id"), presence: .data),
    Table.Column("text", Bilingual(es: "Eje o comportamiento", en: "Axis or behaviour")),
    Table.Column(
      "people", Bilingual(es: "Personas", en: "People"), short: Bilingual(es: "Pers.", en: "People"), alignment: .right),
    Table.Column(
      "evidence", Bilingual(es: "Respuestas con evidencia", en: "Answers with evidence"),
      short: Bilingual(es: "Evid.", en: "Evid."), alignment: .right),
    Table.Column(
      "shown", Bilingual(es: "Lo muestran (%)", en: "Shown (%)"), short: Bilingual(es: "%", en: "%"), alignment: .right),
    Table.Column(
      "low", Bilingual(es: "Desde (%)", en: "From (%)"), short: Bilingual(es: "de", en: "from"), alignment: .right),
    Table.Column(
      "high", Bilingual(es: "Hasta (%)", en: "To (%)"), short: Bilingual(es: "a", en: "to"), alignment: .right),
    Table.Column(
      "mastered", Bilingual(es: "Lo dominan (%)", en: "Mastered (%)"), short: Bilingual(es: "Dom. %", en: "Mast. %"),
      alignment: .right),
    Table.Column(
      "enough", Bilingual(es: "Con evidencia suficiente", en: "With enough evidence"),
      short: Bilingual(es: "Sufic.", en: "Enough"), alignment: .right),
  ]

  private var definitions: [Table.Definition] {
    let share = Int((100 * rule.share).rounded())
    return Self.definitions + [
      Table.Definition(
        "mastered",
        Bilingual(
          es: "De las personas con evidencia suficiente, las que lo dominan: al menos \(share) % de sus últimas "
            + "\(rule.window) evidencias lo muestran.",
          en: "Of the people with enough evidence, those who master it: at least \(share)% of their last "
            + "\(rule.window) pieces of evidence show it.")),
      Table.Definition(
        "enough",
        Bilingual(
          es:
            "Personas con \(rule.observations) evidencias o más, de \(rule.scenes) escenas y \(rule.days) días distintos.",
          en: "People with \(rule.observations) pieces of evidence or more, from \(rule.scenes) scenes and on "
            + "\(rule.days) different days.")),
    ]
  }

  package static let definitions: [Table.Definition] = [
    Table.Definition(
      "group",
      Bilingual(
        es: "Los niveles son las rutas de aprendizaje; quienes dirigen a otras personas van primero. "
          + "Los niveles, los departamentos y las demás clases nunca se cruzan entre sí.",
        en: "Levels are the learning paths; those who lead others come first. "
          + "Levels, departments and other kinds of group are never crossed with one another.")),
    Table.Definition(
      "people",
      Bilingual(
        es: "Personas activas con alguna respuesta que da evidencia.",
        en: "Active people with an answer that is evidence.")),
    Table.Definition(
      "evidence",
      Bilingual(
        es: "Respuestas, de práctica y de evaluación, que dieron evidencia a favor o en contra; las que siguen a un "
          + "«otra vez» no cuentan.",
        en:
          "Answers, in practice and assessment, that were evidence for or against; those after going back do not count."
      )),
    Table.Definition(
      "shown",
      Bilingual(
        es: "Parte de esas respuestas que muestra el comportamiento y no su contrario. " + CultureWords.protection.es,
        en: "The part of those answers that shows the behaviour rather than its opposite. "
          + CultureWords.protection.en)),
    Table.Definition(
      "low",
      Bilingual(
        es: CultureWords.interval.es
          + " Intervalo de Wilson, contando que las respuestas de una misma persona se parecen.",
        en: CultureWords.interval.en + " Wilson's interval, allowing for one person's answers being alike.")),
    Table.Definition("high", Bilingual(es: "Véase «desde».", en: "See “from”.")),
  ]
}

extension String {
  /// With a capital to begin with.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
