import Curricula

/// Where an attempt stands in a lesson that may have been edited since.
struct Standing {
  let scene: Scene
  let meters: [String: Int]
  let notes: Set<String>
  /// The path that led here.
  let steps: [Attempt.Step]
  /// Whether the scene that the attempt stands at is gone.
  let isMovedBack: Bool
  /// The scene to rewind to before anything else, so that the events say where the learner was put.
  let rewind: String?

  init(_ attempt: Attempt, in lesson: Lesson) {
    let current = attempt.scene.map { lesson.pathScene($0) } ?? lesson.firstScene
    if let current {
      self.init(current, attempt.meters, attempt.notes, attempt.steps, false, nil, lesson)
      return
    }
    let index = attempt.steps.lastIndex { lesson.pathScene($0.answered.scene) != nil } ?? 0
    guard attempt.steps.indices.contains(index) else {
      self.init(
        lesson.opening, attempt.meters, attempt.notes, [], attempt.scene != nil, nil, lesson)
      return
    }
    let step = attempt.steps[index]
    self.init(
      lesson.pathScene(step.answered.scene) ?? lesson.opening, step.metersBefore, step.notesBefore,
      Array(attempt.steps[..<index]), true, step.answered.scene, lesson)
  }

  private init(
    _ scene: Scene, _ meters: [String: Int], _ notes: Set<String>, _ steps: [Attempt.Step],
    _ isMovedBack: Bool, _ rewind: String?, _ lesson: Lesson
  ) {
    self.scene = scene
    self.meters = lesson.levels(meters)
    self.notes = notes
    self.steps = steps
    self.isMovedBack = isMovedBack
    self.rewind = rewind
  }

  /// The scene as it is met here.
  var situation: Situation {
    Situation(
      scene: scene, meters: meters, notes: notes,
      picked: steps.picked(in: scene.id, formerly: scene.formerID))
  }

  /// What this attempt calls the scene: a renamed one keeps its old id to the end of the attempt, so
  /// that its credit and its being settled are not lost.
  func id(in attempt: Attempt) -> String {
    guard let former = scene.formerID else { return scene.id }
    let knows = { (id: String) in
      attempt.credits[id] != nil || attempt.settled.contains(id)
        || attempt.steps.contains { $0.answered.scene == id }
    }
    return knows(former) && !knows(scene.id) ? former : scene.id
  }
}

extension Lesson {
  /// The scene with this id, or that had it, if an attempt can stand there.
  func pathScene(_ id: String) -> Scene? { scene(id).flatMap { $0.isOnPath ? $0 : nil } }

  /// Where to begin; an empty page when the lesson has no scene at all.
  var opening: Scene {
    firstScene ?? Scene(id: "", title: title, type: .info, place: Place(line: 1, column: 1))
  }

  /// Every meter's level: as recorded and within its bounds, or its starting value.
  func levels(_ recorded: [String: Int]) -> [String: Int] {
    var levels: [String: Int] = [:]
    for meter in meters { levels[meter.id] = meter.clamped(recorded[meter.id] ?? meter.start) }
    return levels
  }

  /// The levels after these choices, kept within bounds after each.
  func levels(_ levels: [String: Int], after choices: [Choice]) -> [String: Int] {
    var levels = levels
    for choice in choices {
      var deltas: [String: Int] = [:]
      for move in choice.moves { deltas[move.meter] = (deltas[move.meter] ?? 0).adding(move.delta) }
      for (id, delta) in deltas {
        guard let meter = meter(id) else { continue }
        levels[id] = meter.clamped((levels[id] ?? meter.start).adding(delta))
      }
    }
    return levels
  }
}

extension Meter {
  func clamped(_ value: Int) -> Int { Swift.min(Swift.max(value, 0), maximum) }
}
