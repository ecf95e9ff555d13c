extension LessonMap {
  /// A line of the map in words, and how deep it is set in.
  package struct Line: Hashable, Sendable {
    package var depth: Int
    package var text: String
  }

  /// The lesson's title and how many scenes and endings it has.
  package func heading(_ language: Language) -> [String] {
    let endings = boxes.compactMap(\.outcome)
    return [
      "\(lesson.title) · \(lesson.id) · \(lesson.language.rawValue)",
      MapPhrase.headline(scenes: boxes.count - endings.count, endings: endings).words[language],
    ]
  }

  /// Every scene with its number and where its answers lead; `inWords` without signs that a screen reader spells.
  package func outline(_ language: Language, inWords: Bool) -> [Line] {
    boxes.indices.flatMap { index -> [Line] in
      let own = arrows.filter { $0.from == index }
      return [Line(depth: 0, text: name(index, language))]
        + own.flatMap { lines($0, language, inWords: inWords) }
    }
  }

  private func lines(_ arrow: Arrow, _ language: Language, inWords: Bool) -> [Line] {
    let verb = arrow.isReturn ? MapPhrase.returnsTo : .leadsTo
    let leads = inWords || arrow.isReturn ? verb.words[language] : ""
    let target = [inWords ? "" : "→", leads, target(arrow.to, language)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let names = arrow.names.isEmpty ? [anyAnswer(arrow, language)] : arrow.names.map { label($0, language) }
    return names.map { name in
      let parts = [name, condition(arrow, language) ?? ""].filter { !$0.isEmpty }
      let answer = parts.joined(separator: ", ")
      return Line(depth: 1, text: answer.isEmpty ? target : answer + (inWords ? ": " : " ") + target)
    }
  }

  private func anyAnswer(_ arrow: Arrow, _ language: Language) -> String {
    boxes[arrow.from].type == .info ? "" : (arrow.isOther ? MapPhrase.otherAnswer : .anyAnswer).words[language]
  }

  /// `1. La libreta (notebook), inicio`.
  private func name(_ index: Int, _ language: Language) -> String {
    let box = boxes[index]
    return (["\(index + 1). \(box.title) (\(box.id))"] + remarks(box, language)).joined(separator: ", ")
  }

  /// Where an arrow leads; of an ending, also how it turns out.
  private func target(_ index: Int, _ language: Language) -> String {
    let box = boxes[index]
    return "\(index + 1). \(box.title)" + (box.outcome.map { ", " + MapPhrase.ending($0).words[language] } ?? "")
  }

  /// What a box is besides its title: where one starts, how it ends, how it is answered.
  func remarks(_ box: Box, _ language: Language) -> [String] {
    [
      box.isStart ? MapPhrase.start.words[language] : "",
      box.outcome.map { MapPhrase.ending($0).words[language] } ?? MapPhrase.type(box.type).words[language],
    ].filter { !$0.isEmpty }
  }

  /// A choice's name with when it is offered, in parentheses.
  func label(_ name: Name, _ language: Language) -> String {
    let remarks = [
      name.condition.map { MapPhrase.when($0).words[language] }, name.isOnce ? MapPhrase.once.words[language] : nil,
    ].compactMap(\.self)
    return name.text + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  /// What stands on an arrow that is drawn: its choices, then its condition, numbered where the first to hold wins.
  func labelLines(_ arrow: Arrow, _ language: Language) -> [String] {
    let order = arrow.order.map { "\($0)) " } ?? ""
    let condition = condition(arrow, language)
    guard !arrow.names.isEmpty else { return condition.map { [order + $0] } ?? [] }
    return arrow.names.map { order + [label($0, language), condition].compactMap(\.self).joined(separator: ", ") }
  }

  /// When an arrow is taken; nil when always.
  func condition(_ arrow: Arrow, _ language: Language) -> String? {
    arrow.condition.map { MapPhrase.when($0).words[language] }
      ?? (arrow.isOtherwise ? MapPhrase.otherwise.words[language] : nil)
  }
}
