extension GiftReader {
  /// Reads what stands between the braces; the reason where it is no answer.
  func readAnswers(_ answers: GiftText, into question: inout GiftQuestion) -> GiftNote.Reason? {
    if answers.isBlank {
      question.answer = .essay
    } else if answers.starts(with: "#") {
      return readNumbers(answers.from(answers.marks.startIndex + 1), into: &question)
    } else if answers.first("~") != nil {
      let options = answers.parts(at: ["~", "="]).map { Self.option($0.text, fallback: $0.sign == "=" ? 100 : 0) }
      guard options.count > 1 else { return .fewAnswers }
      question.answer = .choices(options, isSingle: answers.first("=") != nil)
    } else if answers.first("=") != nil, answers.first("->") != nil {
      return readPairs(answers, into: &question)
    } else if let value = Self.truth(answers.splitComment().0.text) {
      let comments = answers.splitComment().comment?.splitComment()
      question.answer = .trueFalse(
        value, whenWrong: Self.formatted(comments?.0), whenRight: Self.formatted(comments?.comment))
    } else {
      question.answer = .short(answers.parts(at: ["="]).map { Self.option($0.text, fallback: 100) })
    }
    return nil
  }

  private static func truth(_ word: String) -> Bool? {
    switch word {
    case "T", "TRUE": true
    case "F", "FALSE": false
    default: nil
    }
  }

  private func readPairs(_ answers: GiftText, into question: inout GiftQuestion) -> GiftNote.Reason? {
    var pairs: [GiftQuestion.Pair] = []
    for part in answers.parts(at: ["="]) {
      guard let arrow = part.text.first("->") else { return .noArrow }
      pairs.append(
        GiftQuestion.Pair(
          left: Self.formatted(part.text.upTo(arrow)), right: part.text.from(arrow + 2).text, line: part.text.line))
    }
    guard pairs.count > 1 else { return .fewAnswers }
    question.answer = .pairs(pairs)
    return nil
  }

  private func readNumbers(_ answers: GiftText, into question: inout GiftQuestion) -> GiftNote.Reason? {
    var otherwise = ""
    var right = answers
    if let wrong = answers.first("~") {
      otherwise = Self.formatted(answers.from(wrong + 1).splitComment().comment)
      right = answers.upTo(wrong)
    }
    var ranges: [GiftQuestion.Range] = []
    for part in right.parts(at: ["="]) {
      let option = Self.option(part.text, fallback: 100)
      let answer = Self.number(option.text)
      guard answer != nil || option.text == "*" else { return .notANumber(option.text) }
      ranges.append(
        GiftQuestion.Range(answer: answer, weight: option.weight, feedback: option.feedback, line: option.line))
    }
    guard !ranges.isEmpty else { return .fewAnswers }
    question.answer = .numbers(ranges, otherwise: otherwise)
    return nil
  }

  /// `3`, `3:2` or `1..5`.
  private static func number(_ text: String) -> NumberAnswer? {
    if let dots = text.firstRange(of: "..") {
      guard let least = Double(text[..<dots.lowerBound].filter { $0 != " " }),
        let most = Double(text[dots.upperBound...].filter { $0 != " " }), least.isFinite, most.isFinite, least <= most
      else { return nil }
      return NumberAnswer(value: (least + most) / 2, tolerance: (most - least) / 2)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0.filter { $0 != " " }) }
    guard let value = parts[0], value.isFinite, parts.count < 3 else { return nil }
    guard parts.count > 1 else { return NumberAnswer(value: value) }
    guard let tolerance = parts[1], tolerance >= 0, tolerance.isFinite else { return nil }
    return NumberAnswer(value: value, tolerance: tolerance)
  }

  /// `%50%text#feedback`; without a weight, the fallback.
  private static func option(_ text: GiftText, fallback: Double) -> GiftQuestion.Option {
    var rest = text.trimmed()
    let line = rest.line
    var weight = fallback
    if rest.starts(with: "%"), let end = rest.first("%", from: rest.marks.startIndex + 1),
      let written = Double(rest.between(rest.marks.startIndex + 1, end).text), written.isFinite
    {
      weight = written
      rest = rest.from(end + 1)
    }
    let (words, comment) = rest.splitComment()
    return GiftQuestion.Option(text: formatted(words), weight: weight, feedback: formatted(comment), line: line)
  }

  /// The words of a run that may begin with its own format.
  private static func formatted(_ text: GiftText?) -> String {
    guard var text else { return "" }
    _ = takeFormat(&text)
    return text.text
  }
}
