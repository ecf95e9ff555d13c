import Curricula
import Learning
import Testing

@Suite("Sessions") struct SessionTests {
  /// A path through the types that the closed ticket does without.
  static let workshop = lesson(
    "workshop",
    [
      scene("read-me", "Antes", .info, body: [told("¿Lista?")], jumps: [jump("when")]),
      scene("when", "La hora", .text, body: [told("¿Cuándo la llamas?")], jumps: [jump("fix")]) {
        $0.accepted = ["A las cinco", "5 p. m."]
        $0.feedback = [why("Eso es una hora.", .full), why("Eso no es una hora.", .partial), why("Anótala.")]
      },
      scene(
        "fix", "El arreglo",
        choices: [
          choice("mend", "mend", right: true, "+O4", ["calm": 9, "slips": 1]),
          choice("none", "none"),
        ], jumps: [jump("end")]),
      scene("end", "Fin", .ending, outcome: .good, body: [told("¿Ves?")]),
    ],
    meters: [
      meter("calm", 1, 3, "Calma"), meter("slips", 0, 4, "Deslices", isCounter: true),
      meter("broken", 1, 4, "Promesas rotas", isCounter: true),
    ])

  @Test("Deciding changes nothing")
  func pure() throws {
    let play = try Play(ClosedTicket.lesson)
    let before = play.session.attempt
    let events = try play.session.events(for: .choose(["own"]), hints: 1, elapsed: 40, at: play.now)
    #expect(events.count == 1)
    #expect(play.session.attempt == before)
    #expect(play.session.screen.scene == "call")
  }

  @Test("Reading, writing and choosing lead through every type of scene")
  func types() throws {
    var play = try Play(Self.workshop)
    #expect(play.session.screen.question == nil)
    #expect(play.session.screen.body.map(\.text) == ["¿Lista?"])
    #expect(play.session.screen.steps == 3)
    try play.give(.read)
    #expect(play.session.screen.question?.text == "¿Cuándo la llamas?")
    #expect(play.session.screen.body.isEmpty)
    #expect(throws: Session.Refusal.emptyAnswer) { try play.give(.write(words(" … "))) }
    try play.give(.write(words("a LAS   cínco.")))
    let step = try #require(play.session.attempt.steps.last)
    #expect(step.answered.credit == 1)
    #expect(step.answered.answer == .text(digest: words("a LAS   cínco.").digest))
    #expect(play.session.reply(to: step).feedback == ["Eso es una hora.", "Anótala."])

    let last = try play.choose("mend")
    #expect(last.map(\.fact.kind) == ["answered", "completed"])
    #expect(play.session.screen.gauges.map(\.value) == [3])
    let debrief = try #require(play.session.debrief)
    #expect(debrief.path.map(\.step) == [2, 3])
    #expect(debrief.path.map(\.names) == [[], ["mend"]])
    #expect(debrief.counters.map(\.label) == ["Deslices"])
    #expect(debrief.counters.map(\.value) == [1])
    #expect(debrief.elapsed == 3000)
    #expect(debrief.decisive == 1)
    #expect(play.session.attempt.completion?.counters == ["slips": 1, "broken": 1])
  }

  @Test("A meter stops at its maximum, and its counter is not among the movements")
  func ceiling() throws {
    var play = try Play(Self.workshop)
    try play.give(.read)
    try play.give(.write(words("luego")))
    try play.choose("mend")
    let reply = play.session.reply(to: try #require(play.session.attempt.steps.last))
    #expect(reply.movements.map { [$0.from, $0.to, $0.maximum] } == [[1, 3, 3]])
    #expect(reply.signs.map(\.behaviour) == ["O4"])
    #expect(reply.signs.first?.axis?.positive == "resuelve")
  }

  @Test("An answer that leads nowhere is refused by the scene's name")
  func deadEnd() throws {
    let hole = lesson(
      "hole", [scene("a", choices: [choice("x", "x"), choice("y", "y")], jumps: [jump("b", if: .note("n"))])])
    var play = try Play(hole)
    #expect(throws: Session.Refusal.deadEnd(scene: "a")) { try play.choose("x") }

    var pointless = try Play(lesson("p", [scene("a", "", .info, jumps: [jump("nowhere")])]))
    #expect(throws: Session.Refusal.deadEnd(scene: "a")) { try pointless.give(.read) }
    var empty = try Play(lesson("empty", []))
    #expect(throws: Session.Refusal.deadEnd(scene: "")) { try empty.give(.read) }
    #expect(empty.session.screen.steps == 1)
  }

  @Test("A choice's own jump wins while its condition holds, else the scene's go downwards")
  func ownJump() throws {
    let jumpy = lesson(
      "jumpy",
      [
        scene(
          "a",
          choices: [
            with(choice("x", "x", note: "n")) { $0.jump = jump("one", if: .note("n")) },
            with(choice("y", "y")) { $0.jump = jump("one", if: .note("n")) },
            with(choice("z", "z", "", ["calm": 2])) { $0.jump = jump("one", if: .note("n")) },
          ], jumps: [jump("two", if: .meter("calm", .atLeast, 3)), jump("three"), jump("one")]),
        scene("one", "", .ending), scene("two", "", .ending), scene("three", "", .ending),
      ], meters: [meter("calm", 1, 5)])
    for (choice, ending) in [("x", "one"), ("y", "three"), ("z", "two")] {
      var play = try Play(jumpy)
      try play.choose(choice)
      #expect(play.session.screen.scene == ending)
    }
  }

  @Test("An assessment gives no hints and does not go back")
  func assessment() throws {
    var header = ClosedTicket.lesson.header
    header.mode = .assessment
    var play = try Play(Lesson(header: header, scenes: ClosedTicket.lesson.scenes, revision: "r"))
    #expect(play.session.screen.isAssessment)
    #expect(play.session.screen.hints == 0)
    #expect(throws: Session.Refusal.hintInAssessment) { try play.session.hint(0) }
    let events = try play.give(.choose(["own"]), hints: 2)
    guard case .answered(let answered) = events.first?.fact else {
      Issue.record("no answer")
      return
    }
    #expect(answered.hints == 0)
    #expect(throws: Session.Refusal.rewindInAssessment) { try play.give(.rewind(to: nil)) }
  }

  @Test("Hints go from the weakest to the last, and no more are counted than there are")
  func hints() throws {
    var play = try Play(ClosedTicket.lesson)
    #expect(try play.session.hint(1) == "Le falta un nombre, un paso y una hora.")
    #expect(throws: Session.Refusal.noHint) { try play.session.hint(2) }
    #expect(throws: Session.Refusal.noHint) { try play.session.hint(-1) }
    try play.give(.choose(["own"]), hints: 7)
    #expect(play.session.attempt.steps.first?.answered.hints == 2)
  }

  @Test("Time that ran backwards counts as none")
  func negativeTime() throws {
    let play = try Play(ClosedTicket.lesson)
    let events = try play.session.events(for: .choose(["own"]), hints: 0, elapsed: -5, at: play.now)
    guard case .answered(let answered) = events.first?.fact else {
      Issue.record("no answer")
      return
    }
    #expect(answered.elapsed == 0)
  }

  @Test("Another language in mid-lesson changes the words and nothing else")
  func language() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    let before = play.session.attempt
    var scenes = ClosedTicket.lesson.scenes
    scenes[1].title = "Before you touch anything"
    var header = ClosedTicket.lesson.header
    header.language = .en
    play.session.speak(Lesson(header: header, scenes: scenes, revision: ClosedTicket.lesson.revision))
    #expect(play.session.attempt == before)
    #expect(play.session.screen.sceneTitle == "Before you touch anything")
    try play.choose("use")
    #expect(play.session.attempt.language == .en)
    play.session.speak(Self.workshop)
    #expect(play.session.lesson.id == "closed-ticket")
  }

  @Test("Plus and minus on one behaviour cancel out among ticked choices")
  func evidenceSums() throws {
    let sums = lesson(
      "sums",
      [
        scene(
          "a", "", .multiple,
          choices: [
            choice("x", "x", right: true, "+O1 +O2"), choice("y", "y", "-O1 +O2"), choice("z", "z", "-O3"),
          ], jumps: [jump("end")]),
        scene("end", "", .ending),
      ])
    var play = try Play(sums)
    try play.choose("z", "y", "x")
    #expect(play.session.attempt.steps.first?.answered.evidence == ["O2": 1, "O3": -1])
  }

  @Test("Without anything lost, the fork with most evidence mattered most")
  func decisiveWithoutLoss() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    try play.choose("use", "message", "cover")
    try play.choose("temporary")
    #expect(play.session.debrief?.score == 100)
    #expect(play.session.debrief?.decisive == 0)
  }
}
