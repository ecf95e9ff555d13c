import Curricula
import Learning
import Testing

@Suite("Replay") struct ReplayTests {
  @Test("Folding the records is the same as having been there, after every event", arguments: 0..<200)
  func replayEqualsPlay(seed: Int) throws {
    var draw = Seeded(state: UInt64(seed))
    let play = try randomPlay(using: &draw) { play in
      let latest = try #require(Attempt.latest(lesson: "random", in: play.records))
      #expect(latest == play.session.attempt)
      let resumed = Session(lesson: play.session.lesson, curriculum: Service.curriculum, attempt: latest)
      #expect(resumed.screen == play.session.screen)
      #expect(resumed.debrief == play.session.debrief)
    }

    let start = try #require(play.records.first)
    var attempt = try #require(Attempt(start.event))
    var progress = Progress()
    for (index, record) in play.records.enumerated() {
      attempt.apply(record.event)
      progress.apply(record)
      let prefix = play.records.prefix(index + 1)
      #expect(Attempt.latest(lesson: "random", in: prefix) == attempt)
      #expect(Progress(prefix) == progress)
    }
    #expect(attempt == play.session.attempt)
  }

  @Test("Meters keep their bounds and the step never passes the number of steps", arguments: 200..<400)
  func staysWithinBounds(seed: Int) throws {
    var draw = Seeded(state: UInt64(seed))
    let play = try randomPlay(using: &draw) { play in
      let screen = play.session.screen
      #expect(screen.step <= screen.steps)
      #expect(screen.gauges.allSatisfy { (0...$0.maximum).contains($0.value) })
      #expect(screen.gauges.map(\.id) == ["calm", "time"])
    }
    for case .answered(let answered) in play.records.map(\.event.fact) {
      #expect((0...2).contains(answered.meters["slips"] ?? -1))
      #expect(answered.evidence.values.allSatisfy { $0 == 1 || $0 == -1 })
      #expect(answered.notes == Set(answered.notes).sorted())
      #expect(answered.credit.map { (0...1).contains($0) } ?? true)
    }
  }

  @Test("The score is the same summed by scenes and by answers", arguments: 400..<600)
  func twoSumsOfCredit(seed: Int) throws {
    var draw = Seeded(state: UInt64(seed))
    let play = try randomPlay(using: &draw) { _ in }

    var counted: [Answered] = []
    var met: Set<String> = []
    var settled: Set<String> = []
    for fact in play.records.map(\.event.fact) {
      if case .answered(let answered) = fact {
        met.insert(answered.scene)
        if answered.credit != nil, !settled.contains(answered.scene) { counted.append(answered) }
      } else if case .rewound = fact {
        settled = met
      } else if case .completed(let completed) = fact {
        #expect(abs(completed.score - score(of: counted)) < 1e-9)
      }
    }
    #expect(abs(play.session.attempt.score - score(of: counted)) < 1e-9)
  }

  @Test("Random plays reach every kind of event, every type of scene, and practice too")
  func coverage() throws {
    var kinds: [String: Int] = [:]
    var types: [Scene.Kind: Int] = [:]
    var practice = 0
    for seed in 0..<200 {
      var draw = Seeded(state: UInt64(seed))
      let play = try randomPlay(using: &draw) { _ in }
      for record in play.records {
        kinds[record.event.fact.kind, default: 0] += 1
        if case .answered(let answered) = record.event.fact, answered.answer != .read || answered.type == .info {
          types[answered.type, default: 0] += 1
        }
      }
      practice += play.session.attempt.steps.count { !$0.counts }
    }
    for kind in ["answered", "rewound", "completed"] { #expect(kinds[kind, default: 0] > 100, "\(kind)") }
    for type in Scene.Kind.allCases where type != .ending && type != .commitment {
      #expect(types[type, default: 0] > 50, "\(type)")
    }
    #expect(practice > 50)
  }

  /// Every answer weighs its share of its scene's weight.
  private func score(of answers: [Answered]) -> Double {
    var sum = 0.0
    var weights = 0.0
    for answer in answers {
      let share = answer.weight / Double(answers.count { $0.scene == answer.scene })
      sum += share * (answer.credit ?? 0)
      weights += share
    }
    return weights > 0 ? 100 * sum / weights : 100
  }

  /// Forty inputs, refused ones included, in a lesson made at random.
  private func randomPlay(
    using draw: inout Seeded, _ afterEach: (Play) throws -> Void
  ) throws -> Play {
    var play = try Play(RandomLesson.make(using: &draw))
    for _ in 0..<40 {
      guard let input = RandomLesson.input(at: play.session.screen, using: &draw) else { break }
      let before = play.session.attempt
      do {
        try play.give(input)
      } catch {
        #expect(play.session.attempt == before)
        switch error {
        case .nothingToRewind, .notOnPath, .emptyAnswer: break
        default: Issue.record("refused with \(error)")
        }
      }
      try afterEach(play)
    }
    return play
  }
}
