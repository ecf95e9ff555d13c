/// Steps through a lesson's classified lines and builds its scenes; one mistake gives one finding.
struct LessonReader {
  var scenes: [Scene] = []
  var findings: [Finding] = []
  /// By scene id, the types that a translation leaves to its source.
  var kinds: [String: Scene.Kind] = [:]

  var scene: Scene?
  var choice: Choice?
  var paragraph: OpenParagraph?
  /// Flush-left `>` lines met so far in the scene: orphans if a choice still follows.
  var sceneFeedbackPlaces: [Place] = []
  /// Flush-left jumps met so far in the scene, which choices must not follow either.
  var sceneJumpPlaces: [Place] = []
  /// The last line was feedback, which a further `>` line continues.
  var continuesFeedback = false
  /// The last line was prose without a place, which further lines continue.
  var continuesStray = false
  /// Nobody can tell what the lines of a scene of unknown type mean.
  var isTypeUnknown = false
  /// How far in the open choice begins; nil outside choices.
  var choiceIndentation: Int?
  /// The bullet of the scene's first item.
  var firstBullet: Unicode.Scalar?
  var hasMixedBullets = false
  var hasDeepIndent = false
  /// Where a run of numbered lines began.
  var lastNumbered: Place?
  var isInNumberedList = false
  private var hasTextBeforeFirstScene = false

  mutating func step(_ line: Line) {
    switch line.kind {
    case .feedback: continuesStray = false
    case .prose, .numbered, .letter: continuesFeedback = false
    default: (continuesFeedback, continuesStray) = (false, false)
    }
    reportIndentation(line)
    reportNumbers(line)
    switch line.kind {
    case .blank: closeParagraph()
    case .heading(let level): heading(line, level: level)
    case _ where scene == nil: beforeFirstScene(line)
    case .jump: jump(line)
    case _ where isTypeUnknown: break
    case .fence: stray(line, .fence)
    case .rule: stray(line, .rule)
    case .item(let box): item(line, box: box)
    case .badBox: badBox(line)
    case .feedback(let occasion, let isBroken): feedback(line, occasion, isBroken: isBroken)
    case .letter: append(line.content, voice: .letter, line)
    case .hint: hint(line)
    case .accepted: accepted(line)
    case .tags: tags(line)
    case .numbered where scene?.type == .order: step(inOrder: line)
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
    findings.reversed().prefix { $0.place.line == line }.contains { $0.rule == .badID }
  }

  mutating func type(_ attributes: Attributes?) -> Scene.Kind {
    guard let value = attributes?.values["type"] else {
      return attributes?.id.flatMap { kinds[$0.text] } ?? .choice
    }
    guard let type = Keyword.english(value.text, in: Keyword.sceneTypes).flatMap(Scene.Kind.init) else {
      findings.append(.unknownType(value))
      isTypeUnknown = true
      return .info
    }
    return type
  }

  mutating func set(_ values: [String: Excerpt], on scene: inout Scene) {
    for (key, value) in values.sorted(by: { $0.value.place < $1.value.place }) {
      var isGood = true
      switch key {
      case "weight":
        let weight = Double(value.text) ?? 0
        isGood = weight > 0 && weight <= 100
        if isGood { scene.weight = weight }
      case "outcome":
        scene.outcome = Keyword.english(value.text, in: Keyword.outcomes).flatMap(Scene.Outcome.init)
        isGood = scene.outcome != nil
        if scene.type != .ending, isGood, !isTypeUnknown {
          findings.append(.misplacedAttribute(key, at: value.place))
        }
      case "due":
        scene.dueDays = Attributes.days(value)
        isGood = scene.dueDays != nil
        if scene.type != .commitment, isGood, !isTypeUnknown {
          findings.append(.misplacedAttribute(key, at: value.place))
        }
      case "review":
        isGood = isID(value.scalars)
        if isGood { scene.reviews = value.text }
      case "was":
        isGood = isID(value.scalars)
        if isGood { scene.formerID = value.text }
      default: break
      }
      if !isGood { findings.append(.badValue(key, value, of: key)) }
    }
  }

  mutating func closeScene() {
    closeChoice()
    if scene?.type == .cloze { scene?.takeGaps() }
    if let scene { scenes.append(scene) }
    scene = nil
    sceneFeedbackPlaces = []
    sceneJumpPlaces = []
    isTypeUnknown = false
    (firstBullet, hasMixedBullets, hasDeepIndent) = (nil, false, false)
  }

  mutating func beforeFirstScene(_ line: Line) {
    // One finding for a whole run of lines.
    if !hasTextBeforeFirstScene { stray(line, .beforeFirstScene) }
    hasTextBeforeFirstScene = true
  }

  mutating func stray(_ line: Line, _ reason: Finding.Stray) {
    closeParagraph()
    findings.append(.strayLine(reason, at: line.whole.place))
  }
}

extension Scene.Kind {
  /// Whether its answers are `- [ ]` lines.
  package var hasBoxes: Bool { self == .choice || self == .multiple }

  /// Whether its lines mean something else than elsewhere.
  var isWrittenItsOwnWay: Bool {
    switch self {
    case .order, .match, .cloze, .number, .scale, .reflection: true
    case .choice, .multiple, .text, .info, .ending, .commitment: false
    }
  }

  /// Whether its items are a list whose learner's answer is kept by their ids.
  var listsItems: Bool { self == .order || self == .match }
}
