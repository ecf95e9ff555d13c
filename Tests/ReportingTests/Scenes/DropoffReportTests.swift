import Curricula
import Learning
import Testing

@testable import Reporting

@Suite("Where people stop")
struct DropoffReportTests {
  private func report(_ passes: [LessonPass], _ period: Period = .always) -> DropoffReport {
    DropoffReport(passes, lessons: [Played.lesson], period: period, asOf: Organisation.asOf, source: .sample)
  }

  /// The reference of the vectors: 40 begin, 2 stop at the start, 3 at the next scene, 10 at the one after.
  @Test("survival and hazard agree with the reference")
  func reference() {
    let rows = report(
      Played.passes([], count: 2) + Played.passes(["good"], count: 3) + Played.passes(["bad", "yes"], count: 10)
        + Played.passes(["good", "no", "sure"], count: 25)
    ).rows
    #expect(rows.map(\.scene) == ["start", "one", "two", "end"])
    #expect(rows.map(\.reached) == [40, 38, 35, 25] && rows.map(\.dropped) == [2, 3, 10, 0])
    #expect(rows.map(\.survival) == [1, 0.95, 0.875, 0.625])
    for (hazard, expected) in zip(rows.map(\.hazard), [0.05, 0.07894736842105263, 0.2857142857142857, 0]) {
      #expect(hazard.map { abs($0 - expected) < 1e-12 } == true)
    }
  }

  @Test("whoever left a scene for half an hour and answered it came back")
  func resumes() {
    let passes = Played.passes(["good", "yes"], count: 6, pauses: [1]) + Played.passes(["good", "yes"], count: 6)
    #expect(report(passes).rows.map(\.resumes) == [0, 6, 0, 0])
  }

  @Test("where few began or few came, nothing is told")
  func smallGroups() {
    func hidden(_ passes: [LessonPass]) -> [Int] {
      report(passes).table.rows.map { row in row.count { $0 == .withheld } }
    }
    #expect(hidden(Played.passes(["good", "yes", "sure"], count: 4)) == [6, 6, 6, 5])
    #expect(hidden(Played.passes(["good", "yes", "sure"], count: 9)) == [5, 5, 5, 5])
    #expect(hidden(Played.passes(["good"], count: 8) + Played.passes(["good", "yes"], count: 4)) == [0, 1, 5, 0])
  }

  @Test("a period keeps to attempts begun on its days")
  func period() {
    let passes = Played.passes(["good"], count: 10)
    #expect(report(passes, Period(to: Played.day)).table.totals.map(\.count) == [10, 0])
    #expect(report(passes, Period(from: Played.day.adding(days: 1))).table.rows.isEmpty)
  }

  @Test("a scene's former id still counts, and what follows the ending does not")
  func history() {
    var records = Played.records(["good"])
    var answered = records[1]
    if case .answered(var it) = answered.event.fact {
      (it.scene, it.next) = ("first", "two")
      answered = Record(seq: 3, event: Event(moment: answered.event.moment, fact: .answered(it)))
      records.append(answered)
    }
    let old = LessonPass.all(in: records)
    #expect(report(old).rows.map(\.reached) == [1, 1, 1, 0])
    let again = Played.records(["bad"], after: Played.records(["good", "yes", "sure"]), attempt: 2)
    let first = LessonPass.all(in: again)
    #expect(first.count == 1 && first.first?.isComplete == true && first.first?.steps.first?.choices == ["good"])
  }
}
