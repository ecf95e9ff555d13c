/// A lesson file as read: what it says, what is wrong with it, and its lines for showing where.
package struct Manuscript: Sendable {
  package let source: Source
  package let header: Header
  package let scenes: [Scene]
  /// What the reader could not make sense of, in file order.
  package let findings: [Finding]

  /// A translation is read as the types of scene in the file it follows demand.
  package init(path: String, bytes: [UInt8], following original: Manuscript? = nil) {
    let source = Source(path: path, bytes: bytes)
    self.source = source
    guard !source.lines.isEmpty || source.findings.isEmpty else {
      (header, scenes, findings) = (Header(), [], source.findings)
      return
    }
    let front = HeaderReader(source)
    var body = LessonReader()
    for scene in original?.scenes ?? [] where scene.type.isWrittenItsOwnWay { body.kinds[scene.id] = scene.type }
    for index in source.lines.indices.dropFirst(front.bodyStart) where !source.isComment(index) {
      body.step(source.readLine(index))
    }
    body.finish()
    header = front.header
    scenes = body.scenes
    // A comment without an end also swallows the end of a header.
    let isSwallowed = !front.isClosed && source.findings.contains { $0.rule == .unclosedComment }
    findings = (source.findings + (isSwallowed ? [] : front.findings) + body.findings)
      .sorted { $0.place < $1.place }
  }

  /// Whether it only carries words for another file's logic.
  package var isTranslation: Bool {
    if header.translates != nil { return true }
    // A survey of scales alone has neither boxes nor jumps, but it says that it is one.
    return header.kind == .lesson
      && !scenes.contains { scene in !scene.jumps.isEmpty || scene.choices.contains(where: \.hasBox) }
  }

  /// The lesson this file makes on its own.
  package var lesson: Lesson { Lesson(header: header, scenes: scenes, revision: source.revision) }
}
