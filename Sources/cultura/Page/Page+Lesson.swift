import Curricula
import Learning

extension Page {
  /// A scene: where one is, what happens, what is asked and what can be answered.
  mutating func scene(_ screen: Screen, filled: [String] = []) {
    gap()
    if style.isPlain {
      paragraph(asSentence(screen.title))
      let gauges = screen.gauges.map { LessonPhrase.gaugePlain(label: $0.label, value: $0.value, maximum: $0.maximum) }
      let phrases = [LessonPhrase.stepPlain(screen.step, of: screen.steps)] + gauges
      paragraph(phrases.map { $0.words[language] }.joined(separator: " "))
    } else {
      let title = LessonPhrase.stepRich(title: screen.title, step: screen.step, steps: screen.steps)
      sides(title.words[language], screen.gauges.map(dots))
    }
    situation(screen, filled)
  }

  /// A review card: a situation off the path.
  mutating func card(_ screen: Screen, number: Int, of count: Int, filled: [String] = []) {
    gap()
    paragraph(ReviewPhrase.card(number, of: count).words[language] + (style.isPlain ? "." : ""), .quiet)
    situation(screen, filled)
  }

  /// What happens, what is asked and what can be answered.
  mutating func situation(_ screen: Screen, _ filled: [String] = []) {
    let told = { (paragraph: Paragraph) in
      guard screen.type == .cloze else { return paragraph }
      return paragraph.filled { "(\($0)) " + (filled.indices.contains($0 - 1) ? filled[$0 - 1] : "____") }
    }
    gap()
    if !screen.sceneTitle.isEmpty { paragraph(asSentence(screen.sceneTitle), .strong) }
    story(screen.body.map(told))
    if !screen.feedback.isEmpty { gap() }
    for text in screen.feedback { aside(text) }
    question(screen.question.map(told), screen)
    answers(screen, gap: filled.count)
    gap()
  }

  /// Paragraphs told, spoken or read from a letter, apart from one another.
  mutating func story(_ paragraphs: [Paragraph], indent: Int = 0) {
    for paragraph in paragraphs {
      gap()
      say(paragraph, indent: indent)
    }
  }

  private mutating func say(_ paragraph: Paragraph, indent: Int) {
    switch paragraph.voice {
    case .narration: self.paragraph(paragraph.text, indent: indent)
    case .speech(let name, let role):
      let speaker = role.isEmpty ? name : "\(name) (\(role))"
      if style.isPlain {
        self.paragraph("\(speaker): \(paragraph.text)")
      } else if DisplayWidth.of(speaker) <= 20, style.columns >= 60 {
        labelled(speaker, paragraph.text, indent: indent + 2)
      } else {
        self.paragraph(speaker, .accent, indent: indent + 2)
        self.paragraph(paragraph.text, indent: indent + 4)
      }
    case .letter:
      for line in paragraph.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if style.isPlain {
          self.paragraph(String(line))
        } else {
          self.paragraph("| " + line, indent: indent + 2, hanging: 2)
        }
      }
    }
  }

  private mutating func question(_ question: Paragraph?, _ screen: Screen) {
    let task = task(screen)
    if let question {
      gap()
      if style.isPlain, let task {
        paragraph(LessonPhrase.questionPlain(question.text, task: task).words)
      } else if style.isPlain, case .narration = question.voice {
        paragraph(LessonPhrase.openQuestionPlain(question.text).words)
      } else if case .narration = question.voice {
        paragraph(question.text, .strong)
      } else {
        say(question, indent: 0)
      }
    } else if style.isPlain, let task, screen.type != .choice, screen.type != .multiple {
      gap()
      paragraph(task)
    }
  }

  func dots(_ gauge: Gauge) -> String { dots(gauge.label, gauge.value, gauge.maximum) }

  /// A long meter is told, not drawn.
  private func dots(_ label: String, _ value: Int, _ maximum: Int) -> String {
    guard (0...10).contains(maximum) else { return "\(label) \(value)/\(maximum)" }
    let full = min(max(value, 0), maximum)
    return "\(label) " + String(repeating: "▪", count: full) + String(repeating: "▫", count: maximum - full)
  }

  /// What an answer brings: first what happens, then what is right, then why. Only where it `isTaught`, and not
  /// assessed, is an answer that counts set beside the right one.
  mutating func reply(_ reply: Reply, isTaught: Bool) {
    story(reply.consequences, indent: style.isPlain ? 0 : 2)
    for movement in reply.movements {
      if style.isPlain {
        paragraph(
          LessonPhrase.moved(
            label: movement.label, from: movement.from, to: movement.to, maximum: movement.maximum
          ).words)
      } else {
        let change = movement.to > movement.from ? "+\(movement.to - movement.from)" : "−\(movement.from - movement.to)"
        let gauge = dots(movement.label, movement.to, movement.maximum)
        paragraph("\(gauge) (\(change))", .quiet, indent: 2)
      }
    }
    if let solution = reply.solution, isTaught || reply.credit == nil { self.solution(solution) }
    let (shown, missed) = signs(reply)
    if !reply.feedback.isEmpty || !shown.isEmpty || !missed.isEmpty { gap() }
    for text in reply.feedback { aside(text) }
    if style.isPlain {
      if !shown.isEmpty { paragraph(LessonPhrase.evidenceFor(shown.joined(separator: "; ")).words) }
      if !missed.isEmpty { paragraph(LessonPhrase.evidenceAgainst(missed.joined(separator: "; ")).words) }
    } else {
      if !shown.isEmpty { aside("+ " + shown.joined(separator: " · ")) }
      if !missed.isEmpty { aside("− " + missed.joined(separator: " · ")) }
    }
  }

  /// The ends of the axes an answer pointed to, each once.
  private func signs(_ reply: Reply) -> (shown: [String], missed: [String]) {
    var shown: [String] = []
    var missed: [String] = []
    for sign in reply.signs {
      guard let axis = sign.axis else { continue }
      if sign.value > 0, !shown.contains(axis.positive) { shown.append(axis.positive) }
      if sign.value < 0, !missed.contains(axis.negative) { missed.append(axis.negative) }
    }
    return (shown, missed)
  }
}
