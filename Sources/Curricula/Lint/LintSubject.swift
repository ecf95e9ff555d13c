/// One lesson file and what surrounds it, as the rules see it.
package struct LintSubject: Sendable {
  let manuscript: Manuscript
  /// Nil when the file stands in no curriculum: nothing is known of behaviours then.
  let curriculum: Curriculum?
  /// The file this one translates.
  let source: Manuscript?
  /// The lessons of the same curriculum; nil when one of its files does not say which lesson it is.
  let lessonIDs: Set<String>?
  /// Which scene may follow which.
  let graph: SceneGraph
  private let originals: [String: Scene]

  init(manuscript: Manuscript, curriculum: Curriculum?, source: Manuscript?, lessonIDs: Set<String>?) {
    self.manuscript = manuscript
    self.curriculum = curriculum
    self.source = source
    self.lessonIDs = lessonIDs
    graph = SceneGraph(Lesson(header: manuscript.header, scenes: manuscript.scenes, revision: ""))
    originals = Dictionary((source?.scenes ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var header: Header { manuscript.header }
  var scenes: [Scene] { manuscript.scenes }

  /// The same scene where its logic is: in the source, for a translation.
  func original(of scene: Scene) -> Scene { source == nil ? scene : originals[scene.id] ?? scene }

  /// Whether the source has the scene too.
  func isTranslated(_ scene: Scene) -> Bool { originals[scene.id] != nil }

  /// Whether it asks instead of teaching; a translation is what its source is.
  var isInstrument: Bool { (source?.header ?? header).kind != .lesson }

  /// Where a finding about the whole file is shown.
  var filePlace: Place { header.places["lang"] ?? header.places["id"] ?? Place(line: 1, column: 1) }

  /// Every choice with the scene it is in.
  var choices: [(scene: Scene, choice: Choice)] {
    scenes.flatMap { scene in scene.choices.map { (scene, $0) } }
  }

  /// The lesson with every meter that it has when it is played.
  var lesson: Lesson {
    var lesson = Lesson(header: header, scenes: scenes, revision: "")
    lesson.meters = meters
    return lesson
  }

  /// The meters that choices may move: the lesson's own, then its curriculum's counters.
  var meters: [Meter] {
    let own = Set(header.meters.map(\.id))
    return header.meters + (curriculum?.counters ?? []).filter { !own.contains($0.id) }
  }
}
