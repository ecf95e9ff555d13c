import Curricula
import Learning
import Reporting
import Testing

@Suite struct RecheckTests {
  private func json(_ text: String) throws -> JSON { try JSON(Array(text.utf8)) }

  @Test(arguments: Language.allCases)
  func `a report holds against itself`(language: Language) throws {
    let recheck = Recheck(
      try json(Organisation.exported.json(language)), against: Organisation.report.table, in: language)
    #expect(recheck.holds && recheck.isSameData)
    // Four totals, and seven figures in each row.
    #expect(recheck.figures == 4 + 7 * Organisation.report.rows.count)
  }

  @Test func `one figure changed is one difference, told by its row and key`() throws {
    var table = Organisation.report.table
    let index = try #require(table.columns.firstIndex { $0.key == "passed" })
    table.rows[0][index] = .count(99)
    let recheck = Recheck(try json(Organisation.exported.json(.en)), against: table, in: .en)
    #expect(recheck.differences.count == 1)
    let difference = try #require(recheck.differences.first)
    #expect(difference.key == "passed" && difference.found == "99")
    #expect(difference.row == ["Almacén", "order-that-never-came"])
  }

  @Test func `a row that is gone and one that is new are told`() throws {
    var table = Organisation.report.table
    table.rows[0][1] = .text("another-lesson")
    let recheck = Recheck(try json(Organisation.exported.json(.en)), against: table, in: .en)
    #expect(recheck.differences.map(\.was) == ["", nil])
    #expect(recheck.differences.map(\.found) == [nil, ""])
  }

  @Test func `a title worded anew is no difference`() throws {
    var table = Organisation.report.table
    table.rows[0][2] = .text("Otro título")
    #expect(Recheck(try json(Organisation.exported.json(.en)), against: table, in: .en).holds)
  }

  @Test func `what tells a row apart is as little as it takes; the other texts are figures`() throws {
    let columns = ["id", "state"].map { Table.Column($0, Bilingual(es: $0, en: $0)) }
    let then = Table.of([[.text("a"), .text("done")], [.text("b"), .text("open")]], columns: columns)
    let now = Table.of([[.text("a"), .text("done")], [.text("b"), .text("done")]], columns: columns)
    let recheck = Recheck(try json(then.json(.en)), against: now, in: .en)
    #expect(recheck.differences == [.init(row: ["b"], key: "state", was: "\"open\"", found: "\"done\"")])
  }

  @Test func `a report says how it was made, and other files do not`() throws {
    let origin = Recheck.Origin(try json(Organisation.exported.json(.en)))
    #expect(origin?.command == ["report", "completion", "--format", "json"])
    #expect(origin?.asOf == Organisation.asOf && origin?.language == .en)
    #expect(Recheck.Origin(try json(Organisation.report.table.json(.en))) == nil)
    #expect(Recheck.Origin(try json("{}")) == nil)
    #expect(Recheck.Origin(try json("[1]")) == nil)
  }
}
