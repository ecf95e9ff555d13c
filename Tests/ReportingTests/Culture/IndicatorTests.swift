import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct IndicatorTests {
  private func read(_ text: String, in language: Language = .es) throws -> IndicatorFile {
    IndicatorFile(try Sheet(Array(text.utf8)), in: language, today: Organisation.asOf)
  }

  @Test("A file is read as a spreadsheet writes it")
  func file() throws {
    let file = try read(
      "Fecha;Indicador;Unidad;Valor;Área\n31/01/2026;Casos reabiertos;%;12,5;\n2026-02-28;Quejas;al mes;-3;Ventas\n")
    #expect(file.mistakes.isEmpty)
    let (january, february) = (Day("2026-01-31"), Day("2026-02-28"))
    #expect(
      file.indicators == [
        Indicator(day: try #require(january), name: "Casos reabiertos", unit: "%", value: 12.5),
        Indicator(day: try #require(february), name: "Quejas", unit: "al mes", value: -3, department: "Ventas"),
      ])
  }

  @Test("Every row that is wrong is named")
  func mistakes() throws {
    let file = try read(
      "date,indicator,unit,value\n2026-13-01,x,y,1\n2026-01-02,,y,1\n2026-01-02,x,y,1.234\n2026-01-02,x,y,many\n"
        + "2099-01-02,x,y,2\n2026-01-03,x,y,2\n2026-01-03,x,y,3\n", in: .en)
    let reasons = file.mistakes.map(\.reason)
    #expect(file.mistakes.map(\.line) == [2, 3, 4, 5, 6, 8])
    #expect(
      reasons.prefix(4) == [.badDate("2026-13-01"), .empty(.indicator), .thousands("1.234"), .badValue("many")])
    #expect(reasons.last == .sameAs(line: 7))
    #expect(try read("a,b\n1,2\n").mistakes.first?.reason == .missingColumns([.date, .indicator, .unit, .value]))
    #expect(
      try read("date,indicator,unit,value\n1/2/2026,x,y,0.123\n", in: .en).mistakes.map(\.reason) == [
        .ambiguousDate("1/2/2026")
      ])
    #expect(try read("date,indicator,unit,value\n2026-01-02,x,y,0.123\n", in: .en).indicators.first?.value == 0.123)
  }

  @Test("A later line on the same figure takes its place, and only what differs is new")
  func plan() {
    func indicator(_ value: Double, _ department: String? = nil) -> Indicator {
      Indicator(day: Organisation.asOf, name: "x", unit: "y", value: value, department: department)
    }
    let records = [indicator(1), indicator(2), indicator(5, "Ventas")].enumerated()
      .map { IndicatorRecord(seq: $0 + 1, moment: Played.moment(0), indicator: $1) }
    #expect(records.current == [indicator(2), indicator(5, "Ventas")])
    let plan = IndicatorPlan([indicator(3), indicator(5, "Ventas"), indicator(7, "Mesa")], onRecord: records.current)
    #expect(plan.new == [indicator(7, "Mesa")] && plan.unchanged == 1)
    #expect(plan.changed == [.init(was: 2, indicator: indicator(3))])
  }
}
