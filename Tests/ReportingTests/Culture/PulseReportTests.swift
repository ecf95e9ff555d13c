import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct PulseReportTests {
  private func row(_ id: String, in report: PulseReport = Survey.report()) throws -> PulseReport.Row {
    try #require(report.rows.first { $0.measure.id == id && $0.group.division == nil })
  }

  @Test("An instrument's questions tell its figures")
  func measures() {
    let kinds = PulseMeasure.all(of: Survey.lesson).map { "\($0.id) \($0.kind.rawValue)" }
    #expect(
      kinds == [
        "maturity maturity", "gap-priorities alignment", "reliability-performance mean", "reliability-importance mean",
        "mature-review mean", "fragile-hide mean", "lead-priorities mean", "team-priorities mean", "enps netPromoters",
        "value-promise mean", "heard share", "channel.meeting share", "channel.poster share",
      ])
  }

  @Test("A gap needs five answers on each side")
  func alignment() throws {
    #expect(try row("gap-priorities").reading.value != nil)
    let few = Survey.wave("w", people: 0..<16, shift: 0, days: 9)
    let report = PulseReport(few, beside: nil, by: nil, asOf: Company.asOf, source: .sample)
    #expect(try row("gap-priorities", in: report).reading == .withheld)
  }

  @Test("What everyone answered alike is not said")
  func consensus() throws {
    #expect(try row("channel.meeting").reading == .consensus)
  }

  @Test("Waves that almost the same people answered do not stand side by side")
  func sideBySide() throws {
    let same = Survey.wave("w", people: 6..<38, shift: 0, days: 99)
    let report = PulseReport(Survey.latest, beside: same, by: nil, asOf: Company.asOf, source: .sample)
    #expect(try row("maturity", in: report).earlier == .apart)
    guard case .value(_, let change) = try row("maturity").earlier else {
      Issue.record("the baseline's people differ by more than a few")
      return
    }
    #expect(!change.isNoise && change.value > 0)
  }

  @Test("Comments are told of, and shown only when asked for")
  func comments() {
    let twelve = Survey.wave("w", people: 0..<20, shift: 0, days: 9)
    let report = PulseReport(twelve, beside: nil, by: nil, asOf: Company.asOf, source: .sample)
    func notes(_ withComments: Bool) -> String {
      report.table(.es, withComments: withComments).notes.map(\.es).joined()
    }
    #expect(!notes(false).contains("comentario 7") && notes(false).contains("12 comentarios"))
    #expect(notes(true).contains("comentario 7"))
    let nine = Survey.wave("w", people: 3..<20, shift: 0, days: 9)
    let few = PulseReport(nine, beside: nil, by: nil, asOf: Company.asOf, source: .sample)
    #expect(!few.table(.es, withComments: true).notes.map(\.es).joined().contains("comentario 7"))
  }

  @Test("Who serves whom shows no cell of a few")
  func service() throws {
    let service = try #require(InternalService(Survey.latest.instruments[0]))
    #expect(service.areas.map(\.id) == ["purchasing", "systems"])
    #expect(service.dimensions.map(\.id) == ["reliability"])
    #expect(service.performance["purchasing"]?.value != nil)
    #expect(service.cells[.init("Ventas", "systems")]?.value != nil)
    let small = try #require(InternalService(Survey.wave("w", people: 0..<9, shift: 0, days: 9).instruments[0]))
    #expect(small.cells.values.allSatisfy { $0.value == nil })
    #expect(InternalService(.init(lesson: Company.lesson, answers: [], takers: [])) == nil)
  }
}
