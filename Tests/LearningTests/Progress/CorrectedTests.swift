import Curricula
import Learning
import Testing

@Suite("A correction") struct CorrectedTests {
  private func played() throws -> Play {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("sorry")
    try play.choose("use", "message", "cover")
    try play.choose("wait")
    return play
  }

  private func correcting(_ records: [Record], _ changes: Corrected.Change...) throws -> [Record] {
    let completion = try #require(records.completions.first)
    return records
      + changes.enumerated().map { place, change in
        Record(
          seq: records.count + 1 + place,
          event: Event(
            moment: completion.moment,
            fact: .corrected(Corrected(of: completion.seq, change: change, reason: "why", by: "hr"))))
      }
  }

  @Test("takes the place of the score, wherever scores count")
  func score() throws {
    let records = try played().records
    let before = try #require(Progress(records).lessons["closed-ticket"])
    #expect(before.first != 90 && !before.passed)
    let corrected = try correcting(
      records, .score(was: before.first ?? 0, now: 90), .passed(was: false, now: true))
    let after = try #require(Progress(corrected).lessons["closed-ticket"])
    #expect(after.first == 90 && after.best == 90 && after.last == 90 && after.passed)
    #expect(Attainments(records).pass("closed-ticket") == nil)
    #expect(Attainments(corrected).pass("closed-ticket") != nil)
  }

  @Test("leaves both values on record, and the last one counts")
  func both() throws {
    let records = try played().records
    let twice = try correcting(records, .score(was: 10, now: 90), .score(was: 90, now: 70))
    #expect(Progress(twice).lessons["closed-ticket"]?.first == 70)
    #expect(twice.completions.first?.completed == records.completions.first?.completed)
  }

  @Test("of a line that is no completion changes nothing")
  func elsewhere() throws {
    let records = try played().records
    let stray = Record(
      seq: records.count + 1,
      event: Event(
        moment: records[0].event.moment,
        fact: .corrected(Corrected(of: 1, change: .score(was: 0, now: 100), reason: "why", by: "hr"))))
    #expect(Progress(records + [stray]).lessons == Progress(records).lessons)
  }
}
