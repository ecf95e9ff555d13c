extension GiftQuestion {
  /// Whether it is a sentence with a hole that a `cloze` scene keeps whole.
  var isGap: Bool {
    guard !tail.isEmpty, tail != "." else { return false }
    switch answer {
    case .choices(let options, isSingle: true):
      return options.allSatisfy { ($0.weight == 0 || $0.weight == 100) && $0.feedback.isEmpty }
        && options.count { $0.weight == 100 } == 1
    case .short(let options):
      return options.allSatisfy { $0.weight == 100 && $0.feedback.isEmpty && $0.text != "*" }
    default: return false
    }
  }

  /// `[[right/synonym|wrong]]`, with a backslash before a sign that is meant as itself.
  var gapText: String {
    func plain(_ text: String) -> String {
      var plain = ""
      for character in text {
        if "|/]\\".contains(character) { plain += "\\" }
        plain.append(character)
      }
      return plain
    }
    switch answer {
    case .choices(let options, _):
      let right = options.filter { $0.weight == 100 }.map { plain($0.text) }
      let wrong = options.filter { $0.weight != 100 }.map { plain($0.text) }
      return "[[" + (right + wrong).joined(separator: "|") + "]]"
    case .short(let options): return "[[" + options.map { plain($0.text) }.joined(separator: "/") + "]]"
    default: return ""
    }
  }

  func sceneType(isGap: Bool) -> Scene.Kind {
    if isGap { return .cloze }
    return switch answer {
    case .description: .info
    case .essay: .reflection
    case .trueFalse: .choice
    case .choices(_, let isSingle): isSingle ? .choice : .multiple
    case .short: .text
    case .numbers: .number
    case .pairs: .match
    }
  }

  /// Whether a text holds what looks like HTML.
  var holdsMarkup: Bool {
    guard format == .html || format == .moodle else { return false }
    return ([text, tail] + answerTexts).contains { $0.firstMatch(of: /<\/?[A-Za-z][^>]*>|&[a-z]+;/) != nil }
  }

  private var answerTexts: [String] {
    switch answer {
    case .choices(let options, _), .short(let options): options.map(\.text)
    case .pairs(let pairs): pairs.flatMap { [$0.left, $0.right] }
    case .description, .essay, .trueFalse, .numbers: []
    }
  }
}
