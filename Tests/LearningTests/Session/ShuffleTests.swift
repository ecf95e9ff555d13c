import Curricula
import Learning
import Testing

@Suite("Presentation order") struct ShuffleTests {
  private static let keys = (0..<8).map { "k\($0)" }

  @Test("The same seed gives the same order on every machine, another seed another one")
  func pinned() {
    #expect(Shuffle("steps").order(of: ["listen", "promise", "search", "call"]) == [1, 2, 3, 0])
    #expect(
      Shuffle("ana", "cots", "steps").order(of: Self.keys) == Shuffle("ana", "cots", "steps").order(of: Self.keys))
    // Parts do not run together.
    #expect(Shuffle("ab", "c").order(of: Self.keys) != Shuffle("a", "bc").order(of: Self.keys))
    let orders = Set((0..<50).map { Shuffle("learner-\($0)").order(of: Self.keys) })
    #expect(orders.count > 45)
  }

  @Test("Every place is about as likely for every element")
  func even() {
    var counts = [[Int]](repeating: [0, 0, 0, 0], count: 4)
    for seed in 0..<4000 {
      for (place, index) in Shuffle("s\(seed)").order(of: ["a", "b", "c", "d"]).enumerated() {
        counts[index][place] += 1
      }
    }
    #expect(counts.joined().allSatisfy { (900...1100).contains($0) }, "\(counts)")
  }

  @Test("One that is hidden leaves the others in their order")
  func hidden() {
    let all = Shuffle("s").order(of: Self.keys).map { Self.keys[$0] }
    for key in Self.keys {
      let others = Self.keys.filter { $0 != key }
      #expect(Shuffle("s").order(of: others).map { others[$0] } == all.filter { $0 != key })
    }
  }

  @Test("What gives something away is passed over for the next order")
  func avoided() {
    let keys = ["a", "b", "c"]
    for seed in 0..<200 {
      #expect(Shuffle("\(seed)").order(of: keys) { $0 == [0, 1, 2] || $0 == [1, 0, 2] } != [0, 1, 2])
    }
    #expect(Shuffle("x").order(of: keys) { _ in true }.sorted() == [0, 1, 2])
  }

  @Test("Steps and pairs are never right as they stand, nor as prompts show by example", arguments: 2...5)
  func nothingGivenAway(count: Int) throws {
    for number in 0..<100 {
      let ids = (0..<count).map { "i\($0)" }
      var steps = scene("s\(number)", "", .order, jumps: [jump("pairs")])
      steps.choices = ids.map { choice($0, $0) }
      var pairs = scene("pairs", "", .match, jumps: [jump("end")])
      pairs.formerID = "p\(number)"
      pairs.choices = ids.map { id in with(choice(id, id)) { $0.partner = "with \(id)" } }
      var play = try Play(lesson("l", [steps, pairs, scene("end", "", .ending)]))

      let shown = play.session.screen.choices.map(\.id)
      #expect(Set(shown) == Set(ids) && shown != ids)
      if count > 2 { #expect([shown[1], shown[0]] + shown[2...] != ids) }

      try play.give(.arrange(ids))
      let screen = play.session.screen
      #expect(screen.choices.map(\.id) == ids)
      #expect(screen.partners.map(\.id) != ids || count == 2)
      if count > 2 { #expect(screen.partners.prefix(2).map(\.id) != [ids[1], ids[0]]) }
    }
  }

  private func order(_ learner: String, shuffles: Bool) throws -> [String] {
    let choices = (0..<6).map { choice("c\($0)", "c\($0)", right: $0 == 0) }
    let lesson = lesson("l", [scene("a", choices: choices, jumps: [jump("a")])]) { $0.shuffles = shuffles }
    let attempt = try #require(
      Attempt(Session.start(lesson, of: Service.curriculum, attempt: 1, at: Moment(milliseconds: 0, offset: 0))))
    return Session(lesson: lesson, curriculum: Service.curriculum, attempt: attempt, learner: learner).screen.choices
      .map(\.id)
  }

  @Test("Choices are shuffled only where the lesson says so, and then for each learner")
  func learners() throws {
    let written = (0..<6).map { "c\($0)" }
    #expect(try order("ana", shuffles: false) == written)
    #expect(try order("ana", shuffles: true) == order("ana", shuffles: true))
    let orders = try Set((0..<30).map { try order("learner-\($0)", shuffles: true) })
    #expect(orders.count > 25)
    #expect(orders.allSatisfy { $0.sorted() == written })
  }

  @Test("A retry, a rewind, a resumption, a language and a new name of the scene keep the order")
  func lasting() throws {
    func everything(_ language: Language) -> Lesson {
      lesson("every", EveryType.scenes(language), language: language) { $0.shuffles = true }
    }
    var play = try Play(everything(.es))
    func screens(_ play: Play) throws -> [[String]] {
      var play = play
      var orders: [[String]] = []
      while play.session.screen.type != .ending {
        let screen = play.session.screen
        orders += [screen.choices.map(\.id), screen.partners.map(\.id)] + screen.gaps.map { $0.options.map(\.id) }
        try play.give(EveryType.right(at: screen.scene))
      }
      return orders
    }
    let first = try screens(play)
    #expect(first.joined().count > 15)
    for language in [Language.en, .es] {
      play.session.speak(everything(language))
      #expect(try screens(play) == first)
    }
    while play.session.screen.type != .ending { try play.give(EveryType.right(at: play.session.screen.scene)) }
    try play.give(.rewind(to: "pick"))
    #expect(try screens(play) == first)
    try play.resume()
    #expect(try screens(play) == first)

    let renamed = EveryType.scenes(.es).map { scene in
      scene.id == "pick" ? with(scene) { ($0.id, $0.formerID) = ("picked", "pick") } : scene
    }
    try play.resume(with: lesson("every", renamed) { $0.shuffles = true })
    #expect(play.session.screen.choices.map(\.id) == first.first)
  }
}
