import Curricula
import Learning
import Testing

@Suite("Resuming") struct ResumptionTests {
  private func edited(_ change: (inout [Scene]) -> Void) -> Lesson {
    var scenes = ClosedTicket.lesson.scenes
    change(&scenes)
    return Lesson(header: ClosedTicket.lesson.header, scenes: scenes, revision: "edited")
  }

  @Test("An edited lesson goes on at the same scene, and says so once")
  func editedLesson() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    let lesson = edited { $0[1].title = "Antes de nada" }
    try play.resume(with: lesson)
    #expect(play.session.resumption == .edited)
    #expect(play.session.screen.sceneTitle == "Antes de nada")
    try play.choose("use")
    try play.resume()
    #expect(play.session.resumption == .same)
  }

  @Test("A renamed scene is the same scene, and keeps its credit after a rewind")
  func renamed() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    try play.choose("use", "message", "cover")
    try play.choose("warn")
    let lesson = edited {
      $0[2].id = "signature"
      $0[2].formerID = "rule"
    }
    try play.resume(with: lesson)
    #expect(play.session.resumption == .edited)
    #expect(play.session.screen.scene == "signature")
    #expect(play.session.screen.choices.map(\.id) == ["wait", "share", "temporary"])
    try play.give(.rewind(to: "signature"))
    #expect(play.session.screen.choices.map(\.id).contains("warn"))
    try play.choose("temporary")
    #expect(play.session.attempt.steps.map(\.counts) == [true, true, false])
    #expect(play.session.debrief?.path.last?.scene == "signature")
    #expect(play.session.attempt.credits["rule"] == [2.0 / 3])
    #expect(play.session.attempt.credits["signature"] == nil)
  }

  @Test("Where the scene is gone, the last one of the path that exists comes up as it was then")
  func movedBack() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    try play.choose("use", "message", "cover")
    try play.choose("warn")
    let lesson = edited {
      $0.remove(at: 2)
      $0[1].jumps = [jump("opened")]
    }
    try play.resume(with: lesson)
    #expect(play.session.resumption == .movedBack("needs"))
    let screen = play.session.screen
    #expect(screen.told == "needs 2/2 trust=3 [use message cover why-late manual]")

    let events = try play.choose("use")
    #expect(events.map(\.fact.kind) == ["rewound", "answered", "completed"])
    #expect(play.session.screen.told == "opened 2/2 trust=3 [] good")
    // Its first credit stays: it was not the learner who went back.
    #expect(play.session.attempt.credits["needs"] == [1])
    #expect(play.session.attempt == Attempt.latest(lesson: "closed-ticket", in: play.records))
  }

  @Test("Where no scene of the path is left, the lesson begins anew with what was earned kept")
  func nothingLeft() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    let lesson = edited { $0.removeFirst(2) }
    try play.resume(with: lesson)
    #expect(play.session.resumption == .movedBack("rule"))
    #expect(play.session.screen.told == "rule 1/1 trust=2 [wait share temporary]")
    try play.choose("temporary")
    #expect(play.session.attempt.steps.map(\.answered.scene) == ["rule"])
    #expect(play.session.attempt.completion?.score == 100)
  }

  @Test("A lower maximum in an edited lesson holds at once")
  func lowerMaximum() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    var header = ClosedTicket.lesson.header
    header.meters = [meter("trust", 1, 2), meter("calm", 1, 4)]
    try play.resume(with: Lesson(header: header, scenes: ClosedTicket.lesson.scenes, revision: "edited"))
    #expect(play.session.screen.gauges.map(\.value) == [2, 1])
  }

  @Test("A completion that a cut-off write lost is recorded with the next thing done")
  func lostCompletion() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    try play.choose("use")
    let last = try play.choose("temporary")
    #expect(last.count == 2)
    let whole = play.session.attempt
    play.drop(last: 1)
    try play.resume()
    #expect(play.session.screen.scene == "opened")
    #expect(play.session.attempt.completion == nil)
    #expect(play.session.debrief?.score == whole.completion?.score)
    let closing = play.session.closing(at: play.now)
    #expect(closing.map(\.fact.kind) == ["completed"])

    var committing = play
    let events = try committing.give(.commit(words("Probarlo"), due: play.now.day))
    #expect(events.map(\.fact.kind) == ["completed", "committed"])
    #expect(committing.session.attempt == whole)
    #expect(committing.session.closing(at: play.now).isEmpty)

    let back = try play.give(.rewind(to: nil))
    #expect(back.map(\.fact.kind) == ["completed", "rewound"])
    #expect(play.session.attempt.isPractice)
  }
}
