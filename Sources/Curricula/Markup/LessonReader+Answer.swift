extension LessonReader {
  mutating func jump(_ line: Line) {
    closeParagraph()
    var content = line.whole
    let condition = Condition.take(from: &content, findings: &findings)
    guard let arrow = content.leadingArrow, let jump = jump(along: arrow, if: condition) else { return }
    if line.isIndented, choice != nil {
      setJump(jump)
    } else {
      closeChoice()
      scene?.jumps.append(jump)
      sceneJumpPlaces.append(line.whole.place)
    }
  }

  /// Gives the open choice its jump.
  mutating func setJump(_ jump: Jump?) {
    guard let jump else { return }
    if choice?.jump == nil {
      choice?.jump = jump
    } else {
      findings.append(.strayLine(.secondJump, at: jump.place))
    }
  }

  mutating func jump(along arrow: Arrow, if condition: Condition?) -> Jump? {
    let target = arrow.target
    if !arrow.isPlain { findings.append(.wrongArrow(arrow.sign)) }
    guard isID(target.scalars) else {
      findings.append(.badID(target))
      return nil
    }
    return Jump(condition: condition, target: target.text, place: target.place)
  }

  mutating func accepted(_ line: Line) {
    closeParagraph()
    guard scene?.type == .number else {
      scene?.accepted.append(line.content.text)
      return
    }
    if let number = NumberAnswer(line.content) {
      scene?.numbers.append(number)
    } else {
      findings.append(.malformedNumber(line.content))
    }
  }

  mutating func hint(_ line: Line) {
    closeParagraph()
    reportLooseMarks(line.content)
    scene?.hints.append(line.content.text)
    scene?.hintPlaces.append(line.content.place)
  }

  mutating func feedback(_ line: Line, _ occasion: Feedback.Occasion, isBroken: Bool) {
    closeParagraph()
    if isBroken { findings.append(.malformedCheckbox(at: line.whole.place, isFeedback: true)) }
    var content = line.content
    let condition = Condition.take(from: &content, findings: &findings)
    // An empty `>` only parts two explanations.
    guard !content.isEmpty else {
      continuesFeedback = false
      return
    }
    reportLooseMarks(content)
    let feedback = Feedback(
      occasion: occasion, text: content.text, condition: condition, place: line.whole.place)
    if line.isIndented {
      addToChoice(feedback, line, isBroken: isBroken)
    } else {
      closeChoice()
      scene?.feedback.add(feedback, continuing: continuesFeedback)
      if !continuesFeedback, scene?.type.hasBoxes == true { sceneFeedbackPlaces.append(line.whole.place) }
    }
    continuesFeedback = true
  }

  private mutating func addToChoice(_ feedback: Feedback, _ line: Line, isBroken: Bool) {
    if feedback.occasion != .always, !isBroken {
      findings.append(.strayLine(.boxInChoiceFeedback, at: line.whole.place))
    }
    if choice != nil {
      choice?.feedback.add(feedback, continuing: continuesFeedback)
      return
    }
    if !continuesFeedback { findings.append(.orphanFeedback(at: line.whole.place)) }
    // Kept by the answer it most likely meant, which then lacks none.
    if let last = scene?.choices.indices.last { scene?.choices[last].feedback.append(feedback) }
  }
}

extension [Feedback] {
  fileprivate mutating func add(_ feedback: Feedback, continuing: Bool) {
    if continuing, feedback.occasion == .always, feedback.condition == nil, let last = indices.last {
      self[last].text += " " + feedback.text
    } else {
      append(feedback)
    }
  }
}
