import Curricula
import Testing

@testable import Learning

/// Every type of scene, played through the session alone.
@Suite("Every type of scene") struct SceneTypeSessionTests {
  /// The lesson, standing at a scene of it.
  private func play(at scene: String) throws -> Play {
    var play = try Play(EveryType.lesson)
    while play.session.screen.scene != scene { try play.give(EveryType.right(at: play.session.screen.scene)) }
    return play
  }

  private func answer(_ input: Session.Input, at scene: String) throws -> (answered: Answered, reply: Reply) {
    var play = try play(at: scene)
    try play.give(input)
    let step = try #require(play.session.attempt.steps.last)
    let typed = ["No hay.", "ahí", "faltan"].map { words($0) }
    let texts = Dictionary(typed.map { ($0.digest, $0.text) }, uniquingKeysWith: { first, _ in first })
    return (step.answered, play.session.reply(to: step, words: texts))
  }

  @Test("The best answers lead to full credit, and every answer is on record in its own form")
  func best() throws {
    let play = try play(at: "end")
    #expect(play.session.attempt.completion?.score == 100)
    let steps = play.session.attempt.steps.map(\.answered)
    #expect(steps.map(\.credit) == [1, 1, 1, 1, 1, 1, 1, nil, nil])
    #expect(
      steps.map(\.answer) == [
        .choice("a"), .choices(["a", "b"]), .order(["one", "two", "three", "four"]),
        // Of the pairs with one partner, the first stands for it.
        .pairs(["nine": "nine", "slow": "slow", "eight": "nine"]),
        .gaps([.option(0), .written(digest: words("No hay.").digest), .option(0)]), .number(12),
        .text(digest: words("sí").digest), .choice("2"), .text(digest: words("sí").digest),
      ])
    #expect(play.session.attempt.notes == ["often"])
    #expect(play.session.attempt.evidence["O1"]?.positive == 1)
    let forks = try #require(play.session.debrief).path
    #expect(forks.map(\.scene) == ["pick", "tick", "steps", "pairs", "gaps", "count", "word"])
    #expect(forks.map(\.names) == [["a"], ["a", "b"], [], [], [], [], []])
    #expect(forks.map(\.type) == [.choice, .multiple, .order, .match, .cloze, .number, .text])
  }

  @Test("An order earns what is near its place, and shows both")
  func order() throws {
    let (answered, reply) = try answer(.arrange(["two", "one", "three", "four"]), at: "steps")
    #expect(answered.credit == 0.75)
    #expect(
      reply.solution
        == .order([
          .init(text: "es one", given: 2), .init(text: "es two", given: 1), .init(text: "es three", given: 3),
          .init(text: "es four", given: 4),
        ]))
  }

  @Test("Only pairs with a left side count, and what is said about a pair is said where it is wrong")
  func match() throws {
    let play = try play(at: "pairs")
    #expect(play.session.screen.choices.map(\.text) == ["9:40", "slow", "8"])
    #expect(Set(play.session.screen.partners.map(\.text)) == ["un hecho", "una opinión", "una queja"])
    let (answered, reply) = try answer(.pair(["nine": "nine", "slow": "none", "eight": "eight"]), at: "pairs")
    #expect(answered.credit.map { abs($0 - 2.0 / 3) < 1e-12 } == true)
    #expect(answered.answer == .pairs(["nine": "nine", "slow": "none", "eight": "nine"]))
    #expect(reply.feedback == ["Nobody can check it."])
    #expect(
      reply.solution
        == .match([
          .init(text: "9:40", partner: "un hecho", given: "un hecho"),
          .init(text: "slow", partner: "una opinión", given: "una queja"),
          .init(text: "8", partner: "un hecho", given: "un hecho"),
        ]))
    #expect(try answer(EveryType.right(at: "pairs"), at: "pairs").reply.feedback == [])
  }

  @Test("A gap is right by its option's place or by its words, and is shown filled in")
  func cloze() throws {
    let screen = try play(at: "gaps").session.screen
    #expect(screen.gaps.map { $0.options.map(\.id).sorted() } == [["0", "1", "2"], [], ["0", "1"]])
    #expect(screen.body.map(\.text) == ["At [[1]], if [[2]],"])
    #expect(screen.question?.filled { "(\($0))" }.text == "or (3)?")
    let (answered, reply) = try answer(.fill([.option(2), .written(words("faltan")), .option(0)]), at: "gaps")
    #expect(answered.credit.map { abs($0 - 2.0 / 3) < 1e-12 } == true)
    guard case .cloze(let paragraphs, let fillings) = reply.solution else {
      Issue.record("no cloze")
      return
    }
    #expect(paragraphs.count == 2)
    #expect(
      fillings == [
        .init(right: "cinco", given: "4", isRight: false), .init(right: "faltan", given: "faltan", isRight: true),
        .init(right: "a", given: "a", isRight: true),
      ])
  }

  @Test("A gap in a paragraph that is not told is neither asked nor graded")
  func hiddenGap() throws {
    let gaps = scene(
      "gaps", "", .cloze, body: [told("[[1]]"), told("[[2]]", if: .note("n")), told("[[3]]")], jumps: [jump("end")]
    ) {
      $0.gaps = [Gap(accepted: ["one"]), Gap(accepted: ["two"]), Gap(accepted: ["three"], distractors: ["four"])]
    }
    var play = try Play(lesson("l", [gaps, scene("end", "", .ending)]))
    let screen = play.session.screen
    #expect(screen.body.map(\.text) == ["[[1]]", "[[2]]"])
    #expect(screen.gaps.map(\.isTyped) == [true, false])
    try play.give(.fill([.written(words("one")), .option(1)]))
    let step = try #require(play.session.attempt.steps.last)
    #expect(step.answered.credit == 0.5)
    guard case .cloze(let paragraphs, let fillings) = play.session.reply(to: step).solution else {
      Issue.record("no cloze")
      return
    }
    #expect(paragraphs.map(\.text) == ["[[1]]", "[[2]]"])
    #expect(fillings.map(\.right) == ["one", "three"])
  }

  @Test("Without the words at hand nothing is said about what was typed")
  func wordsErased() throws {
    var play = try play(at: "gaps")
    try play.give(EveryType.right(at: "gaps"))
    let reply = play.session.reply(to: try #require(play.session.attempt.steps.last))
    guard case .cloze(_, let fillings) = reply.solution else {
      Issue.record("no cloze")
      return
    }
    #expect(fillings[1] == .init(right: "no hay", given: nil, isRight: nil))
  }

  @Test("A number, a point and a reflection say what they are compared with")
  func others() throws {
    let (number, numberReply) = try answer(.number(13), at: "count")
    #expect(number.credit == 0)
    #expect(numberReply.solution == .number(13, accepted: [NumberAnswer(value: 12, tolerance: 0.5)]))
    let (point, pointReply) = try answer(.choose(["3"]), at: "often")
    #expect(point.credit == nil && point.answer == .choice("3"))
    #expect(pointReply.solution == nil && pointReply.choices.map(\.text) == ["always"])
    #expect(try play(at: "thought").session.screen.choices.isEmpty, "the checks come after the words")
    let (_, reflection) = try answer(.write(words("Dije las tres.")), at: "thought")
    #expect(reflection.solution == .reflection(model: ["I said five."], checks: ["A time?", "A name?"]))
  }

  private typealias Refusal = Session.Refusal

  @Test("What is no answer is refused and says why")
  func refusals() throws {
    func refused(_ input: Session.Input, at scene: String) throws -> Refusal? {
      var play = try play(at: scene)
      let before = play.session.attempt
      do throws(Refusal) {
        try play.give(input)
        return nil
      } catch {
        #expect(play.session.attempt == before)
        return error
      }
    }
    #expect(try refused(.arrange(["one", "two"]), at: "steps") == .missingSteps(2))
    #expect(try refused(.arrange(["one", "two", "one", "three"]), at: "steps") == .repeatedStep("one"))
    #expect(try refused(.arrange(["one", "zero"]), at: "steps") == .unknownChoice("zero"))
    #expect(try refused(.choose(["one"]), at: "steps") == .wrongInput(.order))
    #expect(try refused(.pair(["nine": "slow"]), at: "pairs") == .unpaired(2))
    #expect(try refused(.pair(["none": "nine"]), at: "pairs") == .unknownChoice("none"))
    #expect(try refused(.pair(["nine": "ten"]), at: "pairs") == .unknownPartner("ten"))
    #expect(try refused(.fill([.option(0)]), at: "gaps") == .unfilled(2))
    #expect(try refused(.fill([.option(3), .written(words("x")), .option(0)]), at: "gaps") == .unknownChoice("3"))
    #expect(try refused(.fill([.option(0), .written(words(" … ")), .option(0)]), at: "gaps") == .emptyAnswer)
    #expect(try refused(.fill([.option(0), .option(0), .option(0)]), at: "gaps") == .wrongInput(.cloze))
    #expect(try refused(.number(.nan), at: "count") == .notANumber)
    #expect(try refused(.write(words("12")), at: "count") == .wrongInput(.number))
    #expect(try refused(.choose(["4"]), at: "often") == .unknownChoice("4"))
    #expect(try refused(.choose(["1", "2"]), at: "often") == .chooseOne)
    #expect(try refused(.write(words("  ")), at: "thought") == .emptyAnswer)
  }

  @Test("Where there is nothing to answer, one reads on")
  func nothingToAnswer() throws {
    for type in [Scene.Kind.order, .match, .scale, .cloze, .choice, .multiple] {
      var play = try Play(lesson("l", [scene("a", "", type, jumps: [jump("end")]), scene("end", "", .ending)]))
      #expect(play.session.screen.type == .info)
      try play.give(.read)
      #expect(play.session.debrief?.path.isEmpty == true)
    }
  }

  @Test("Confidence goes with a graded answer, and with no other")
  func confidence() throws {
    for (scene, confidence) in [("steps", Confidence.guess), ("often", nil), ("thought", nil)] {
      let play = try play(at: scene)
      let events = try play.session.events(
        for: EveryType.right(at: scene), hints: 0, elapsed: 1, confidence: .guess, at: play.now)
      guard case .answered(let answered) = events.first?.fact else {
        Issue.record("no answer")
        return
      }
      #expect(answered.confidence == confidence)
    }
    #expect(Confidence.allCases.map(\.share) == [0.95, 0.75, 0.5])
  }
}
