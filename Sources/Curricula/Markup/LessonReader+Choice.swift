extension LessonReader {
  mutating func item(_ line: Line, box: Bool?) {
    reportBullet(line, isBoxed: box != nil)
    // No copy of the scene here: its choices would be copied for each new one.
    if box != nil, scene?.type.hasBoxes == false {
      stray(line, .boxWithoutChoice)
      return
    }
    open(line.content, isRecommended: box == true, hasBox: box != nil)
    choiceIndentation = line.indentation
    switch scene?.type {
    case .match: readPair(line.content)
    case .scale: readPoint(line.content)
    default: break
    }
  }

  mutating func badBox(_ line: Line) {
    reportNesting(line)
    findings.append(.malformedCheckbox(at: line.whole.place))
    guard let close = line.content.scalars.firstIndex(of: "]") else { return }
    let inside = line.content.upTo(close).dropping(1)
    let isTicked = !inside.scalars.allSatisfy(\.isSpace)
    open(line.content.from(close + 1).trimmed(), isRecommended: isTicked, hasBox: true)
    choiceIndentation = line.indentation
  }

  mutating func open(_ content: Excerpt, isRecommended: Bool, hasBox: Bool) {
    closeChoice()
    findings += sceneFeedbackPlaces.map { .orphanFeedback(at: $0) }
    sceneFeedbackPlaces = []
    giveBackJumps()
    var text = content
    var choice = Choice(id: "", text: "", place: content.place, isRecommended: isRecommended)
    choice.hasBox = hasBox
    takeHead(&text, into: &choice)
    takeTail(&text, into: &choice)
    choice.text = text.text
    reportStrayGap(text)
    reportRawMarkup(text)
    if text.hasOpenPair {
      findings.append(.strayLine(.openPair, at: text.openPairPlace))
    } else if choice.id.isEmpty, hasBox || scene?.type.listsItems == true, !hasBadID(on: text.line) {
      findings.append(.missingID(text))
    }
    self.choice = choice
  }

  /// Jumps before a choice are most likely the last choice's, with their indentation forgotten.
  private mutating func giveBackJumps() {
    findings += sceneJumpPlaces.map { .strayLine(.jumpAmongChoices, at: $0) }
    guard let first = scene?.jumps.suffix(sceneJumpPlaces.count).first else { return }
    scene?.jumps.removeLast(sceneJumpPlaces.count)
    sceneJumpPlaces = []
    if let last = scene?.choices.indices.last, scene?.choices[last].jump == nil {
      scene?.choices[last].jump = first
    }
  }

  /// Takes conditions, `once` and whatever else stands in backticks off the start of a choice's own line.
  private mutating func takeHead(_ text: inout Excerpt, into choice: inout Choice) {
    var marks = Marks()
    while let (inside, rest) = text.openingPair(), !rest.isEmpty {
      if Keyword.isCondition(inside) || Keyword.resemblesCondition(inside) {
        let (condition, isOnce) = Condition.read(inside, allowingOnce: true, findings: &findings)
        choice.condition = Condition.both(choice.condition, condition)
        choice.isOnce = choice.isOnce || isOnce
      } else {
        marks.read(inside, findings: &findings)
      }
      text = rest
    }
    choice.add(marks)
  }

  /// Takes a jump, tags and the id off the end of a choice's own line, in any order.
  private mutating func takeTail(_ text: inout Excerpt, into choice: inout Choice) {
    var marks = Marks()
    var jumpCondition: Condition?
    var target: Arrow?
    while true {
      if let (rest, inside) = text.closingPair() {
        // What stands right before a jump governs it.
        if target != nil, Keyword.isCondition(inside) {
          jumpCondition = Condition.both(
            Condition.read(inside, allowingOnce: false, findings: &findings).condition, jumpCondition)
        } else {
          marks.read(inside, findings: &findings)
        }
        text = rest
      } else if let attributes = Attributes.take(from: &text, known: [("was", "antes")], findings: &findings) {
        if let former = attributes.values["was"] { findings.append(.neverUsed(.formerChoice, at: former.place)) }
        choice.id = attributes.id?.text ?? choice.id
        choice.place = attributes.id?.place ?? choice.place
      } else if target == nil, let arrow = text.trailingArrow {
        target = arrow
        text = text.upTo(arrow.sign.scalars.startIndex).trimmed()
      } else {
        break
      }
    }
    choice.add(marks)
    if let target { choice.jump = jump(along: target, if: jumpCondition) }
  }

  mutating func tags(_ line: Line) {
    closeParagraph()
    if choice == nil || !line.isIndented { stray(line, .tagsWithoutChoice) }
    guard choice != nil else { return }
    var rest = line.whole
    var marks = Marks()
    var jumpCondition: Condition?
    while let (inside, next) = rest.openingPair() {
      if next.leadingArrow != nil, Keyword.isCondition(inside) {
        jumpCondition = Condition.read(inside, allowingOnce: false, findings: &findings).condition
      } else {
        marks.read(inside, findings: &findings)
      }
      rest = next
    }
    choice?.add(marks)
    if let arrow = rest.leadingArrow { setJump(jump(along: arrow, if: jumpCondition)) }
  }

  mutating func closeChoice() {
    closeParagraph()
    if let choice { scene?.choices.append(choice) }
    choice = nil
    choiceIndentation = nil
  }
}

extension Choice {
  fileprivate mutating func add(_ marks: Marks) {
    evidence += marks.evidence
    points = marks.points ?? points
    moves += marks.moves
    notes += marks.notes
    isOnce = isOnce || marks.isOnce
  }
}

extension Excerpt {
  /// Whether a backtick has no partner.
  var hasOpenPair: Bool { scalars.count(where: { $0 == "`" }) % 2 == 1 }

  /// Where the last backtick stands.
  var openPairPlace: Place {
    Place(line: line, column: (scalars.lastIndex(of: "`") ?? scalars.startIndex) + 1)
  }
}
