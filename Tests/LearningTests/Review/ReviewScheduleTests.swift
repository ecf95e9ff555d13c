import Curricula
import FoundationEssentials
import Learning
import Testing

@Suite("Review schedule") struct ReviewScheduleTests {
  private static func vectors() throws -> JSON {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/fsrs.json"))
    return try JSON(bytes)
  }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-9 * abs(expected)
  }

  @Test("Every history of the reference gives the same memory and the same day")
  func histories() throws {
    let vectors = try Self.vectors()
    let maximum = try #require(vectors["maximum_interval_days"]?.int)
    let retention = try #require(vectors["desired_retention"]?.double)
    let histories = try #require(vectors["histories"]?.array)
    #expect(histories.count >= 16)
    for history in histories {
      let name = Comment(rawValue: history["name"]?.string ?? "?")
      let reviews = try #require(history["reviews"]?.array, name)
      try #require(!reviews.isEmpty, name)
      var memory: Memory?
      for review in reviews {
        let grade = try #require(review["rating"]?.int.flatMap(Memory.Grade.init), name)
        let elapsed = review["elapsed_days"]?.int ?? 0
        if let before = memory, let recall = review["retrievability_before"]?.double {
          #expect(
            isNear(ReviewSchedule.retrievability(stability: before.stability, elapsedDays: elapsed), recall),
            name)
        }
        let next = ReviewSchedule.next(memory, grade: grade, elapsedDays: elapsed)
        let stability = try #require(review["stability"]?.double, name)
        let difficulty = try #require(review["difficulty"]?.double, name)
        #expect(isNear(next.stability, stability), name)
        #expect(isNear(next.difficulty, difficulty), name)
        let days = ReviewSchedule.interval(
          stability: next.stability, retention: retention, maximum: maximum)
        #expect(days == review["no_steps"]?["due_in_days"]?.int, name)
        memory = next
      }
    }
  }

  @Test("Samples of recall, intervals and first memories agree with the reference")
  func samples() throws {
    let vectors = try Self.vectors()
    let samples = try #require(vectors["samples"])
    let recalls = try #require(samples["retrievability"]?.array)
    let intervals = try #require(samples["interval_days_by_retention"]?.array)
    let initial = try #require(samples["initial"]?.array)
    #expect(!recalls.isEmpty && !intervals.isEmpty && initial.count == 4)
    for sample in recalls {
      let stability = try #require(sample["stability"]?.double)
      let days = try #require(sample["elapsed_days"]?.int)
      let expected = try #require(sample["r"]?.double)
      #expect(isNear(ReviewSchedule.retrievability(stability: stability, elapsedDays: days), expected))
    }
    for sample in intervals {
      let stability = try #require(sample["stability"]?.double)
      let retention = try #require(sample["retention"]?.double)
      let days = ReviewSchedule.interval(stability: stability, retention: retention, maximum: 36_500)
      #expect(days == sample["days"]?.int)
    }
    for sample in initial {
      let grade = try #require(sample["rating"]?.int.flatMap(Memory.Grade.init))
      let memory = ReviewSchedule.next(nil, grade: grade, elapsedDays: 0)
      let stability = try #require(sample["stability"]?.double)
      let difficulty = try #require(sample["difficulty"]?.double)
      #expect(isNear(memory.stability, stability))
      #expect(isNear(memory.difficulty, difficulty))
    }
  }

  @Test("An interval is at least a day, at most the maximum, whatever the numbers")
  func bounds() {
    #expect(ReviewSchedule.interval(stability: 1e9) == 180)
    #expect(ReviewSchedule.interval(stability: 1e9, maximum: 36_500) == 36_500)
    #expect(ReviewSchedule.interval(stability: 0.001) == 1)
    #expect(ReviewSchedule.interval(stability: 50, retention: 1) == 1)
    #expect(ReviewSchedule.interval(stability: 50, retention: 0) == 180)
    #expect(ReviewSchedule.interval(stability: .infinity) == 180)
  }

  @Test("Half a day rounds to the even number", arguments: [(1.5, 2), (2.5, 2), (3.5, 4), (4.5, 4)])
  func halfDays(stability: Double, days: Int) {
    #expect(ReviewSchedule.interval(stability: stability) == days)
  }

  @Test("A miss leaves no memory stronger than a miss on the same day would, nor weaker than the floor")
  func misses() {
    let faint = ReviewSchedule.next(
      Memory(stability: 0.1, difficulty: 5), grade: .again, elapsedDays: 10_000)
    #expect(isNear(faint.stability, 0.1 / 1.0507203746232234))
    let floor = ReviewSchedule.next(Memory(stability: 0.001, difficulty: 5), grade: .again, elapsedDays: 0)
    #expect(floor.stability == 0.001)
  }

  @Test("A clock that went back counts as the same day")
  func negativeTime() {
    let memory = Memory(stability: 5, difficulty: 4)
    #expect(
      ReviewSchedule.next(memory, grade: .good, elapsedDays: -3)
        == ReviewSchedule.next(memory, grade: .good, elapsedDays: 0))
    #expect(ReviewSchedule.retrievability(stability: 5, elapsedDays: -3) == 1)
  }

  @Test(
    "A miss is Again, half is Hard, and only a sure full credit is Easy",
    arguments: [
      (0, nil, .again), (0.49, nil, .again), (0.5, nil, .hard), (0.79, 1, .hard), (0.8, nil, .good),
      (1, nil, .good), (1, 0.94, .good), (1, 0.95, .easy), (0.99, 1, .good),
    ] as [(Double, Double?, Memory.Grade)])
  func grades(credit: Double, confidence: Double?, grade: Memory.Grade) {
    #expect(Deck.grade(credit: credit, confidence: confidence) == grade)
  }
}
