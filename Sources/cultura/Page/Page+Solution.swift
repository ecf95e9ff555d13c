import Curricula
import Learning

extension Page {
  /// An answer beside what is right.
  mutating func solution(_ solution: Solution) {
    gap()
    switch solution {
    case .order(let steps): order(steps)
    case .match(let pairs): match(pairs)
    case .cloze(let paragraphs, let fillings): cloze(paragraphs, fillings)
    case .number(_, let accepted):
      paragraph(SolutionPhrase.number(accepted.map { $0.written(language) }).words, indent: margin)
    case .reflection(let model, let checks): reflection(model, checks)
    }
  }

  private var margin: Int { style.isPlain ? 0 : 2 }

  private mutating func order(_ steps: [Solution.Step]) {
    paragraph(SolutionPhrase.rightOrder.words, indent: margin)
    for (index, step) in steps.enumerated() {
      let isRight = step.given == index + 1
      if style.isPlain {
        let text = "\(index + 1). \(step.text)".closed
        paragraph(text + (isRight ? "" : " " + SolutionPhrase.stepGivenPlain(step.given).words[language]))
      } else {
        let given = isRight ? "" : " (\(SolutionPhrase.stepGiven(step.given).words[language]))"
        labelled(isRight ? "✓ \(index + 1)" : "· \(index + 1)", step.text + given, isRight ? .good : .poor)
      }
    }
  }

  private mutating func match(_ pairs: [Solution.Pair]) {
    paragraph(SolutionPhrase.pairs.words, indent: margin)
    for pair in pairs {
      let words = "\(pair.text): \(pair.partner)"
      if style.isPlain {
        let phrase = pair.isRight ? SolutionPhrase.pairRightPlain(words) : .pairWrongPlain(words, given: pair.given)
        paragraph(phrase.words)
      } else {
        let given = pair.isRight ? "" : " (\(SolutionPhrase.pairGiven(pair.given).words[language]))"
        labelled(pair.isRight ? "✓" : "·", words + given, pair.isRight ? .good : .poor)
      }
    }
  }

  /// The text with the right words in its gaps, or the learner's own where they are right too.
  private mutating func cloze(_ paragraphs: [Paragraph], _ fillings: [Solution.Filling]) {
    paragraph(SolutionPhrase.completed.words, indent: margin)
    let filled = paragraphs.map { paragraph in
      paragraph.filled { number in
        guard fillings.indices.contains(number - 1) else { return "____" }
        return "**\(fillings[number - 1].right)**"
      }
    }
    story(filled, indent: margin)
    gap()
    for (index, filling) in fillings.enumerated() {
      if filling.isRight == false, let given = filling.given {
        paragraph(SolutionPhrase.gapGiven(index + 1, given).words, indent: margin)
      }
    }
  }

  private mutating func reflection(_ model: [String], _ checks: [String]) {
    guard !model.isEmpty || !checks.isEmpty else { return }
    paragraph(SolutionPhrase.compare.words, .strong)
    gap()
    for text in model { aside(text) }
    if !model.isEmpty, !checks.isEmpty { gap() }
    for text in checks {
      if style.isPlain { paragraph(SolutionPhrase.check(text).words) } else { labelled("·", text, .quiet) }
    }
  }
}

extension Reply {
  /// What the learner answered, part by part, as words; a point of a scale may have only its number.
  func given(_ language: Language) -> [String] {
    choices.map { $0.text.isEmpty ? $0.id : $0.text } + (solution?.given(language) ?? [])
  }
}

extension Solution {
  fileprivate func given(_ language: Language) -> [String] {
    switch self {
    case .order(let steps):
      steps.sorted { $0.given < $1.given }.map { "\($0.given). \(Inline.plain($0.text))" }
    case .match(let pairs): pairs.map { Inline.plain("\($0.text): \($0.given)") }
    case .cloze(_, let fillings): fillings.map { $0.given ?? "…" }
    case .number(let number, _): [number.written(language)]
    case .reflection: []
    }
  }
}

extension String {
  /// With a full stop, unless it ends in a mark already.
  fileprivate var closed: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}
