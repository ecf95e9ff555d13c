import Curricula
import Learning
import Testing

@testable import Reporting

@Suite("How well lessons ask")
struct ItemsReportTests {
  static func report(_ passes: [LessonPass]) -> ItemsReport {
    ItemsReport(passes, lessons: [Played.lesson], asOf: Organisation.asOf, source: .sample)
  }

  /// The better half misses the first question.
  static let contrary =
    Played.passes(["bad", "yes", "sure"], count: 16) + Played.passes(["good", "no", "never"], count: 10)
    + Played.passes(["good", "no", "sure"], count: 6) + Played.passes(["good"], count: 3)

  private func column(_ key: String, _ table: Table) throws -> [Cell] {
    let index = try #require(table.columns.firstIndex { $0.key == key })
    return table.rows.map { $0[index] }
  }

  @Test("only finished attempts count, and a question that misleads is named")
  func misleading() throws {
    let table = Self.report(Self.contrary).table
    #expect(try column("people", table) == [32, 32, 32, 32].map { .count($0) })
    #expect(try column("facility", table) == [.none] + [0.5, 0.5, 22.0 / 32].map { .number($0, decimals: 3) })
    #expect(table.notes.count == 2 && table.notes.allSatisfy { $0.en.contains("this question is misleading you") })
    #expect(table.notes.first?.es.contains("«Inicio»") == true)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test("figures come from the smallest group up, correlations from thirty")
  func smallGroups() throws {
    func cells(_ count: Int) throws -> (facility: Cell?, discrimination: Cell?, alpha: Cell?) {
      let half = Played.passes(["good", "yes", "sure"], count: count / 2)
      let table = Self.report(half + Played.passes(["bad", "no", "never"], count: count - count / 2)).table
      return (try column("facility", table)[1], try column("discrimination", table)[1], try column("alpha", table)[0])
    }
    #expect(try cells(4) == (.withheld, .withheld, .withheld))
    #expect(try cells(6) == (.number(0.5, decimals: 3), .withheld, .withheld))
    let thirty = try cells(30)
    #expect(thirty.alpha == .number(1, decimals: 3))
    guard case .number(let r, _) = thirty.discrimination else {
      Issue.record("no discrimination")
      return
    }
    #expect(abs(r - 1) < 1e-9)
  }

  @Test("the same answers give the same figures in whatever order they are read")
  func order() {
    #expect(Self.report(Self.contrary).table == Self.report(Self.contrary.reversed()).table)
  }
}
