/// A file with its spacing put in order and its missing ids stamped; no word of it is touched.
package struct Formatting: Sendable {
  /// Why a file was left alone.
  package enum Obstacle: Sendable {
    /// What the reader must be able to tell, and cannot.
    case finding(Finding)
    /// It would read otherwise afterwards; only a mistake of ours can bring this about.
    case otherMeaning
  }

  /// The file as it was.
  package let source: Source
  /// As it should be; as it was where it is left alone.
  package private(set) var bytes: [UInt8]
  private let original: [UInt8]
  package private(set) var obstacles: [Obstacle]
  /// The ids put in, in the file's order.
  package private(set) var stamped: [String] = []
  /// What a translation lacks the id of, which only its source can give.
  package private(set) var lackingIDs: [Place] = []

  /// A lesson; `isTranslation` where another file has its logic, `original` if that is there.
  init(_ file: CurriculumFolder.File, following original: Manuscript?, isTranslation: Bool) {
    let manuscript = Manuscript(path: file.path, bytes: file.bytes, following: original)
    self.init(manuscript.source, file.bytes, findings: manuscript.findings)
    if isTranslation { lackingIDs = manuscript.lackingIDs(beside: original) }
    guard obstacles.isEmpty else { return }
    let ids = isTranslation ? [:] : Stamps(manuscript).ids
    var layout = Layout(manuscript, stamps: ids)
    put(layout.lines(), stamping: ids.sorted { $0.key < $1.key }.map(\.value)) { bytes in
      let result = Manuscript(path: file.path, bytes: bytes, following: original)
      return result.meaning() == manuscript.meaning(stamped: ids)
    }
  }

  /// A curriculum, whose ids are its author's to choose: behaviours and lessons are known by them elsewhere.
  init(_ outline: Outline, _ bytes: [UInt8]) {
    self.init(outline.source, bytes, findings: outline.findings)
    guard obstacles.isEmpty else { return }
    var layout = Layout(outline)
    put(layout.lines(), stamping: []) { bytes in
      Outline(path: outline.source.path, bytes: bytes).meaning == outline.meaning
    }
  }

  /// Whether it is not as it should be.
  package var isChanged: Bool { bytes != original }

  /// The file as it should be, to be read again.
  package var laid: Source { Source(path: source.path, bytes: bytes) }

  private init(_ source: Source, _ bytes: [UInt8], findings: [Finding]) {
    self.source = source
    self.bytes = bytes
    original = bytes
    obstacles = findings.filter { Formatting.isObstacle($0) }.map { .finding($0) }
  }

  private mutating func put(_ lines: [LaidLine], stamping ids: [String], if keepsMeaning: ([UInt8]) -> Bool) {
    let laid = Array(lines.spaced.text.utf8)
    guard keepsMeaning(laid) else {
      obstacles = [.otherMeaning]
      return
    }
    bytes = laid
    stamped = ids
  }

  /// Mistakes after which nobody can tell where a line belongs.
  private static func isObstacle(_ finding: Finding) -> Bool {
    switch finding.rule {
    case .unreadableFile, .controlCharacter, .unclosedComment, .headerMissing: true
    // A header without its end.
    case .headerMalformed: finding == .headerMalformed(.notClosed, at: finding.place)
    default: false
    }
  }
}

extension Manuscript {
  /// Headings, and answers whose source has ids, that have none.
  fileprivate func lackingIDs(beside original: Manuscript?) -> [Place] {
    scenes.flatMap { scene -> [Place] in
      let twin = original?.scenes.first { $0.id == scene.id }
      let needsIDs = twin?.choices.contains { !$0.id.isEmpty } ?? false
      return (scene.id.isEmpty ? [scene.place] : [])
        + scene.choices.filter { $0.id.isEmpty && (needsIDs || $0.hasBox) }.map(\.place)
    }
  }
}
