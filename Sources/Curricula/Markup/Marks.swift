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
    if words.isEmpty { findings.append(.unknownTag(inside)) }
    while let word = words.popFirst() {
      if Keyword.english(word.text, in: Keyword.tags) == "once" {
        isOnce = true
      } else if let unit = words.first, Marks.isNumber(word) != Marks.isNumber(unit),
        Marks.isNumber(word) || Marks.isPoints(word)
      {
        // A number and its unit are one tag, and one mistake.
        words.removeFirst()
        let isNumber = word.scalars.allSatisfy(\.isDigit) && word.scalars.count <= 4
        if isNumber, Marks.isPoints(unit), let points = Int(word.text) {
          self.points = points
        } else {
          findings.append(.unknownTag(inside.from(word, through: unit)))
        }
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

  /// Whether a pair can only be meant as tags; `Ctrl+1` and `-h` may well be what a learner has to type.
  static func isBeyondDoubt(_ inside: Excerpt) -> Bool {
    var marks = Marks()
    var findings: [Finding] = []
    marks.read(inside, findings: &findings)
    guard findings.isEmpty else { return false }
    return marks.points != nil || !marks.notes.isEmpty || marks.isOnce
      || marks.evidence.contains { $0.behaviour.unicodeScalars.last?.isDigit == true }
  }

  private static func isNumber(_ word: Excerpt) -> Bool {
    let digits = sign(word.scalars.first) == nil ? word.scalars : word.scalars.dropFirst()
    return digits.first?.isDigit == true
  }

  private static func isPoints(_ word: Excerpt) -> Bool {
    ["pt", "punto"].contains(word.text) || Keyword.english(word.text, in: Keyword.tags) == "pts"
  }

  /// `+O1` or `-O1`.
  private static func evidence(_ word: Excerpt) -> Evidence? {
    guard let sign = sign(word.scalars.first), isID(word.scalars.dropFirst()) else { return nil }
    return Evidence(behaviour: word.dropping(1).text, value: sign, place: word.place)
  }

  /// `trust+1` or `trust-2`.
  private static func move(_ word: Excerpt) -> Move? {
    guard let split = word.scalars.firstIndex(where: { sign($0) != nil }),
      isMeterID(word.upTo(split).scalars),
      let sign = sign(word.scalars[split])
    else { return nil }
    let digits = word.from(split + 1)
    guard digits.scalars.count <= 2, digits.scalars.allSatisfy(\.isDigit), let amount = Int(digits.text)
    else {
      return nil
    }
    return Move(meter: word.upTo(split).text, delta: sign * amount, place: word.place)
  }

  /// `−` is what some editors make of a hyphen.
  private static func sign(_ scalar: Unicode.Scalar?) -> Int? {
    switch scalar {
    case "+": 1
    case "-", "\u{2212}": -1
    default: nil
    }
  }
}

extension Condition {
  /// Takes conditions off the start of a line, however many pairs they fill.
  static func take(from text: inout Excerpt, findings: inout [Finding]) -> Condition? {
    var tests: [Test] = []
    while let (inside, rest) = text.openingPair(),
      Keyword.isCondition(inside) || Keyword.resemblesCondition(inside)
    {
      tests += read(inside, allowingOnce: false, findings: &findings).condition?.tests ?? []
      text = rest
    }
    return tests.isEmpty ? nil : Condition(tests: tests)
  }

  static func both(_ a: Condition?, _ b: Condition?) -> Condition? {
    guard let a, let b else { return a ?? b }
    return Condition(tests: a.tests + b.tests)
  }

  /// Reads `if:seven if:trust<4 once`; after the first test, `if:` may be left out (`if:seven !late`).
  static func read(
    _ inside: Excerpt, allowingOnce: Bool, findings: inout [Finding]
  ) -> (condition: Condition?, isOnce: Bool) {
    guard Keyword.isCondition(inside) else {
      findings.append(.malformedCondition(inside))
      return (nil, false)
    }
    var tests: [Test] = []
    var isOnce = false
    for word in inside.words {
      if allowingOnce, Keyword.english(word.text, in: Keyword.tags) == "once" {
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
    guard isMeterID(value.upTo(split).scalars),
      let comparison = Comparison(rawValue: Excerpt(line: value.line, scalars: operation).text),
      bound.scalars.allSatisfy(\.isDigit), let number = Int(bound.text)
    else { return nil }
    return .meter(value.upTo(split).text, comparison, number)
  }
}
