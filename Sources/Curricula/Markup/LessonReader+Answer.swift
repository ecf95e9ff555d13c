extension LessonReader {
  mutating func jump(_ line: Line) {
    closeParagraph()
    var content = line.whole
    var condition: Condition?
    if let (inside, rest) = content.openingPair() {
      condition = Condition.read(inside, findings: &findings).condition
      content = rest
    }
    guard let target = content.after("->"), let jump = jump(to: target, if: condition) else { return }
    if line.isIndented, choice != nil {
      choice?.jump = jump
    } else {
      closeChoice()
      scene?.jumps.append(jump)
    }
  }

  mutating func jump(to target: Excerpt, if condition: Condition?) -> Jump? {
    guard isID(target.scalars) else {
      findings.append(.badID(target))
      return nil
    }
    return Jump(condition: condition, target: target.text, place: target.place)
  }

  mutating func accepted(_ line: Line) {
    closeParagraph()
    scene?.accepted.append(line.content.text)
  }

  mutating func feedback(_ line: Line, _ occasion: Feedback.Occasion) {
    closeParagraph()
    var content = line.content
    var condition: Condition?
    if let (inside, rest) = content.openingPair(), Keyword.isCondition(inside) {
      condition = Condition.read(inside, findings: &findings).condition
      content = rest
    }
    let feedback = Feedback(occasion: occasion, text: content.text, condition: condition)
    if line.isIndented {
      guard choice != nil else {
        findings.append(.orphanFeedback(at: line.whole.place))
        return
      }
      choice?.feedback.add(feedback, continuing: continuesFeedback)
    } else {
      closeChoice()
      scene?.feedback.add(feedback, continuing: continuesFeedback)
      if scene?.type.hasBoxes == true { sceneFeedbackPlaces.append(line.whole.place) }
    }
    continuesFeedback = true
  }
}

extension [Feedback] {
  fileprivate mutating func add(_ feedback: Feedback, continuing: Bool) {
    if continuing, feedback.occasion == .always, feedback.condition == nil, let last = popLast() {
      append(Feedback(occasion: last.occasion, text: last.text + " " + feedback.text, condition: last.condition))
    } else {
      append(feedback)
    }
  }
}
