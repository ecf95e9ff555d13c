extension LessonReader {
  mutating func item(_ line: Line, box: Bool?) {
    guard let scene else { return }
    if box != nil, !scene.type.hasBoxes {
      stray(line, .boxWithoutChoice)
      return
    }
    open(line.content, isRecommended: box == true, hasBox: box != nil)
  }

  mutating func badBox(_ line: Line) {
    findings.append(.malformedCheckbox(at: line.whole.place))
    guard let close = line.content.scalars.firstIndex(of: "]") else { return }
    let inside = line.content.upTo(close).dropping(1)
    let isTicked = !inside.scalars.allSatisfy(\.isSpace)
    open(line.content.from(close + 1).trimmed(), isRecommended: isTicked, hasBox: true)
  }

  mutating func open(_ content: Excerpt, isRecommended: Bool, hasBox: Bool) {
    closeChoice()
    findings += sceneFeedbackPlaces.map { .orphanFeedback(at: $0) }
    sceneFeedbackPlaces = []
    var text = content
    var choice = Choice(id: "", text: "", place: content.place, isRecommended: isRecommended)
    choice.hasBox = hasBox
    if let (inside, rest) = text.openingPair(), !rest.isEmpty {
      (choice.condition, choice.isOnce) = Condition.read(inside, findings: &findings)
      text = rest
    }
    takeTail(&text, into: &choice)
    choice.text = text.text
    if choice.id.isEmpty, hasBox, !hasBadID(on: text.line) { findings.append(.missingID(text)) }
    self.choice = choice
  }

  /// Takes a jump, tags and the id off the end of a choice's own line, in any order.
  mutating func takeTail(_ text: inout Excerpt, into choice: inout Choice) {
    var marks = Marks()
    while true {
      if let jump = takeJump(&text) {
        choice.jump = jump
      } else if let (rest, inside) = text.closingPair() {
        marks.read(inside, findings: &findings)
        text = rest
      } else if let attributes = Attributes.take(from: &text, known: [("was", "antes")], findings: &findings) {
        choice.id = attributes.id?.text ?? ""
        choice.place = attributes.id?.place ?? choice.place
      } else {
        break
      }
    }
    choice.add(marks)
  }

  mutating func takeJump(_ text: inout Excerpt) -> Jump? {
    let scalars = text.scalars
    guard let arrow = scalars.indices.dropLast().last(where: { scalars[$0] == "-" && scalars[$0 + 1] == ">" })
    else { return nil }
    let target = text.from(arrow + 2).trimmed()
    text = text.upTo(arrow).trimmed()
    return self.jump(to: target, if: nil)
  }

  mutating func tags(_ line: Line) {
    closeParagraph()
    guard choice != nil, line.isIndented else {
      stray(line, .tagsWithoutChoice)
      return
    }
    var rest = line.whole
    var marks = Marks()
    while let (inside, next) = rest.openingPair() {
      marks.read(inside, findings: &findings)
      rest = next
    }
    choice?.add(marks)
    if let target = rest.after("->") {
      let jump = jump(to: target, if: nil)
      choice?.jump = jump
    }
  }

  mutating func closeChoice() {
    closeParagraph()
    if let choice { scene?.choices.append(choice) }
    choice = nil
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
