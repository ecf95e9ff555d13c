extension LessonReader {
  mutating func prose(_ line: Line) {
    var content = line.whole
    let condition = Condition.take(from: &content, findings: &findings)
    reportLooseMarks(content, asksInGaps: scene?.type == .cloze && choice == nil)
    if condition != nil, let words = content.after("|") {
      append(words, voice: .letter, condition: condition, line)
    } else {
      let (voice, words) = Paragraph.Voice.opening(content)
      append(words, voice: voice, condition: condition, line)
    }
  }

  mutating func append(
    _ content: Excerpt, voice: Paragraph.Voice, condition: Condition? = nil, _ line: Line
  ) {
    let isAmongChoices = choice != nil || scene?.choices.isEmpty == false
    if isAmongChoices, !line.isIndented || choice == nil {
      if content.isEmpty {
        findings.append(.idleCondition(at: line.whole.place))
        return
      }
      if !continuesStray { findings.append(.strayLine(.proseAfterChoices, at: line.whole.place)) }
      continuesStray = true
      // Under an open choice it is most likely what happens then, with its indentation forgotten.
      guard choice != nil else { return }
    }
    var condition = condition
    if let open = paragraph, open.isFollowed(by: voice, condition) {
      if open.isEmpty, condition == nil {
        // A condition alone on its line governs what follows, whoever speaks.
        condition = open.condition
        paragraph = nil
      }
      closeParagraph()
    }
    if paragraph == nil {
      paragraph = OpenParagraph(voice: voice, condition: condition, place: line.whole.place)
    }
    paragraph?.lines.append(content)
    if scene?.type == .cloze, choice == nil { reportBrokenGaps(content) }
  }

  mutating func closeParagraph() {
    guard let finished = paragraph?.finished else { return }
    paragraph = nil
    if finished.text.isEmpty {
      if finished.condition != nil { findings.append(.idleCondition(at: finished.place)) }
    } else if choice != nil {
      choice?.consequences.append(finished)
    } else {
      scene?.body.append(finished)
    }
  }
}

/// A paragraph whose lines are still coming.
struct OpenParagraph {
  let voice: Paragraph.Voice
  let condition: Condition?
  let place: Place
  var lines: [Excerpt] = []

  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// Whether a line begins a paragraph of its own.
  func isFollowed(by voice: Paragraph.Voice, _ condition: Condition?) -> Bool {
    if condition != nil { return true }
    if case .speech = voice { return true }
    return (voice == .letter) != (self.voice == .letter)
  }

  var finished: Paragraph {
    let separator = voice == .letter ? "\n" : " "
    let text = lines.map(\.text).filter { voice == .letter || !$0.isEmpty }.joined(separator: separator)
    return Paragraph(voice: voice, text: text, condition: condition, place: place)
  }
}

extension Paragraph.Voice {
  /// Takes `**Name (role):**` off the beginning of a paragraph.
  fileprivate static func opening(_ content: Excerpt) -> (Paragraph.Voice, Excerpt) {
    guard let rest = content.after("**"), let end = rest.scalars.firstIndex(of: ":"),
      rest.from(end).starts(with: ":**")
    else { return (.narration, content) }
    let speaker = rest.upTo(end).trimmed()
    let words = rest.from(end + 3).trimmed()
    guard speaker.scalars.last == ")", let open = speaker.scalars.lastIndex(of: "(") else {
      return (.speech(name: speaker.text, role: ""), words)
    }
    let role = Excerpt(line: speaker.line, scalars: speaker.scalars[(open + 1)...].dropLast())
    return (.speech(name: speaker.upTo(open).trimmed().text, role: role.text), words)
  }
}
