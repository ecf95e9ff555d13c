/// Steps through a lesson's classified lines and builds its scenes; one mistake gives one finding.
struct LessonReader {
  var scenes: [Scene] = []
  var findings: [Finding] = []

  var scene: Scene?
  var choice: Choice?
  var paragraph: OpenParagraph?
  /// Flush-left `>` lines met so far in the scene: orphans if a choice still follows.
  var sceneFeedbackPlaces: [Place] = []
  /// The last line was feedback, which a further `>` line continues.
  var continuesFeedback = false
  var hasStrayProse = false

  /// Whether the open scene is of a type that cannot be played yet; its lines are let be.
  var isOpaque: Bool { scene.map { !$0.type.isPlayable } ?? false }

  mutating func step(_ line: Line) {
    if case .feedback = line.kind {} else { continuesFeedback = false }
    switch line.kind {
    case .blank: closeParagraph()
    case .heading(let level): heading(line, level: level)
    case _ where scene == nil: stray(line, .beforeFirstScene)
    case .jump: jump(line)
    case _ where isOpaque: break
    case .fence: stray(line, .fence)
    case .item(let box): item(line, box: box)
    case .badBox: badBox(line)
    case .feedback(let occasion): feedback(line, occasion)
    case .letter: append(line.content, voice: .letter, line)
    case .hint:
      closeParagraph()
      scene?.hints.append(line.content.text)
    case .accepted: accepted(line)
    case .tags: tags(line)
    case .numbered, .prose: prose(line)
    }
  }

  mutating func finish() {
    closeScene()
  }

  mutating func heading(_ line: Line, level: Int) {
    var title = line.content
    let attributes = Attributes.take(from: &title, known: Keyword.attributes, findings: &findings)
    // A heading of another level without an id is a slip in the prose, not a scene.
    guard level == 2 || attributes?.id != nil else {
      stray(line, .heading)
      return
    }
    if level != 2 { findings.append(.strayLine(.heading, at: line.whole.place)) }
    closeScene()
    let type = type(attributes)
    var scene = Scene(
      id: attributes?.id?.text ?? "", title: title.text, type: type,
      place: (attributes?.id ?? title).place)
    if attributes?.id == nil, !hasBadID(on: line.whole.line) {
      findings.append(.missingID(title.isEmpty ? line.whole : title))
    }
    set(attributes?.values ?? [:], on: &scene)
    self.scene = scene
  }

  /// A malformed id has its own finding already.
  func hasBadID(on line: Int) -> Bool {
    findings.contains { $0.rule == .badID && $0.place.line == line }
  }

  mutating func type(_ attributes: Attributes?) -> Scene.Kind {
    guard let value = attributes?.values["type"] else { return .choice }
    guard let type = Keyword.english(value.text, in: Keyword.sceneTypes).flatMap(Scene.Kind.init) else {
      findings.append(.unknownType(value))
      return .info
    }
    if !type.isPlayable { findings.append(.typeNotYet(type, at: value.place)) }
    return type
  }

  mutating func set(_ values: [String: Excerpt], on scene: inout Scene) {
    for (key, value) in values {
      var isGood = true
      switch key {
      case "weight":
        let weight = Double(value.text) ?? 0
        isGood = weight > 0 && weight <= 100
        if isGood { scene.weight = weight }
      case "outcome":
        scene.outcome = Keyword.english(value.text, in: Keyword.outcomes).flatMap(Scene.Outcome.init)
        isGood = scene.outcome != nil
      case "due":
        scene.dueDays = Attributes.days(value)
        isGood = scene.dueDays != nil
      case "review":
        isGood = isID(value.scalars)
        scene.reviews = value.text
      case "was":
        isGood = isID(value.scalars)
        scene.formerID = value.text
      default: break
      }
      if !isGood { findings.append(.badValue(key, value, of: key)) }
    }
  }

  mutating func closeScene() {
    closeChoice()
    if let scene { scenes.append(scene) }
    scene = nil
    sceneFeedbackPlaces = []
    hasStrayProse = false
  }

  mutating func stray(_ line: Line, _ reason: Finding.Stray) {
    closeParagraph()
    // One finding for a whole run of lines before the first scene.
    if reason == .beforeFirstScene, findings.contains(where: { $0.isStrayBeforeFirstScene }) { return }
    findings.append(.strayLine(reason, at: line.whole.place))
  }
}

extension Scene.Kind {
  /// Whether this version can play it; the grammar has a place for the others.
  package var isPlayable: Bool {
    switch self {
    case .choice, .multiple, .text, .info, .ending, .commitment: true
    case .order, .match, .cloze, .number, .scale, .reflection: false
    }
  }

  /// Whether its answers are `- [ ]` lines.
  package var hasBoxes: Bool { self == .choice || self == .multiple }
}
