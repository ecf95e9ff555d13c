import Curricula

/// What was answered, beside what is right or worth comparing it with.
package enum Solution: Hashable, Sendable {
  /// A step, and at which place it was given, from 1.
  package struct Step: Hashable, Sendable {
    package var text: String
    package var given: Int
  }

  package struct Pair: Hashable, Sendable {
    package var text: String
    package var partner: String
    package var given: String
    package var isRight: Bool { given == partner }
  }

  package struct Filling: Hashable, Sendable {
    /// As the author spells it: the synonym that was given, else the first of the right words.
    package var right: String
    /// Nil where the words are not at hand.
    package var given: String?
    package var isRight: Bool?
  }

  /// The steps in their right order.
  case order([Step])
  case match([Pair])
  /// The paragraphs that hold the gaps, as `Paragraph.filled(_:)` takes them.
  case cloze([Paragraph], [Filling])
  case number(Double, accepted: [NumberAnswer])
  case reflection(model: [String], checks: [String])
}

extension Solution {
  /// Nil for answers that say all there is by themselves; `words` holds free text by digest.
  init?(_ answer: Answer, in situation: Situation, words: [String: String]) {
    let scene = situation.scene
    switch (scene.type, answer) {
    case (.order, .order(let given)):
      self = .order(
        scene.choices.compactMap { step in
          given.firstIndex(of: step.id).map { Step(text: step.text, given: $0 + 1) }
        })
    case (.match, .pairs(let partners)):
      self = .match(
        scene.choices.compactMap { pair in
          guard let given = partners[pair.id].flatMap({ scene.choice($0) }) else { return nil }
          return Pair(text: pair.text, partner: pair.partner, given: given.partner)
        })
    case (.cloze, .gaps(let answers)):
      let fillings = zip(situation.gaps, answers).map { Filling($0, $1, words) }
      self = .cloze(situation.paragraphs.filter { !$0.gapNumbers.isEmpty }, fillings)
    case (.number, .number(let number)): self = .number(number, accepted: scene.numbers)
    case (.reflection, .text):
      self = .reflection(model: scene.accepted, checks: situation.choices.map(\.text))
    default: return nil
    }
  }
}

extension Solution.Filling {
  fileprivate init(_ gap: Gap, _ answer: GapAnswer, _ words: [String: String]) {
    right = gap.accepted.first ?? ""
    switch answer {
    case .option(let index):
      given = gap.options.indices.contains(index) ? gap.options[index] : nil
      isRight = index == 0
    case .written(let digest):
      given = words[digest]
      isRight = given.map { gap.accepts($0) }
      right = given.flatMap { gap.spelling(of: $0) } ?? right
    }
  }
}

extension Paragraph {
  /// Its words with something in the place of each gap, counted from 1 over the whole scene.
  package func filled(_ words: (Int) -> String) -> Paragraph {
    var filled = self
    var rest = text[...]
    filled.text = ""
    while let opening = rest.firstRange(of: "[["),
      let closing = rest[opening.upperBound...].firstRange(of: "]]")
    {
      let number = Int(rest[opening.upperBound..<closing.lowerBound])
      filled.text += rest[..<opening.lowerBound]
      filled.text += number.map(words) ?? String(rest[opening.lowerBound..<closing.upperBound])
      rest = rest[closing.upperBound...]
    }
    filled.text += rest
    return filled
  }

  /// The numbers of the gaps it holds.
  var gapNumbers: [Int] {
    var numbers: [Int] = []
    _ = filled { number in
      numbers.append(number)
      return ""
    }
    return numbers
  }
}
