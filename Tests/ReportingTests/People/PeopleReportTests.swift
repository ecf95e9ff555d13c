import Curricula
import Learning
import Reporting
import Testing

@Suite("Reports that call people by their names")
struct PeopleReportTests {
  private func column(_ key: String, of table: Table) throws -> [Cell] {
    let index = try #require(table.columns.firstIndex { $0.key == key })
    return table.rows.map { $0[index] }
  }

  @Test("who is late comes worst first, with what lapsed and without who left or is exempt")
  func overdue() throws {
    let table = Staff.overdue().table(in: .en)
    #expect(try column("id", of: table) == ["bo", "bo"].map { .text($0) })
    #expect(try column("state", of: table) == [.text("started"), .text("to be taken again")])
    #expect(try column("daysLate", of: table) == [.count(400), .count(1)])
    #expect(try column("due", of: table) == [.day(Staff.asOf.adding(days: -400)), .day(Staff.asOf.adding(days: -1))])
    #expect(table.totals.map(\.count) == [5, 7, 2, 1])
  }

  @Test("a period keeps to what was due on its days")
  func period() throws {
    let recent = Staff.overdue(Period(from: Staff.asOf.adding(days: -30))).table(in: .en)
    #expect(try column("daysLate", of: recent) == [.count(1)])
    let none = Staff.overdue(Period(from: Staff.asOf)).table(in: .en)
    #expect(none.rows.isEmpty)
  }

  @Test("what expires comes soonest first, up to the horizon")
  func expiring() throws {
    let table = Staff.expiring().table(in: .en)
    #expect(try column("id", of: table) == [.text("leo"), .text("ana")])
    #expect(try column("daysLeft", of: table) == [.count(25), .count(75)])
    #expect(try column("within", of: table) == [.text("within 30 days"), .text("in 61 to 90 days")])
    #expect(table.totals.map(\.count) == [2, 1, 1, 2])
    let near = Staff.expiring(within: 25).table(in: .en)
    #expect(try column("within", of: near) == [.text("within 25 days")])
    #expect(Staff.expiring(within: 24).table(in: .en).rows.isEmpty)
  }

  @Test("every person stands beside every lesson that one of them has")
  func matrix() throws {
    let table = Staff.matrix().table(in: .en)
    #expect(try column("id", of: table) == ["bo", "leo", "new", "ana", "eva"].map { .text($0) })
    let unassigned = Cell.unnamed(Bilingual(es: "no asignada", en: "not assigned"))
    func day(_ ago: Int) -> String { "\(Staff.asOf.adding(days: -ago))" }
    #expect(
      try column("lesson/order-that-never-came", of: table) == [
        .text("to be taken again \(day(1))"), .text("completed \(day(340))"), .text("open \(day(-27))"),
        .text("completed \(day(290))"), unassigned,
      ])
    #expect(
      try column("lesson/five-oclock-promise", of: table) == [
        .text("overdue \(day(400))"), .text("exempt"), .text("open \(day(-27))"), .text("completed \(day(380))"),
        unassigned,
      ])
    #expect(try column("lesson/upstream", of: table).last == .text("completed \(day(10))"))
  }

  @Test("groups stand together whatever parts them", arguments: Grouping.allCases)
  func groups(_ grouping: Grouping) throws {
    for table in [Staff.overdue(by: grouping).table(in: .es), Staff.expiring(by: grouping).table(in: .es)] {
      let groups = try column("by", of: table)
      #expect(!groups.isEmpty)
      let changes = zip(groups, groups.dropFirst()).count { $0 != $1 }
      #expect(changes == Set(groups).count - 1)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test("what is completed in a period counts there, even if it lapsed since")
  func completionWithinPeriod() throws {
    func rows(_ period: Period) -> [CompletionReport.Row] {
      CompletionReport(
        Staff.learners, lessons: Staff.lessons, by: .lesson, period: period, asOf: Staff.asOf, source: .empty
      ).rows
    }
    let order = try #require(rows(.always).first)
    #expect((order.assigned, order.started, order.completed) == (4, 3, 2))
    let lastYear = try #require(rows(Period(to: Staff.asOf.adding(days: -300))).first)
    #expect((lastYear.assigned, lastYear.started, lastYear.completed) == (4, 3, 2))
    let recent = try #require(rows(Period(from: Staff.asOf.adding(days: -300))).first)
    #expect(recent.completed == 1)
    #expect(rows(Period(from: Staff.asOf)).allSatisfy { $0.completed == 0 && $0.unassigned == 0 })
  }

  @Test("completion by track follows the lessons' order, and parts nobody")
  func completionByTrack() {
    let report = CompletionReport(
      Staff.learners, lessons: Staff.lessons, by: .track, asOf: Staff.asOf, source: .empty)
    #expect(report.groups == ["Atención", "Cliente interno"])
    #expect(report.rows.map(\.group) == ["Atención", "Atención", "Cliente interno"])
    #expect(report.people == 5 && report.assigned == 7)
    let byManager = CompletionReport(
      Staff.learners, lessons: Staff.lessons, by: .manager, asOf: Staff.asOf, source: .empty)
    #expect(byManager.groups == ["Eva Luna (eva)", nil])
  }

  @Test("every column and total that needs one has a definition")
  func definitions() {
    let plain: Set = ["by", "id", "name", "lesson", "title", "state", "manager", "managerName", "within"]
    for table in [Staff.overdue().table(in: .es), Staff.expiring().table(in: .es)] {
      let keys = table.columns.map(\.key).filter { !plain.contains($0) } + table.totals.map(\.key)
      #expect(Set(table.definitions.map(\.key)) == Set(keys))
    }
  }
}
