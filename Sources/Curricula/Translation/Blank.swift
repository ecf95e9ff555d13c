/// What stands in a translation where words are still to be written.
package enum Blank {
  package static let mark = "(…)"

  /// Whether a text is nothing else, gaps aside.
  static func isBlank(_ text: String) -> Bool {
    guard text.contains(mark) else { return false }
    return !text.replacing(mark, with: "").replacing(#/\[\[\d+\]\]/#, with: "").contains { $0.isLetter }
  }
}

extension Manuscript {
  /// How many texts of a translation are still to be written.
  package var blanks: Int {
    ([header.title, header.summary] + header.meters.map(\.label)).count(where: Blank.isBlank)
      + scenes.reduce(0) { $0 + $1.blanks }
  }
}

extension Outline {
  /// How many texts of a translation are still to be written.
  package var blanks: Int {
    ([header.title, header.summary] + header.meters.map(\.label)).count(where: Blank.isBlank)
      + sections.flatMap { [$0.title] + $0.items.map(\.text) }.count(where: Blank.isBlank)
  }
}

extension Scene {
  fileprivate var blanks: Int {
    var texts = [title] + body.map(\.text) + hints + accepted + feedback.map(\.text)
    texts += body.map(\.role) + gaps.flatMap { $0.accepted + $0.distractors }
    for choice in choices {
      texts += [choice.text, choice.partner] + choice.consequences.map(\.text) + choice.consequences.map(\.role)
      texts += choice.feedback.map(\.text)
    }
    return texts.count(where: Blank.isBlank)
  }
}

extension Paragraph {
  /// What the person who speaks does; empty where nobody does.
  fileprivate var role: String {
    if case .speech(_, let role) = voice { "(\(role))" } else { "" }
  }
}
