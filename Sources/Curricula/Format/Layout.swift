/// Goes through a file line by line and writes each as it should stand, as the reader understands it.
struct Layout {
  private let source: Source
  private let bodyStart: Int
  /// A lesson's scenes by the number of their heading's line; nil in a curriculum's outline.
  private let scenes: [Int: Scene]?
  /// Lines that the reader finds fault with keep their inside: what was meant there is for their author to say.
  private let disputed: Set<Int>
  private let unknownTypes: Set<Int>
  /// Items that the reader finds inside another one, which may be meant and is for lint to tell.
  private let nested: Set<Int>
  private let stamps: [Int: String]

  private var isInScene = false
  /// Nobody can tell what the lines of a scene of unknown type mean.
  private var isTypeUnknown = false
  private var type = Scene.Kind.choice
  /// How far the scene's last item is set in now; nil before its first.
  private var itemIndentation: Int?

  init(_ manuscript: Manuscript, stamps: [Int: String]) {
    self.init(
      manuscript.source, findings: manuscript.findings, known: Keyword.headerKeys,
      scenes: Dictionary(manuscript.scenes.map { ($0.place.line, $0) }, uniquingKeysWith: { first, _ in first }),
      stamps: stamps)
  }

  init(_ outline: Outline) {
    self.init(
      outline.source, findings: outline.findings, known: Keyword.curriculumKeys, scenes: nil, stamps: [:])
  }

  private init(
    _ source: Source, findings: [Finding], known: [(english: String, spanish: String)], scenes: [Int: Scene]?,
    stamps: [Int: String]
  ) {
    self.source = source
    self.scenes = scenes
    self.stamps = stamps
    bodyStart = HeaderReader(source, known: known).bodyStart
    disputed = Set(findings.filter(\.keepsLineAsItIs).map(\.place.line))
    nested = Set(findings.filter { $0.rule == .nestedChoice }.map(\.place.line))
    unknownTypes = Set(findings.filter { $0.rule == .unknownType }.map(\.place.line))
  }

  /// Every line as it should be, in the file's order.
  mutating func lines() -> [LaidLine] {
    var lines: [LaidLine] = []
    for index in source.lines.indices {
      guard !source.isComment(index) else {
        let edits = LineEdits(raw: source.lines[index], seen: source.scalars(index))
        let kind = source.continuesComment(index) ? LaidLine.Kind.continuedComment : .comment
        lines.append(LaidLine(scalars: edits.result, kind: kind))
        continue
      }
      let line = source.readLine(index)
      let isHeading = index >= bodyStart && line.opensScene
      let kind: LaidLine.Kind = line.kind == .blank ? .blank : isHeading ? .heading : .other
      lines.append(LaidLine(scalars: laid(line, at: index), kind: kind))
    }
    return lines
  }

  private mutating func laid(_ line: Line, at index: Int) -> [Unicode.Scalar] {
    var edits = LineEdits(raw: source.lines[index], seen: source.scalars(index))
    let isSound = !disputed.contains(index + 1)
    if index < bodyStart {
      edits.space(0, line.whole.scalars.startIndex, "")
      if isSound { line.layOutKey(into: &edits) }
      return edits.result
    }
    follow(line)
    guard !isTypeUnknown || line.opensScene else { return edits.result }
    if let indentation = indentation(of: line) { edits.space(0, line.whole.scalars.startIndex, indentation) }
    if isSound {
      if let id = stamps[index + 1] { line.stamp(id, into: &edits) }
      line.layOut(into: &edits, isStep: type == .order)
    }
    return edits.result
  }

  /// Keeps in mind what the lines to come belong to.
  private mutating func follow(_ line: Line) {
    switch line.kind {
    case .heading(let level):
      guard let scenes else {
        isInScene = isInScene || level == 2
        return
      }
      // What is no scene to the reader leaves the one before open.
      guard let scene = scenes[line.whole.line] else { return }
      isInScene = true
      type = scene.type
      isTypeUnknown = unknownTypes.contains(line.whole.line)
      itemIndentation = nil
    case .item, .badBox: followItem(line)
    case .numbered where type == .order: followItem(line)
    default: break
    }
  }

  private mutating func followItem(_ line: Line) {
    itemIndentation = nested.contains(line.whole.line) ? (itemIndentation ?? 0) + 2 : 0
  }

  /// What the line begins with: nothing, or two spaces where the reader asks whether it is set in; nil leaves it.
  private func indentation(of line: Line) -> String? {
    let kept = line.isIndented ? "  " : ""
    switch line.kind {
    case .heading: return ""
    case .blank, .fence, .rule: return nil
    case _ where !isInScene: return nil
    case .item, .badBox: return String(repeating: " ", count: itemIndentation ?? 0)
    case .numbered where type == .order: return String(repeating: " ", count: itemIndentation ?? 0)
    case _ where scenes == nil: return nil
    case .feedback: return kept
    case .letter, .hint, .accepted, .jump, .tags, .numbered, .prose: return itemIndentation == nil ? "" : kept
    }
  }
}
