import Curricula
import Learning
import Testing

@Suite("Attempts") struct AttemptTests {
  @Test("The latest attempt is the one begun last, and other lessons do not touch it")
  func latest() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("ivan")
    let first = play.records
    let other = try Play(lesson("other", [scene("a", "", .info, jumps: [jump("b")])]), after: first)
    var second = try Play(ClosedTicket.lesson, attempt: 2, after: other.records)
    #expect(Attempt.latest(lesson: "closed-ticket", in: second.records)?.steps.isEmpty == true)
    try second.choose("own")

    let latest = try #require(Attempt.latest(lesson: "closed-ticket", in: second.records))
    #expect(latest.number == 2)
    #expect(latest.scene == "needs")
    #expect(latest.steps.map(\.answered.answer) == [.choice("own")])
    #expect(Attempt.count(lesson: "closed-ticket", in: second.records) == 2)
    #expect(Attempt.count(lesson: "never", in: second.records) == 0)
    #expect(Attempt.latest(lesson: "never", in: second.records) == nil)
  }

  @Test("Events of an earlier attempt change nothing")
  func strangers() throws {
    var first = try Play(ClosedTicket.lesson)
    let answer = try first.choose("own")
    let second = try Play(ClosedTicket.lesson, attempt: 2)
    var attempt = second.session.attempt
    for event in answer { attempt.apply(event) }
    #expect(attempt == second.session.attempt)
  }

  @Test("Only a start begins an attempt")
  func needsStart() throws {
    var play = try Play(ClosedTicket.lesson)
    let events = try play.choose("own")
    let answer = try #require(events.first)
    #expect(Attempt(answer) == nil)
  }

  @Test("A scene newly met after a rewind counts, one met before does not")
  func newAfterRewind() throws {
    let fork = lesson(
      "fork",
      [
        scene(
          "start",
          choices: [
            with(choice("left", "left", points: 0, note: "l")) { $0.jump = jump("left") },
            with(choice("right", "right", right: true, points: 2)) { $0.jump = jump("right") },
          ]),
        scene("left", choices: [choice("a", "a", right: true), choice("b", "b")], jumps: [jump("end")]),
        scene("right", choices: [choice("a", "a", right: true), choice("b", "b")], jumps: [jump("end")]),
        scene("end", "", .ending, outcome: .good),
      ])
    var play = try Play(fork)
    try play.choose("left")
    try play.choose("a")
    #expect(play.session.attempt.completion?.score == 50)
    try play.give(.rewind(to: "start"))
    #expect(play.session.attempt.notes == [])
    try play.choose("right")
    try play.choose("b")
    #expect(play.session.attempt.steps.map(\.counts) == [false, true])
    #expect(play.session.attempt.credits == ["start": [0], "left": [1], "right": [0]])
    // The first ending's score stays the attempt's, although there is one more scene in the sum.
    #expect(play.session.attempt.completion?.score == 50)
    #expect(play.session.debrief?.score == 50)
    #expect(play.session.debrief?.elapsed == 2000)
    let progress = try #require(play.progress.lessons["fork"])
    #expect([progress.first, progress.best, progress.last] == [50, 50, 50])
    #expect(abs(play.session.attempt.score - 100.0 / 3) < 1e-9)
  }

  @Test("A weight of two counts twice, and nothing graded is a full score")
  func weights() throws {
    let weighted = lesson(
      "weighted",
      [
        scene(
          "a", weight: 2, choices: [choice("x", "x", right: true), choice("y", "y")], jumps: [jump("b")]),
        scene("b", choices: [choice("x", "x", right: true), choice("y", "y")], jumps: [jump("end")]),
        scene("end", "", .ending),
      ])
    var play = try Play(weighted)
    #expect(play.session.attempt.score == 100)
    try play.choose("x")
    try play.choose("y")
    #expect(abs(play.session.attempt.score - 200.0 / 3) < 1e-9)
  }
}

func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}
