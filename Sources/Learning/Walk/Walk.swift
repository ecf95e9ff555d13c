import Curricula

/// Every way through a lesson in one language: how many, how long, what they are worth and what they never meet.
package struct Walk: Sendable {
  /// An answer after which no jump holds, or that the scene refuses; without names, a scene that takes no answer.
  package struct DeadEnd: Hashable, Sendable {
    package var scene: String
    package var names: [String]
  }

  package struct Ending: Hashable, Sendable {
    package var scene: String
    package var title: String
    package var outcome: Scene.Outcome
    package var paths: WalkPaths
    /// The answers of a shortest path that leads there.
    package var route: [Way]
  }

  package let lesson: Lesson
  package let curriculum: Curriculum
  /// The endings reached, in the file's order.
  package let endings: [Ending]
  /// All paths together; nil when none ends.
  package let paths: WalkPaths?
  /// The scenes met.
  package let scenes: Set<String>
  /// The answers that can be given: `scene/choice`, and `scene/words` where words are written.
  package let answers: Set<String>
  package let deadEnds: [DeadEnd]
  /// Scenes that can be met in such a way that no ending follows.
  package let endless: [String]
  /// Whether a path can go back to where it has been, with nothing changed but its score.
  package let goesRound: Bool
  /// Whether there were more places than are walked: what was not met may be there all the same.
  package let isCut: Bool
  /// Whether there were too many different credits to keep apart: the lowest and the highest score may be off.
  package let isCoarse: Bool
  /// How many places an attempt can stand at, as far as they were walked.
  package let places: Int
  package let careless: [Careless]
  package let spread: BestChoiceSpread

  /// Nil when the lesson has no scene to begin with.
  package init?(
    _ lesson: Lesson, of curriculum: Curriculum, mostPlaces: Int = WalkGraph.mostPlaces,
    mostBundles: Int = WalkGraph.mostBundles
  ) {
    guard lesson.firstScene != nil, let opening = Session.walking(lesson, of: curriculum) else { return nil }
    self.lesson = lesson
    self.curriculum = curriculum
    let graph = WalkGraph(opening, mostPlaces: mostPlaces)
    let (ends, isCoarse) = graph.paths(axes: curriculum.axes.count, mostBundles: mostBundles)
    endings = lesson.scenes.compactMap { scene in
      ends[scene.id].map {
        Ending(
          scene: scene.id, title: scene.title, outcome: scene.outcome ?? .mixed, paths: $0,
          route: graph.route(to: scene.id))
      }
    }
    var paths: WalkPaths?
    for ending in endings where paths?.add(ending.paths) == nil { paths = ending.paths }
    self.paths = paths
    scenes = Set(graph.nodes.map(\.scene))
    answers = graph.answers
    deadEnds = graph.deadEnds
    let stuck = Set(graph.deadEnds.map(\.scene))
    // Where an answer leads nowhere, that is what is wrong.
    let endless = graph.isCut || !stuck.isEmpty ? [] : graph.endless
    self.endless = lesson.scenes.map(\.id).filter(endless.contains)
    goesRound = graph.strides.contains { $0.contains(where: \.isReturn) }
    isCut = graph.isCut
    self.isCoarse = isCoarse
    places = graph.nodes.count
    careless = Habit.allCases.map { Careless($0, from: opening) }
    spread = BestChoiceSpread(lesson)
  }
}

extension Walk {
  package var passMark: Int { lesson.header.passMark ?? curriculum.passMark }

  /// What is written on the path and never met, in the file's order.
  package var unreachedScenes: [Scene] { lesson.scenes.filter { $0.isOnPath && !scenes.contains($0.id) } }

  /// Choices of met scenes that no path can pick.
  package var unreachedChoices: [(scene: Scene, choice: Choice)] {
    lesson.scenes.filter { $0.isOnPath && scenes.contains($0.id) && $0.isPickedByChoice }.flatMap { scene in
      scene.choices.filter { !answers.contains("\(scene.id)/\($0.id)") }.map { (scene, $0) }
    }
  }

  /// Whether some scene on the path earns credit.
  package var isGraded: Bool { lesson.scenes.contains { $0.isOnPath && $0.isGraded && $0.weight > 0 } }
}

extension Scene {
  /// Whether each of its choices is an answer, and not a part of one.
  fileprivate var isPickedByChoice: Bool { type == .choice || type == .multiple }
}
