import Curricula
import Learning

/// The business figures that HR brought in, as a table; it never says why they moved.
package struct IndicatorReport: Sendable {
  private let indicators: [Indicator]
  private let asOf: Day
  private let source: Table.Source

  package init(_ indicators: [Indicator], asOf: Day, source: Table.Source) {
    self.indicators = indicators
    self.asOf = asOf
    self.source = source
  }

  package func table(_ language: Language) -> Table {
    var table = Table(
      report: "indicators", title: Bilingual(es: "Indicadores del negocio", en: "Business indicators"),
      headline: Self.noCause, asOf: asOf, source: source,
      columns: [
        Table.Column("indicator", Bilingual(es: "Indicador", en: "Indicator"), presence: .heading),
        Table.Column("unit", Bilingual(es: "Unidad", en: "Unit"), presence: .heading),
        Table.Column("department", Bilingual(es: "Departamento", en: "Department")),
        Table.Column("date", Bilingual(es: "Fecha", en: "Date")),
        Table.Column("value", Bilingual(es: "Valor", en: "Value"), alignment: .right),
      ],
      emptiness: Bilingual(
        es: "No hay indicadores. Tráelos con: cultura indicators import ARCHIVO",
        en: "There are no indicators. Bring them in with: cultura indicators import FILE"))
    table.rows = indicators.map { indicator in
      [
        .text(indicator.name), .text(indicator.unit),
        indicator.department.map { .text($0) } ?? .unnamed(CultureWords.everyone), .day(indicator.day),
        .number(indicator.value, decimals: 2),
      ]
    }
    table.notes = [Self.noCause]
    table.definitions = Self.definitions
    return table
  }

  /// What stands beside these figures wherever they are shown.
  static let noCause = Bilingual(
    es: "Nada prueba que la formación sea la causa de que estas cifras suban o bajen.",
    en: "Nothing proves that training is the cause of these figures going up or down.")

  package static let definitions = [
    Table.Definition(
      "value",
      Bilingual(
        es: "Lo que Recursos Humanos puso en el archivo para ese día; una corrección posterior la reemplaza.",
        en: "What HR put in the file for that day; a later correction takes its place."))
  ]
}
