import Curricula
import Learning
import Testing

@Suite("Progress") struct ProgressTests {
  private func finish(_ play: inout Play, _ first: String, _ last: String = "temporary") throws {
    try play.choose(first)
    try play.choose("use", "message", "cover")
    try play.choose(last)
  }

  @Test("First, best and last scores are kept apart, one for each completed attempt")
  func scores() throws {
    var play = try Play(ClosedTicket.lesson)
    try finish(&play, "sorry")
    for (attempt, first, last) in [(2, "own", "temporary"), (3, "ivan", "wait")] {
      play = try Play(ClosedTicket.lesson, attempt: attempt, after: play.records, at: play.now)
      try finish(&play, first, last)
    }
    play = try Play(ClosedTicket.lesson, attempt: 4, after: play.records, at: play.now)
    try play.choose("own")

    let lesson = try #require(play.progress.lessons["closed-ticket"])
    #expect(lesson.attempts == 4)
    #expect(lesson.first.map(\.short) == "77.778")
    #expect(lesson.best == 100)
    #expect(lesson.last.map(\.short) == "33.333")
    #expect(lesson.passed)
    #expect(lesson.status == .completed)
    #expect(lesson.scene == "needs")
    #expect(lesson.elapsed == 3000)
    #expect(lesson.credits == ["call": 1.0 / 3, "needs": 1, "rule": 1])
    #expect(lesson.started == play.records.first?.event.moment)
    #expect(lesson.completed == play.records[4].event.moment)
    #expect(play.progress.latest == play.records.last?.event.moment)
  }

  @Test("Practice after a rewind changes neither scores, nor credits, nor observations")
  func practice() throws {
    var play = try Play(ClosedTicket.lesson)
    try finish(&play, "own", "wait")
    let before = play.progress
    #expect(before.lessons["closed-ticket"]?.scene == nil)
    try play.give(.rewind(to: nil))
    #expect(play.progress.lessons["closed-ticket"]?.scene == "rule")
    try play.choose("temporary")
    var after = play.progress
    #expect(after.latest != before.latest)
    after.latest = before.latest
    #expect(after == before)
  }

  @Test("An open attempt stands at its scene, a lesson never begun is not there")
  func open() throws {
    var play = try Play(ClosedTicket.lesson)
    #expect(play.progress.lessons["closed-ticket"]?.status == .started)
    #expect(play.progress.lessons["closed-ticket"]?.scene == nil)
    try play.choose("own")
    let lesson = try #require(play.progress.lessons["closed-ticket"])
    #expect(lesson.scene == "needs")
    #expect(lesson.status == .started)
    #expect(lesson.first == nil)
    #expect(!lesson.passed)
    #expect(play.progress.lessons["other"] == nil)
  }

  @Test("Commitments are kept or broken by the line that made them")
  func commitments() throws {
    var play = try Play(ClosedTicket.lesson)
    try finish(&play, "own")
    let due = play.now.day.adding(days: 7)
    try play.give(.commit(words("Probarlo"), due: due))
    try play.give(.commit(words("Escribirlo"), due: due))
    let seq = try #require(play.records.last?.seq)
    let kept = Event(moment: play.now, fact: .kept(Kept(of: seq, kept: true)))
    let stray = Event(moment: play.now, fact: .kept(Kept(of: 1, kept: false)))
    let progress = Progress(
      play.records + [Record(seq: seq + 1, event: kept), Record(seq: seq + 2, event: stray)])
    #expect(progress.commitments.map(\.seq) == [seq - 1, seq])
    #expect(progress.commitments.map(\.kept) == [nil, true])
    #expect(progress.commitments.map(\.digest) == [words("Probarlo").digest, words("Escribirlo").digest])
    #expect(progress.commitments.first?.due == due)
  }

  @Test("Answers without a start, and kinds of tomorrow, change nothing but the latest moment")
  func strangers() throws {
    var play = try Play(ClosedTicket.lesson)
    try finish(&play, "own")
    let orphans = play.records.dropFirst()
    let unknown = Record(seq: 99, event: Event(moment: play.now, fact: .unknown(kind: "sung")))
    var progress = Progress(Array(orphans) + [unknown])
    #expect(progress.latest == play.now)
    progress.latest = nil
    #expect(progress == Progress())
  }
}
