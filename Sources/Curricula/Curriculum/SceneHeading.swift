/// What a scene's heading alone tells: enough to know a lesson's review cards without reading what happens in it.
package struct SceneHeading: Hashable, Sendable {
  package var id: String
  /// The id this scene had before an edit.
  package var formerID: String?
  /// For a review card: the scene whose sibling it is.
  package var reviews: String?

  package init(id: String, formerID: String? = nil, reviews: String? = nil) {
    self.id = id
    self.formerID = formerID
    self.reviews = reviews
  }
}

extension Scene {
  package var heading: SceneHeading { SceneHeading(id: id, formerID: formerID, reviews: reviews) }
}

extension CurriculumFolder {
  /// The headings of a lesson's scenes, from the file that has its logic.
  package func headings(of lesson: String) -> [SceneHeading] {
    sourceFile(of: lesson).map { SceneHeading.all(in: $0.bytes) } ?? []
  }
}

extension SceneHeading {
  /// Those of a file, downwards; a heading inside a comment is none.
  package static func all(in bytes: [UInt8]) -> [SceneHeading] {
    var headings: [SceneHeading] = []
    var isInComment = false
    for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if !isInComment, line.starts(with: "## ".utf8), let heading = SceneHeading(line) { headings.append(heading) }
      isInComment = leavesComment(line, openBefore: isInComment)
    }
    return headings
  }

  private init?(_ line: ArraySlice<UInt8>) {
    // Behind an attribute only a comment may follow.
    let end = line.firstRange(of: Array("<!--".utf8))?.lowerBound ?? line.endIndex
    let heading = String(decoding: line[..<end], as: UTF8.self)
    var text = Excerpt(line: 1, scalars: Array(heading.unicodeScalars)[...]).trimmed()
    var findings: [Finding] = []
    let attributes = Attributes.take(from: &text, known: Keyword.attributes, findings: &findings)
    guard let attributes, let id = attributes.id?.text else { return nil }
    func value(_ key: String) -> String? { attributes.values[key].flatMap { isID($0.scalars) ? $0.text : nil } }
    self.init(id: id, formerID: value("was"), reviews: value("review"))
  }

  /// Whether a comment is open behind a line.
  private static func leavesComment(_ line: ArraySlice<UInt8>, openBefore isOpen: Bool) -> Bool {
    guard line.contains(UInt8(ascii: isOpen ? ">" : "<")) else { return isOpen }
    var isOpen = isOpen
    var rest = line
    while let mark = rest.firstRange(of: Array((isOpen ? "-->" : "<!--").utf8)) {
      rest = rest[mark.upperBound...]
      isOpen.toggle()
    }
    return isOpen
  }
}
