import Curricula
import Learning

extension Page {
  /// What can be answered at a scene; gaps before `gap` are filled already.
  mutating func answers(_ screen: Screen, gap number: Int) {
    switch screen.type {
    case .match:
      items(screen.choices.map(\.text), labels: screen.choices.indices.map { String($0 + 1) })
      items(screen.partners.map(\.text), labels: screen.partners.indices.map(\.letter))
    case .order: items(screen.choices.map(\.text), labels: screen.choices.indices.map { String($0 + 1) })
    case .scale: scale(screen.choices)
    case .cloze: break
    default: options(screen.choices)
    }
    if screen.type == .cloze {
      self.gap(screen, number)
    } else if style.isPlain {
      paragraph(instruction(screen))
    } else if screen.type != .choice {
      gap()
      paragraph(instruction(screen), .quiet)
    }
  }

  /// The gap to fill next: which it is, what it offers and what to type.
  mutating func gap(_ screen: Screen, _ number: Int) {
    guard screen.gaps.indices.contains(number) else { return }
    let title = AnswerPhrase.gap(number + 1, of: screen.gaps.count).words
    gap()
    paragraph(title[language] + (style.isPlain ? "." : ""), .strong)
    options(screen.gaps[number].options)
    if !style.isPlain { gap() }
    paragraph(instruction(screen, gap: number), .quiet)
  }

  private mutating func options(_ options: [Screen.Option]) {
    if !options.isEmpty { gap() }
    for (index, option) in options.enumerated() {
      if style.isPlain {
        paragraph(LessonPhrase.optionPlain(index + 1, option.text).words)
      } else {
        labelled(String(index + 1), option.text)
      }
    }
  }

  private mutating func items(_ texts: [String], labels: [String]) {
    gap()
    for (label, text) in zip(labels, texts) {
      if style.isPlain { paragraph("\(label). \(text)") } else { labelled(label, text) }
    }
  }

  /// Points with words on lines of their own; where some have none, all on one line.
  private mutating func scale(_ points: [Screen.Option]) {
    guard points.contains(where: \.text.isEmpty) else {
      items(points.map(\.text), labels: points.map(\.id))
      return
    }
    gap()
    let words = points.map { $0.text.isEmpty ? $0.id : "\($0.id) \($0.text)" }
    paragraph(words.joined(separator: style.isPlain ? ", " : " · "), indent: style.isPlain ? 0 : 2)
  }

  /// What kind of answer a scene asks for, in words, where nothing is drawn.
  func task(_ screen: Screen) -> Bilingual? {
    let count = screen.choices.count
    return switch screen.type {
    case .choice, .multiple: LessonPhrase.options(count).words
    case .order: AnswerPhrase.orderTask(count).words
    case .match: AnswerPhrase.matchTask(count, partners: screen.partners.count).words
    case .cloze: AnswerPhrase.clozeTask(screen.gaps.count).words
    case .number: AnswerPhrase.numberTask.words
    case .scale: AnswerPhrase.scaleTask(screen.choices.first?.id ?? "", screen.choices.last?.id ?? "").words
    case .reflection: AnswerPhrase.reflectionTask.words
    case .text, .info, .ending, .commitment: nil
    }
  }

  /// What to type at this scene; `gap` is the one to fill next, from 0.
  func instruction(_ screen: Screen, gap: Int = 0) -> Bilingual {
    let count = screen.choices.count
    switch screen.type {
    case .multiple: return LessonPhrase.chooseSeveral(count).words
    case .text: return LessonPhrase.writeAnswer.words
    case .info: return LessonPhrase.pressEnter.words
    case .order:
      // Of two the only example would be the answer.
      let example = count > 2 ? ([2, 1] + Array(3...count)).map(String.init).joined(separator: " ") : nil
      return AnswerPhrase.arrange(example: example).words
    case .match: return AnswerPhrase.pair(example: count > 2 ? "1b 2a" : nil).words
    case .cloze:
      let options = screen.gaps.indices.contains(gap) ? screen.gaps[gap].options.count : 0
      return options == 0 ? AnswerPhrase.fillIn.words : LessonPhrase.chooseOne(options).words
    case .number: return AnswerPhrase.giveNumber.words
    case .scale: return AnswerPhrase.point(screen.choices.first?.id ?? "", screen.choices.last?.id ?? "").words
    case .reflection: return AnswerPhrase.reflect.words
    case .choice, .ending, .commitment: return LessonPhrase.chooseOne(count).words
    }
  }
}
