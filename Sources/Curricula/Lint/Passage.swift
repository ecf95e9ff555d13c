/// A run of words that a learner reads, and where it stands.
struct Passage: Sendable {
  enum Kind: Sendable { case told, answer, feedback, hint }

  let kind: Kind
  let prose: Prose
  let place: Place

  init(_ kind: Kind, _ text: String, at place: Place) {
    self.kind = kind
    self.prose = Prose(text)
    self.place = place
  }
}

/// Everything that one scene says, in the file's order.
struct Wording: Sendable {
  let scene: Scene
  let passages: [Passage]

  init(_ scene: Scene) {
    self.scene = scene
    var passages = scene.body.map { Passage(.told, $0.filledText(scene.gaps), at: $0.place) }
    for choice in scene.choices {
      passages.append(Passage(.answer, choice.text, at: choice.place))
      if !choice.partner.isEmpty { passages.append(Passage(.answer, choice.partner, at: choice.place)) }
      passages += choice.consequences.map { Passage(.told, $0.text, at: $0.place) }
      passages += choice.feedback.map { Passage(.feedback, $0.text, at: $0.place) }
    }
    passages += scene.feedback.map { Passage(.feedback, $0.text, at: $0.place) }
    passages += zip(scene.hints, scene.hintPlaces).map { Passage(.hint, $0, at: $1) }
    self.passages = passages
  }
}

extension Paragraph {
  /// With the right words in its gaps.
  fileprivate func filledText(_ gaps: [Gap]) -> String {
    guard text.contains("[[") else { return text }
    return gaps.enumerated().reduce(text) { text, gap in
      text.replacing("[[\(gap.offset + 1)]]", with: gap.element.accepted.first ?? "")
    }
  }
}

extension Source {
  /// Where some words stand on the line of a place or on the few below it; the place itself when they do not.
  func place(ofText text: ArraySlice<Unicode.Scalar>, from place: Place) -> Place {
    let wanted = Array(text.prefix(24))
    guard !wanted.isEmpty else { return place }
    for number in place.line..<place.line + 8 {
      // Emphasis marks were taken out of the text: they are passed over.
      guard let line = line(number), let range = line.range(of: wanted, skipping: "*") else { continue }
      return Place(line: number, column: range.lowerBound + 1, length: max(1, range.count))
    }
    return place
  }
}

extension [Unicode.Scalar] {
  fileprivate func range(of wanted: [Unicode.Scalar], skipping mark: Unicode.Scalar) -> Range<Int>? {
    for start in indices where self[start] == wanted.first {
      var (index, matched) = (start, 0)
      while index < count, matched < wanted.count, self[index] == wanted[matched] || self[index] == mark {
        if self[index] == wanted[matched] { matched += 1 }
        index += 1
      }
      if matched == wanted.count { return start..<index }
    }
    return nil
  }
}
