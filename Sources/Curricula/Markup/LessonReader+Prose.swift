extension LessonReader {
  mutating func prose(_ line: Line) {
    var content = line.whole
    var condition: Condition?
    if let (inside, rest) = content.openingPair(), Keyword.isCondition(inside) {
      closeParagraph()
      condition = Condition.read(inside, findings: &findings).condition
      content = rest
    }
    let (voice, words) = Paragraph.Voice.opening(content)
    if voice != .narration { closeParagraph() }
    append(words, voice: voice, condition: condition, line)
  }

  mutating func append(
    _ content: Excerpt, voice: Paragraph.Voice, condition: Condition? = nil, _ line: Line
  ) {
    if !line.isIndented {
      if choice != nil { closeChoice() }
      if scene?.choices.isEmpty == false {
        if !hasStrayProse { findings.append(.strayLine(.proseAfterChoices, at: line.whole.place)) }
        hasStrayProse = true
        return
      }
    }
    if paragraph == nil || (voice == .letter) != (paragraph?.voice == .letter) {
      closeParagraph()
      paragraph = OpenParagraph(voice: voice, condition: condition, place: line.whole.place)
    }
    paragraph?.lines.append(content)
  }

  mutating func closeParagraph() {
    defer { paragraph = nil }
    guard let finished = paragraph?.finished, !finished.text.isEmpty else { return }
    if choice != nil {
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
