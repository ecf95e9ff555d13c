/// What pairs of backticks say about a choice: evidence, points, moves, notes, `once`.
struct Marks {
  var evidence: [Evidence] = []
  var points: Int?
  var moves: [Move] = []
  var notes: [String] = []
  var isOnce = false

  /// Reads the words of one pair.
  mutating func read(_ inside: Excerpt, findings: inout [Finding]) {
    var words = inside.words[...]
    while let word = words.popFirst() {
      if Keyword.english(word.text, in: Keyword.tags) == "once" {
        isOnce = true
      } else if let points = Int(word.text), let unit = words.first, Marks.isPoints(unit) {
        words.removeFirst()
        self.points = max(0, points)
      } else if let note = Keyword.value(of: "note:", in: word), isID(note.scalars) {
        notes.append(note.text)
      } else if let evidence = Marks.evidence(word) {
        self.evidence.append(evidence)
      } else if let move = Marks.move(word) {
        moves.append(move)
      } else {
        findings.append(.unknownTag(word))
      }
    }
  }

  private static func isPoints(_ word: Excerpt) -> Bool {
    word.text == "pt" || Keyword.english(word.text, in: Keyword.tags) == "pts"
  }

  /// `+O1` or `-O1`.
  private static func evidence(_ word: Excerpt) -> Evidence? {
    guard let sign = sign(word.scalars.first), isID(word.scalars.dropFirst()) else { return nil }
    return Evidence(behaviour: word.dropping(1).text, value: sign, place: word.place)
  }

  /// `trust+1` or `trust-2`.
  private static func move(_ word: Excerpt) -> Move? {
    guard let split = word.scalars.firstIndex(where: { sign($0) != nil }),
      split > word.scalars.startIndex, word.upTo(split).scalars.allSatisfy(\.isLetter),
      let sign = sign(word.scalars[split]), let amount = Int(digits(word.from(split + 1)))
    else { return nil }
    return Move(meter: word.upTo(split).text, delta: sign * amount, place: word.place)
  }

  private static func digits(_ excerpt: Excerpt) -> String {
    excerpt.scalars.allSatisfy(\.isDigit) ? excerpt.text : ""
  }

  private static func sign(_ scalar: Unicode.Scalar?) -> Int? {
    switch scalar {
    case "+": 1
    case "-": -1
    default: nil
    }
  }
}

extension Condition {
  /// Reads `if:seven if:trust<4 once`; after the first test, `if:` may be left out (`if:seven !late`).
  static func read(_ inside: Excerpt, findings: inout [Finding]) -> (condition: Condition?, isOnce: Bool) {
    var tests: [Test] = []
    var isOnce = false
    for word in inside.words {
      if Keyword.english(word.text, in: Keyword.tags) == "once" {
        isOnce = true
      } else if let test = test(Keyword.value(of: "if:", in: word) ?? word) {
        tests.append(test)
      } else {
        findings.append(.malformedCondition(word))
      }
    }
    return (tests.isEmpty ? nil : Condition(tests: tests), isOnce)
  }

  private static func test(_ value: Excerpt) -> Test? {
    if value.scalars.first == "!" {
      return isID(value.scalars.dropFirst()) ? .noNote(value.dropping(1).text) : nil
    }
    guard let split = value.scalars.firstIndex(where: { "<=>".unicodeScalars.contains($0) }) else {
      return isID(value.scalars) ? .note(value.text) : nil
    }
    let operation = value.from(split).scalars.prefix { "<=>".unicodeScalars.contains($0) }
    let bound = value.from(split + operation.count)
    guard value.upTo(split).scalars.allSatisfy(\.isLetter), split > value.scalars.startIndex,
      let comparison = Comparison(rawValue: Excerpt(line: value.line, scalars: operation).text),
      bound.scalars.allSatisfy(\.isDigit), let number = Int(bound.text)
    else { return nil }
    return .meter(value.upTo(split).text, comparison, number)
  }
}
