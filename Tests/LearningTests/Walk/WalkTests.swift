import Curricula
import Testing

@testable import Learning

@Suite("Walking a lesson") struct WalkTests {
  /// What a lesson without loops comes to when its paths are walked one by one.
  private static func compare(_ walk: Walk, _ every: EveryPath) {
    for ending in walk.endings {
      let ends = every.ends.filter { $0.scene == ending.scene }
      #expect(ending.paths.count == ends.count)
      #expect(ending.paths.steps == range(ends.map(\.steps)))
      expectEqual(ending.paths.scores, range(ends.map(\.score)))
      expectEqual(ending.paths.seconds, range(ends.map(\.seconds)))
      let chance = ends.reduce(0) { $0 + $1.chance }
      let mean = ends.reduce(0) { $0 + $1.chance * $1.seconds } / chance
      #expect(abs(ending.paths.meanSeconds - mean) < 1e-6)
      for (index, evidence) in ending.paths.evidence.enumerated() {
        #expect(evidence.given == range(ends.map { $0.evidence[index][0] }))
        #expect(evidence.positive == range(ends.map { $0.evidence[index][1] }))
      }
    }
    #expect(Set(walk.endings.map(\.scene)) == Set(every.ends.map(\.scene)))
    #expect(walk.scenes == every.scenes)
    #expect(walk.answers == every.answers)
    #expect(walk.deadEnds.isEmpty == (every.deadEnds == 0))
  }

  private static func range<Value: Comparable>(_ values: [Value]) -> ClosedRange<Value>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  private static func expectEqual(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>?) {
    guard let other else {
      Issue.record("no path to compare with")
      return
    }
    #expect(abs(one.lowerBound - other.lowerBound) < 1e-6)
    #expect(abs(one.upperBound - other.upperBound) < 1e-6)
  }

  @Test func countsThePathsOfARealLesson() throws {
    let walk = try #require(Walk(ClosedTicket.lesson, of: Service.curriculum))
    let every = EveryPath(ClosedTicket.lesson, of: Service.curriculum)
    #expect(!every.isEndless)
    #expect(every.ends.count > 100)
    Self.compare(walk, every)
  }

  @Test("Ranges are those of every path, one by one")
  func randomLessons() throws {
    var compared = 0
    for seed in 0..<80 {
      var draw = Seeded(state: UInt64(seed))
      let lesson = Self.withoutLoops(RandomLesson.make(using: &draw))
      let every = EveryPath(lesson, of: Service.curriculum)
      if every.isEndless { continue }
      compared += 1
      Self.compare(try #require(Walk(lesson, of: Service.curriculum)), every)
    }
    #expect(compared > 20, "only \(compared) lessons have few enough paths")
  }

  /// Jumps that lead back lead to the next scene instead.
  private static func withoutLoops(_ lesson: Lesson) -> Lesson {
    var lesson = lesson
    let ids = lesson.scenes.map(\.id)
    func forward(_ jump: Jump, from index: Int) -> Jump {
      var jump = jump
      if let target = ids.firstIndex(of: jump.target), target <= index { jump.target = ids[index + 1] }
      return jump
    }
    for index in lesson.scenes.indices where lesson.scenes[index].type != .ending {
      lesson.scenes[index].jumps = lesson.scenes[index].jumps.map { forward($0, from: index) }
      for choice in lesson.scenes[index].choices.indices {
        lesson.scenes[index].choices[choice].jump = lesson.scenes[index].choices[choice].jump.map {
          forward($0, from: index)
        }
      }
    }
    return lesson
  }

  @Test func aHubWithSpentChoicesIsNoLoop() throws {
    let hub = scene(
      "hub",
      choices: [
        choice("a", "A", right: true, "+O1", points: 3), choice("b", "B", "-O2", points: 1),
        choice("c", "C", points: 0), choice("out", "Fuera", points: 2),
      ], jumps: [jump("hub")]
    ) {
      for index in 0..<3 { $0.choices[index].isOnce = true }
      $0.choices[3].jump = jump("end")
    }
    let lesson = lesson("hub", [hub, Self.end])
    let walk = try #require(Walk(lesson, of: Service.curriculum))
    #expect(!walk.goesRound)
    let every = EveryPath(lesson, of: Service.curriculum)
    #expect(every.ends.count == 16)
    Self.compare(walk, every)
  }

  @Test func whereCreditsAreThrownTogetherTheExtremesStay() throws {
    let scenes = (0..<6).map { index in
      scene(
        "s\(index)", choices: (0..<4).map { choice("c\($0)", "C", right: $0 == 3, points: $0 + index * $0) },
        jumps: [jump(index < 5 ? "s\(index + 1)" : "end")])
    }
    let lesson = lesson("coarse", scenes + [Self.end])
    let exact = try #require(Walk(lesson, of: Service.curriculum))
    let coarse = try #require(Walk(lesson, of: Service.curriculum, mostBundles: 4))
    #expect(!exact.isCoarse)
    #expect(coarse.isCoarse)
    #expect(coarse.paths?.count == 4096)
    #expect(coarse.paths?.scores == exact.paths?.scores)
    #expect(coarse.paths?.seconds == exact.paths?.seconds)
  }

  @Test func aRouteLeadsWhereItSays() throws {
    let walk = try #require(Walk(ClosedTicket.lesson, of: Service.curriculum))
    #expect(walk.endings.count == ClosedTicket.lesson.scenes.count { $0.type == .ending })
    for ending in walk.endings {
      var session = try #require(Session.walking(ClosedTicket.lesson, of: Service.curriculum))
      for way in ending.route { session = try #require(session.taking(way)) }
      #expect(session.screen.scene == ending.scene)
      #expect(session.attempt.steps.count == ending.paths.steps.lowerBound)
    }
  }

  private static let end = scene("end", "", .ending, outcome: .good)

  @Test func aPathMayGoBackTwiceAtMost() throws {
    let ask = scene(
      "ask", choices: [choice("wrong", "No"), choice("right", "Sí", right: true)],
      jumps: [jump("end", if: .note("done")), jump("ask")]
    ) { $0.choices[1].notes = ["done"] }
    let walk = try #require(Walk(lesson("loop", [ask, Self.end]), of: Service.curriculum))
    #expect(walk.goesRound)
    #expect(walk.paths?.count == 3)
    #expect(walk.paths?.steps == 1...3)
    let lowest = try #require(walk.paths?.scores.lowerBound)
    #expect(abs(lowest - 100.0 / 3) < 1e-6, "the mean of two wrong answers and a right one")
    #expect(walk.careless.first { $0.habit == .first }?.completed == nil)
  }

  @Test func oneWrongTurnIsOneTrouble() throws {
    let trap = scene("trap", "", .info, jumps: [jump("trap")])
    let ask = scene(
      "ask", choices: [choice("a", "A", right: true), choice("b", "B"), choice("c", "C"), choice("never", "D")]
    ) {
      $0.choices[0].jump = jump("end")
      $0.choices[1].jump = jump("trap")
      $0.choices[2].jump = jump("end", if: .note("unheard"))
      $0.choices[3].condition = Condition(tests: [.note("unheard")])
    }
    let other = scene("other", "", .ending, outcome: .bad)
    let lost = scene("lost", "", .info, jumps: [jump("end")])
    let broken = lesson("troubles", [ask, trap, lost, Self.end, other]) { $0.minutes = 60 }
    let walk = try #require(Walk(broken, of: Service.curriculum))
    #expect(walk.troubles.contains(.deadEnd(Walk.DeadEnd(scene: "ask", names: ["c"]))))
    #expect(walk.troubles.contains(.unreachedScene("lost")))
    #expect(walk.troubles.contains(.unreachedEnding("other")))
    #expect(walk.troubles.contains(.unreachedChoice(scene: "ask", choice: "never")))
    #expect(walk.troubles.contains(.lowest(100)))
    #expect(walk.troubles.contains(.careless(.first, score: 100)))
    #expect(walk.troubles.contains { if case .minutes(_, header: 60) = $0 { true } else { false } })

    var mended = broken
    mended.scenes[0].choices.remove(at: 2)
    #expect(Walk(mended, of: Service.curriculum)?.troubles.contains(.endless(scene: "trap")) == true)
    #expect(Walk(lesson("empty", []), of: Service.curriculum) == nil)
  }

  @Test func thousandsOfPlacesAreCutOffAndSaidSo() throws {
    let scenes = (0..<20).map { index in
      scene(
        "s\(index)",
        choices: [choice("a", "A", right: true, note: "n\(index)"), choice("b", "B")],
        jumps: [jump(index < 19 ? "s\(index + 1)" : "end")])
    }
    let walk = try #require(Walk(lesson("wide", scenes + [Self.end]), of: Service.curriculum, mostPlaces: 500))
    #expect(walk.isCut)
    #expect(walk.troubles == [.noPathEnds])
  }

  @Test func manyPathsThroughFewPlacesAreCounted() throws {
    let scenes = (0..<40).map { index in
      scene(
        "s\(index)", choices: [choice("a", "A", right: true), choice("b", "B")],
        jumps: [jump(index < 39 ? "s\(index + 1)" : "end")])
    }
    let walk = try #require(Walk(lesson("long", scenes + [Self.end]), of: Service.curriculum))
    #expect(walk.places == 41)
    #expect(walk.paths?.count == 1 << 40)
    #expect(walk.paths?.scores == 0...100)
    let longer = (0..<60).map { index in
      scene(
        "s\(index)", choices: [choice("a", "A", right: true), choice("b", "B")],
        jumps: [jump(index < 59 ? "s\(index + 1)" : "end")])
    }
    let capped = try #require(Walk(lesson("longer", longer + [Self.end]), of: Service.curriculum))
    #expect(capped.paths?.count == WalkPaths.mostCounted)
  }

  @Test("Each type of scene is answered rightly, and wrongly where it is graded", arguments: Scene.Kind.allCases)
  func everyType(type: Scene.Kind) throws {
    guard type != .ending, type != .commitment else { return }
    let asked = scene(
      "asked", "", type, body: [told("Llama [[1]] a las [[2]].")],
      choices: [choice("1", "Uno", right: true), choice("2", "Dos"), choice("3", "Tres")], jumps: [jump("end")]
    ) {
      for index in $0.choices.indices { $0.choices[index].partner = ["a", "b", "b"][index] }
      $0.accepted = ["A las cinco"]
      $0.gaps = [Gap(accepted: ["hoy"], distractors: ["luego", "ya"]), Gap(accepted: ["cinco"])]
      $0.numbers = [NumberAnswer(value: 1e17, tolerance: 2), NumberAnswer(value: -3)]
    }
    let walk = try #require(Walk(lesson("types", [asked, Self.end]), of: Service.curriculum))
    #expect(walk.deadEnds.isEmpty)
    #expect(walk.paths?.scores == (asked.isGraded ? 0...100 : 100...100))
    if asked.isGraded {
      let careless = try #require(walk.careless.first { $0.habit == .last }?.completed)
      #expect(careless.score == 0)
    }
  }

  @Test func bestChoicesAreCountedByPositionAndLength() {
    let first = scene("a", choices: [choice("x", "**Larga** de verdad", right: true), choice("y", "Corta")])
    let last = scene("b", choices: [choice("x", "Igual"), choice("y", "**Otra**", right: true)])
    let spread = BestChoiceSpread(lesson("spread", [first, last, Self.end]))
    #expect(spread.positions == [1, 1])
    #expect(spread.longest == 1)
    #expect(BestChoiceSpread([spread, spread]).positions == [2, 2])
  }
}
