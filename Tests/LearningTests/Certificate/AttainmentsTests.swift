import Curricula
import Testing

@testable import Learning

@Suite("Attainments") struct AttainmentsTests {
  private func at(_ day: Int, _ fact: Fact) -> Event {
    Event(moment: Moment(milliseconds: Int64(day) * 86_400_000, offset: 0), fact: fact)
  }

  private func started(_ day: Int, attempt: Int = 1, revision: String = "r1") -> Event {
    at(
      day,
      .started(
        Started(
          curriculum: "c", lesson: "a", revision: revision, attempt: attempt, mode: .practice, language: .es)))
  }

  private func completed(_ day: Int, attempt: Int = 1, passed: Bool) -> Event {
    at(
      day,
      .completed(
        Completed(
          lesson: "a", attempt: attempt, ending: "e", outcome: .good, score: passed ? 90 : 10, passed: passed,
          counters: [:])))
  }

  private func attainments(_ events: [Event]) -> Attainments {
    Attainments(events.enumerated().map { Record(seq: $0.offset + 1, event: $0.element) })
  }

  private func shortfall(_ events: [Event], expiryDays: Int? = nil, on day: Int = 100) -> Attainments.Shortfall? {
    attainments(events).shortfall(of: "a", expiryDays: expiryDays, on: Day(number: day))
  }

  @Test("What is missing has its reason")
  func missing() {
    #expect(shortfall([]) == .notStarted)
    #expect(shortfall([started(1)]) == .unfinished)
    #expect(shortfall([started(1), completed(1, passed: false)]) == .notPassed)
    #expect(shortfall([started(1), completed(1, passed: true)]) == nil)
  }

  @Test("A pass counts through its last day, and passing again renews it")
  func expiry() {
    let first = [started(1), completed(10, passed: true)]
    #expect(shortfall(first, expiryDays: 90, on: 100) == nil)
    #expect(shortfall(first, expiryDays: 90, on: 101) == .expired(Day(number: 100)))
    let again = first + [started(95, attempt: 2, revision: "r2"), completed(96, attempt: 2, passed: true)]
    #expect(shortfall(again, expiryDays: 90, on: 101) == nil)
    #expect(attainments(again).pass("a") == .init(day: Day(number: 96), revision: "r2"))
  }

  @Test("Failing later takes nothing away")
  func failingLater() {
    let events = [
      started(1), completed(1, passed: true), started(2, attempt: 2), completed(2, attempt: 2, passed: false),
    ]
    #expect(attainments(events).pass("a")?.day == Day(number: 1))
  }

  @Test("What is reached by practising after an ending counts for nothing")
  func practice() {
    #expect(shortfall([started(1), completed(1, passed: false), completed(2, passed: true)]) == .notPassed)
  }

  @Test("Whoever was forgotten has nothing to certify")
  func erased() {
    #expect(shortfall([started(1), completed(1, passed: true), at(2, .erased)]) == .notStarted)
  }
}
