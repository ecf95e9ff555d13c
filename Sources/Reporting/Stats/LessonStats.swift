import Curricula
import Learning

/// What learners' answers say about a lesson's scenes: each person's first attempt, up to its first ending.
///
/// A learner is met with in a scene once, by the first answer given there; what follows a rewind is practice.
package struct LessonStats: Hashable, Sendable {
  package struct SceneStats: Hashable, Sendable {
    package var scene: String
    package var title: String
    package var type: Scene.Kind
    /// People who answered it or stand at it.
    package var reached = 0
    /// People who stand at it and have not gone on.
    package var dropped = 0
    package var answered = 0
    /// Median seconds from showing the scene to the answer.
    package var seconds = Figure.none
    /// Mean credit, 0…1; none where nothing is graded.
    package var facility = Figure.none
    /// Correlation of its credit with the mean credit of the person's other scenes.
    package var discrimination = Figure.none
    package var choices: [ChoiceStats] = []
    package var flags = 0
  }

  package struct ChoiceStats: Hashable, Sendable {
    package var choice: String
    package var name: String
    package var isRecommended: Bool
    /// People who picked it, of those who answered the scene; nil where those are too few to tell.
    package var picked: Int?
  }

  package let lesson: String
  package let title: String
  /// People who began the lesson, and who reached an ending in the first attempt.
  package private(set) var started = 0
  package private(set) var completed = 0
  package private(set) var scenes: [SceneStats] = []

  /// From how many answers on a spread of choices is shown: below that it would describe persons.
  package static let smallestSpread = 10
  /// From how many answers on a correlation says something.
  package static let smallestCorrelation = 30

  /// `journals` are each learner's records, in any order.
  package init(_ lesson: Lesson, journals: some Sequence<[Record]>) {
    self.lesson = lesson.id
    title = lesson.title
    var passes: [LessonPass] = []
    var flags: [String: Int] = [:]
    for records in journals {
      for case .flagged(let remark) in records.map(\.event.fact) where remark.lesson == lesson.id {
        flags[remark.scene, default: 0] += 1
      }
      passes += LessonPass.all(in: records).filter { $0.lesson == lesson.id }
    }
    started = passes.count
    completed = passes.count(where: \.isComplete)
    scenes = lesson.scenes.filter(\.isOnPath).map { scene in
      var stats = SceneStats(scene, passes)
      stats.flags = Set([scene.id, scene.formerID].compactMap(\.self)).reduce(0) { $0 + (flags[$1] ?? 0) }
      return stats
    }
  }
}

extension LessonStats.SceneStats {
  fileprivate init(_ scene: Scene, _ passes: [LessonPass]) {
    self.scene = scene.id
    title = scene.title
    type = scene.type
    let ids = Set([scene.id, scene.formerID].compactMap(\.self))
    let answers = passes.compactMap { pass in pass.step(in: ids).map { (pass, $0) } }
    answered = answers.count
    dropped = passes.count { pass in pass.standing.map(ids.contains) ?? false }
    reached = answered + dropped
    if scene.type == .ending { reached = passes.count { $0.ending.map(ids.contains) ?? false } }
    seconds = Figure.median(of: answers.map { Double($0.1.elapsed) / 1000 })
    let credits = answers.compactMap { pass, answer in answer.credit.map { (pass, $0) } }
    facility = Figure.mean(of: credits.map(\.1))
    discrimination = Self.discrimination(
      credits.compactMap { pass, credit in pass.meanCredit(without: ids).map { (x: credit, y: $0) } })
    guard scene.type == .choice || scene.type == .multiple || scene.type == .scale else { return }
    choices = scene.choices.map { choice in
      let picked = answers.count { $0.1.choices.contains(choice.id) }
      return LessonStats.ChoiceStats(
        choice: choice.id, name: choice.shortName, isRecommended: choice.isRecommended,
        picked: answered >= LessonStats.smallestSpread ? picked : nil)
    }
  }

  private static func discrimination(_ pairs: [(x: Double, y: Double)]) -> Figure {
    if pairs.isEmpty { return .none }
    guard pairs.count >= LessonStats.smallestCorrelation else { return .withheld }
    return Pearson.r(pairs).map { .value($0) } ?? .none
  }
}
