/// One lesson in one language: a header and scenes, with the logic that its source file declares.
package struct Lesson: Sendable {
  package enum Mode: String, Sendable { case practice, assessment }
  package enum Kind: String, Sendable { case lesson, pulse, checklist, guide }

  package var header: Header
  package var scenes: [Scene]
  /// SHA-256 of the source file's meaning, 64 hex digits; a translation carries its source's.
  package var revision: String

  package var id: String { header.id }
  package var language: Language { header.language }
  package var title: String { header.title }
  /// The lesson's own meters and counters, then those its curriculum lends to every lesson.
  package var meters: [Meter]

  package init(header: Header, scenes: [Scene], revision: String) {
    self.header = header
    self.scenes = scenes
    self.revision = revision
    self.meters = header.meters
  }

  /// The scene with this id, or the one that had it before (`was=`).
  package func scene(_ id: String) -> Scene? {
    scenes.first { $0.id == id } ?? scenes.first { $0.formerID == id }
  }

  package func meter(_ id: String) -> Meter? { meters.first { $0.id == id } }

  /// Where an attempt begins: the header's `start:`, else the first scene that is on a path.
  package var firstScene: Scene? {
    header.start.flatMap { scene($0) } ?? scenes.first { $0.isOnPath }
  }

  /// The commitment asked after any ending.
  package var commitment: Scene? { scenes.first { $0.type == .commitment } }

  /// The review cards, sibling situations off the path.
  package var cards: [Scene] { scenes.filter { $0.reviews != nil } }
}
