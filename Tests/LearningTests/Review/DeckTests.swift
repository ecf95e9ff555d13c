import Curricula
import Learning
import Testing

@Suite("Deck") struct DeckTests {
  private func finished(_ first: String) throws -> Play {
    var play = try Play(ClosedTicket.lesson)
    try play.choose(first)
    try play.choose("use")
    try play.choose("temporary")
    return play
  }

  private func deck(_ play: Play) -> Deck { Deck([ClosedTicket.lesson], progress: play.progress) }

  @Test("A card enters when its lesson is completed, not before")
  func enters() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    #expect(deck(play).cards.isEmpty)
    #expect(deck(try finished("own")).cards.map(\.scene) == ["card-invoice"])
  }

  @Test(
    "Its first grade is the credit of the scene it reviews, from the day of completion",
    arguments: [("own", 2.3065, 2), ("sorry", 0.212, 1), ("ivan", 0.212, 1)])
  func firstGrade(choice: String, stability: Double, days: Int) throws {
    let play = try finished(choice)
    let card = try #require(deck(play).cards.first)
    #expect(card.memory.stability == stability)
    #expect(card.due == play.now.day.adding(days: days))
    #expect(deck(play).due(on: card.due.adding(days: -1)).isEmpty)
    #expect(deck(play).due(on: card.due) == [card])
    #expect(deck(play).due(on: card.due.adding(days: 9)) == [card])
  }

  @Test("A card whose scene was never met starts as not known")
  func neverMet() throws {
    var lesson = ClosedTicket.lesson
    lesson.scenes.append(
      scene("card-two", reviews: "elsewhere", choices: [choice("x", "x", right: true), choice("y", "y")]))
    let play = try finished("own")
    let deck = Deck([lesson], progress: play.progress)
    #expect(deck.cards.map(\.scene) == ["card-two", "card-invoice"])
    #expect(deck.cards.map(\.memory.stability) == [0.212, 2.3065])
    #expect(deck.upcoming(from: play.now.day, days: 3) == [0, 1, 1])
    #expect(deck.upcoming(from: play.now.day.adding(days: 9), days: 2) == [2, 0])
  }

  @Test("A played card remembers, says what it brought, and comes back when its event says")
  func played() throws {
    var play = try finished("own")
    play.wait(days: 2)
    let card = try #require(deck(play).due(on: play.now.day).first)
    let screen = try #require(card.screen(in: ClosedTicket.lesson))
    #expect(screen.choices.map(\.id) == ["portal", "three"])
    #expect(screen.body.count == 1)

    #expect(throws: Session.Refusal.chooseOne) {
      try card.play(.choose([]), in: ClosedTicket.lesson, of: Service.curriculum, at: play.now)
    }
    let played = try #require(
      try card.play(.choose(["three"]), in: ClosedTicket.lesson, of: Service.curriculum, at: play.now))
    #expect(played.reply.feedback == ["Miras el resultado, no el sello, y das una hora."])
    #expect(played.reply.signs.map(\.behaviour) == ["O1", "O4"])
    guard case .reviewed(let reviewed) = played.event.fact else {
      Issue.record("not a review")
      return
    }
    let memory = ReviewSchedule.next(card.memory, grade: .good, elapsedDays: 2)
    #expect(reviewed.grade == 3)
    #expect(reviewed.stability == memory.stability)
    #expect(reviewed.due > play.now.day.adding(days: 2))

    let records = play.records + [Record(seq: play.records.count + 1, event: played.event)]
    let later = try #require(Deck([ClosedTicket.lesson], progress: Progress(records)).cards.first)
    #expect(later.memory == memory)
    #expect(later.last == play.now)
    #expect(later.due == reviewed.due)
  }

  @Test("A card of any graded type is played; one that asks nothing never enters the deck")
  func everyType() throws {
    let graded: [Scene.Kind] = [.choice, .multiple, .order, .match, .cloze, .number, .text]
    let cards = EveryType.scenes(.es).filter { $0.type != .ending }.map { scene in
      with(scene) { ($0.id, $0.reviews, $0.jumps) = ("card-\(scene.id)", scene.id, []) }
    }
    let header = with(EveryType.lesson.header) { $0.shuffles = true }
    let lesson = Lesson(header: header, scenes: EveryType.scenes(.es) + cards, revision: "r1")
    var play = try Play(lesson)
    while play.session.screen.type != .ending { try play.give(EveryType.right(at: play.session.screen.scene)) }
    let deck = Deck([lesson], progress: play.progress)
    #expect(Set(deck.cards.compactMap { lesson.scene($0.scene)?.type }) == Set(graded))
    for card in deck.cards {
      let screen = try #require(card.screen(in: lesson, learner: "ana"))
      #expect(graded.contains(screen.type))
      let input = EveryType.right(at: String(card.scene.dropFirst(5)))
      let played = try #require(try card.play(input, in: lesson, of: Service.curriculum, at: play.now))
      #expect(played.reply.credit == 1, "\(card.scene)")
    }
  }

  @Test(
    "Only full credit and being sure make a card easy, and how sure is on record",
    arguments: [(Confidence.sure, 4), (.fairly, 3), (.guess, 3), (nil, 3)] as [(Confidence?, Int)])
  func confidence(confidence: Confidence?, grade: Int) throws {
    let play = try finished("own")
    let card = try #require(deck(play).cards.first)
    func reviewed(_ choice: String) throws -> Reviewed? {
      let played = try card.play(
        .choose([choice]), in: ClosedTicket.lesson, of: Service.curriculum, confidence: confidence, at: play.now)
      guard case .reviewed(let reviewed) = played?.event.fact else { return nil }
      return reviewed
    }
    #expect(try reviewed("three")?.grade == grade)
    #expect(try reviewed("three")?.confidence == confidence)
    #expect(try reviewed("portal")?.grade == 1)
  }

  @Test("Only whole periods of 24 hours have elapsed, and a card that was removed cannot be played")
  func wholeDays() throws {
    let play = try finished("own")
    var card = try #require(deck(play).cards.first)
    let almost = Moment(milliseconds: card.last.milliseconds + 2 * 86_400_000 - 1, offset: 840)
    let played = try #require(
      try card.play(.choose(["portal"]), in: ClosedTicket.lesson, of: Service.curriculum, at: almost))
    guard case .reviewed(let reviewed) = played.event.fact else {
      Issue.record("not a review")
      return
    }
    #expect(reviewed.stability == ReviewSchedule.next(card.memory, grade: .again, elapsedDays: 1).stability)
    card.scene = "gone"
    #expect(card.screen(in: ClosedTicket.lesson) == nil)
    #expect(
      try card.play(.choose(["portal"]), in: ClosedTicket.lesson, of: Service.curriculum, at: almost) == nil)
  }
}
