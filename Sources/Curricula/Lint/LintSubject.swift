/// One lesson file and what surrounds it, as the rules see it.
package struct LintSubject: Sendable {
  let manuscript: Manuscript
  /// Nil when the file stands in no curriculum: nothing is known of behaviours then.
  let curriculum: Curriculum?
  /// The file this one translates.
  let source: Manuscript?
  /// The lessons of the same curriculum; nil when one of its files does not say which lesson it is.
  let lessonIDs: Set<String>?

  var header: Header { manuscript.header }
  var scenes: [Scene] { manuscript.scenes }

  /// Where a finding about the whole file is shown.
  var filePlace: Place { header.places["lang"] ?? header.places["id"] ?? Place(line: 1, column: 1) }

  /// Every choice with the scene it is in.
  var choices: [(scene: Scene, choice: Choice)] {
    scenes.flatMap { scene in scene.choices.map { (scene, $0) } }
  }
}
