import Curricula

extension ObservationReport {
  /// The report as columns and rows.
  package func table(_ language: Language) -> Table {
    let isDivided = rows.contains { $0.group.division != nil }
    var table = Table(
      report: "observations", title: Bilingual(es: "Lo que se observó", en: "What was observed"),
      headline: Bilingual(
        es: "\(observations) \(observations == 1 ? "observación" : "observaciones") en \(units) "
          + "\(units == 1 ? "área" : "áreas")",
        en: "\(observations) \(observations == 1 ? "observation" : "observations") in \(units) "
          + "\(units == 1 ? "department" : "departments")"),
      asOf: asOf, source: source, columns: Self.columns(isDivided),
      emptiness: Bilingual(
        es: "No hay observaciones. Se registran con: cultura observe",
        en: "There are no observations. They are recorded with: cultura observe"))
    table.totals = [Table.Total("observations", Bilingual(es: "Observaciones", en: "Observations"), observations)]
    table.rows = rows.map { cells($0, language) }
    table.notes = concordances.map(Self.note) + [CultureWords.never]
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private func cells(_ row: Row, _ language: Language) -> [Cell] {
    func count(_ number: (Presence) -> Int) -> Cell {
      switch row.presence {
      case .none, .consensus: .none
      case .withheld: .withheld
      case .value(let presence): .count(number(presence))
      }
    }
    let (decimals, scale) = row.isShare ? (0, 100.0) : (1, 1.0)
    return [
      .text(row.instrument.id), .text(row.instrument.title), .text(row.group.title[language]), .text(row.scene),
      .text(row.title), .count(row.observations), count(\.present), count(\.absent), count(\.notSeen),
      row.value.cell(decimals: decimals) { scale * $0.value }, row.value.bound(decimals: decimals) { scale * $0.low },
      row.value.bound(decimals: decimals) { scale * $0.high },
    ]
  }

  private static func note(_ concordance: Concordance) -> Bilingual {
    let (pairs, kappa) = (concordance.pairs, concordance.kappa)
    let title = concordance.instrument.title
    let agreement = JSON.digits((100 * kappa.agreement).rounded())
    func value(_ point: String) -> String { kappa.value?.fixed(2, point: point) ?? "–" }
    return Bilingual(
      es: "«\(title)»: dos personas observaron lo mismo \(pairs) \(pairs == 1 ? "vez" : "veces") y coincidieron en el "
        + "\(agreement) % de \(kappa.count) anotaciones; κ = \(value(",")).",
      en: "“\(title)”: two people observed the same \(pairs) \(pairs == 1 ? "time" : "times") and agreed on "
        + "\(agreement)% of \(kappa.count) notes; κ = \(value(".")).")
  }

  private static func columns(_ isDivided: Bool) -> [Table.Column] {
    [
      Table.Column("instrument", Bilingual(es: "Id de la hoja", en: "Sheet id"), presence: .data),
      Table.Column("sheet", Bilingual(es: "Hoja", en: "Sheet"), presence: .heading),
      Table.Column("unit", Bilingual(es: "Área", en: "Department"), presence: isDivided ? .heading : .data),
      Table.Column("element", Bilingual(es: "Id del elemento", en: "Element id"), presence: .data),
      Table.Column("text", Bilingual(es: "Elemento", en: "Element")),
      Table.Column(
        "observations", Bilingual(es: "Observaciones", en: "Observations"), short: Bilingual(es: "n", en: "n"),
        alignment: .right),
      Table.Column("present", Bilingual(es: "Estaba", en: "There"), alignment: .right, presence: .unlessZero),
      Table.Column("absent", Bilingual(es: "No estaba", en: "Not there"), alignment: .right, presence: .unlessZero),
      Table.Column("notSeen", Bilingual(es: "No se vio", en: "Not seen"), alignment: .right, presence: .unlessZero),
      Table.Column(
        "value", Bilingual(es: "Parte (%) o media", en: "Share (%) or mean"),
        short: Bilingual(es: "Valor", en: "Value"),
        alignment: .right),
      Table.Column(
        "low", Bilingual(es: "Desde", en: "From"), short: Bilingual(es: "de", en: "from"), alignment: .right),
      Table.Column("high", Bilingual(es: "Hasta", en: "To"), short: Bilingual(es: "a", en: "to"), alignment: .right),
    ]
  }

  package static let definitions: [Table.Definition] = [
    Table.Definition(
      "observations",
      Bilingual(
        es:
          "Hojas en que se anotó ese elemento. Con menos de \(Figure.smallestGroup), o si se podría deducir restando, no se "
          + "muestra nada: una hoja puede hablar de muy pocas personas.",
        en: "Sheets on which that element was noted. Below \(Figure.smallestGroup), or where it could be worked out by "
          + "subtraction, nothing is shown: a sheet may be about very few people.")),
    Table.Definition(
      "present",
      Bilingual(
        es: "Hojas en que estaba, o se vio.", en: "Sheets on which it was there, or was seen.")),
    Table.Definition(
      "absent",
      Bilingual(
        es: "Hojas en que hubo ocasión y no estaba.",
        en: "Sheets on which there was a chance for it and it was not there."
      )),
    Table.Definition(
      "notSeen",
      Bilingual(es: "Hojas en que no hubo ocasión de verlo.", en: "Sheets on which there was no chance to see it.")),
    Table.Definition(
      "value",
      Bilingual(
        es:
          "De cien hojas con ocasión de verlo, en cuántas estaba; en una escala o un número, la media. κ compara a dos "
          + "personas que observaron la misma área el mismo día: 1 es acuerdo total, 0 el del azar.",
        en:
          "Of a hundred sheets with a chance to see it, on how many it was there; for a scale or a number, the mean. κ "
          + "compares two people who observed the same department on the same day: 1 is full agreement, 0 that of chance."
      )),
    Table.Definition("low", CultureWords.interval),
    Table.Definition("high", Bilingual(es: "Véase «desde».", en: "See “from”.")),
  ]
}
