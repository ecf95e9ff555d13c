import Curricula
import Learning
import Reporting
import Testing

@Suite struct StatementTests {
  private let writer = StatementWriter(
    home: "https://training.example.org", titles: ["one-hour": [.es: "Una hora", .en: "One hour"]])

  private func lines(_ facts: [Fact]) -> [StatementWriter.Line] {
    facts.enumerated().map { place, fact in
      let moment = Moment(milliseconds: 1_790_000_000_000 + Int64(place) * 86_400_000, offset: 0)
      return StatementWriter.Line(
        record: Record(seq: place + 1, event: Event(moment: moment, fact: fact)), sum: "sum\(place)")
    }
  }

  private func played(_ mode: Lesson.Mode) -> [Fact] {
    [
      .started(
        Started(curriculum: "c", lesson: "one-hour", revision: "rev", attempt: 1, mode: mode, language: .en)),
      .answered(
        Answered(
          curriculum: "c", lesson: "one-hour", revision: "rev", attempt: 1, scene: "call", type: .choice,
          answer: .choice("own"), credit: 1, weight: 1, evidence: ["O1": 1], meters: [:], notes: [], next: "end",
          hints: 0, language: .en, elapsed: 12_345)),
      .completed(
        Completed(
          lesson: "one-hour", attempt: 1, ending: "end", outcome: .good, score: 100, passed: true, counters: [:])),
      .flagged(Remark(lesson: "one-hour", scene: "call", digest: "secret")),
    ]
  }

  private func verbs(_ statements: [JSON]) -> [String] {
    statements.map { $0["verb"]?["display"]?["en"]?.string ?? "?" }
  }

  private func all(_ facts: [Fact]) -> [JSON] {
    writer.statements(of: "ana", lines(facts), since: Day(number: 0))
  }

  @Test func `practice is told without a single answer`() {
    let statements = all(played(.practice))
    #expect(verbs(statements) == ["initialized", "completed"])
    let text = statements.map { $0.text() }.joined()
    for secret in ["own", "call", "O1", "secret"] { #expect(!text.contains("\"\(secret)\"")) }
  }

  @Test func `an assessment is told with its answers, and whether it was passed`() {
    let statements = all(played(.assessment))
    #expect(verbs(statements) == ["initialized", "answered", "completed", "passed"])
    #expect(statements[1]["result"]?["response"] == .string("own"))
    #expect(statements[1]["result"]?["duration"] == .string("PT12.34S"))
    #expect(
      statements[2]["result"]?["score"]?["scaled"] == .integer(1)
        || statements[2]["result"]?["score"]?["scaled"] == .number(1))
  }

  @Test func `ids are the same every time and never the same for two`() {
    let ids = all(played(.assessment)).map { $0["id"]?.string ?? "" }
    #expect(ids == all(played(.assessment)).map { $0["id"]?.string ?? "" })
    #expect(Set(ids).count == ids.count)
    // RFC 9562, version 5.
    for id in ids {
      #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
    let others = writer.statements(of: "berta", lines(played(.assessment)), since: Day(number: 0))
    #expect(!others.contains { ids.contains($0["id"]?.string ?? "") })
  }

  @Test func `since a day is from that day on, with the time from before`() {
    let facts = played(.practice)
    let day = lines(facts)[2].record.event.moment.day
    let statements = writer.statements(of: "ana", lines(facts), since: day)
    #expect(verbs(statements) == ["completed"])
    #expect(statements.first?["result"]?["duration"] == .string("PT12.34S"))
  }

  @Test func `a correction refers to what it corrects`() {
    let corrected = Corrected(of: 3, change: .score(was: 100, now: 60), reason: "because", by: "hr")
    let statements = all(played(.practice) + [.corrected(corrected)])
    #expect(verbs(statements) == ["initialized", "completed", "scored"])
    #expect(statements[2]["result"]?["score"]?["raw"]?.double == 60)
    #expect(statements[2]["context"]?["statement"]?["id"] == statements[1]["id"])
    #expect(!statements.map { $0.text() }.joined().contains("because"))
  }

  @Test func `nothing is told of a person who was forgotten, nor practice after the first ending twice`() {
    #expect(all(played(.practice) + [.erased]).isEmpty)
    let again = played(.practice) + [played(.practice)[2]]
    #expect(verbs(all(again)) == ["initialized", "completed"])
  }
}
