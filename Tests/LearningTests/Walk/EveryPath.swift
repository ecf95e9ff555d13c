import Curricula

@testable import Learning

/// Every path of a lesson, one by one: what walking tells in ranges, computed as slowly as can be.
struct EveryPath {
  struct End: Hashable {
    var scene: String
    var steps: Int
    var score: Double
    var seconds: Double
    /// That someone who answers at random takes it.
    var chance: Double
    /// By axis: how much evidence was given, and how much of it in favour.
    var evidence: [[Int]]
  }

  /// A path that has not ended after so many answers is in a loop.
  private static let mostSteps = 14
  private static let mostEnds = 4_000

  private(set) var ends: [End] = []
  private(set) var answers: Set<String> = []
  private(set) var scenes: Set<String> = []
  /// Whether some path went on for too long, or led nowhere, or there were too many.
  private(set) var isEndless = false
  private(set) var deadEnds = 0

  init(_ lesson: Lesson, of curriculum: Curriculum) {
    guard let opening = Session.walking(lesson, of: curriculum) else { return }
    go(on: opening, curriculum, seconds: 0, chance: 1)
  }

  private mutating func go(on session: Session, _ curriculum: Curriculum, seconds: Double, chance: Double) {
    let screen = session.screen
    let seconds = seconds + session.readingSeconds
    scenes.insert(screen.scene)
    if screen.type == .ending {
      ends.append(
        End(
          scene: screen.scene, steps: session.attempt.steps.count, score: session.attempt.completion?.score ?? -1,
          seconds: seconds, chance: chance,
          evidence: curriculum.axes.map { Self.count(session.attempt, on: $0, curriculum) }))
      return
    }
    guard session.attempt.steps.count < Self.mostSteps, ends.count < Self.mostEnds else {
      isEndless = true
      return
    }
    let ways = session.ways
    for way in ways where !isEndless {
      guard let next = session.taking(way), let step = next.attempt.steps.last else {
        deadEnds += 1
        continue
      }
      for name in way.names { answers.insert("\(screen.scene)/\(name)") }
      go(
        on: next, curriculum, seconds: seconds + session.readingSeconds(step), chance: chance / Double(ways.count))
    }
  }

  private static func count(_ attempt: Attempt, on axis: Axis, _ curriculum: Curriculum) -> [Int] {
    let own = attempt.evidence.filter { curriculum.axis(of: $0.key)?.id == axis.id }
    return [own.reduce(0) { $0 + $1.value.total }, own.reduce(0) { $0 + $1.value.positive }]
  }
}
