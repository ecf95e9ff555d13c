/// A place in a `cloze` scene's text for the learner to fill.
package struct Gap: Hashable, Sendable {
  /// The right words: the first is the one shown, the others are taken as well.
  package var accepted: [String]
  /// The wrong words offered beside the right ones; without any, the gap is typed in.
  package var distractors: [String]

  package var isTyped: Bool { distractors.isEmpty }

  /// What is offered where nothing is typed: the right words first, as the author wrote them.
  package var options: [String] { accepted.prefix(1) + distractors }

  package init(accepted: [String], distractors: [String] = []) {
    self.accepted = accepted
    self.distractors = distractors
  }

  /// `right/synonym|wrong|wrong`, a backslash before a sign that is meant as itself; nil where a part is empty.
  init?(_ inside: String) {
    let parts = Gap.split(inside, at: "|").map { Gap.split($0, at: "/").map(Gap.plain) }
    guard let right = parts.first, parts.allSatisfy({ !$0.contains("") }) else { return nil }
    // Among wrong words a slash is a slash: nothing is graded there.
    self.init(accepted: right, distractors: parts.dropFirst().map { $0.joined(separator: "/") })
  }

  private static func split(_ text: String, at separator: Unicode.Scalar) -> [String] {
    var parts = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == separator, !isEscaped {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map { String($0) }
  }

  /// Without backslashes before signs, nor spaces at either end.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !"|/]\\".unicodeScalars.contains(scalar) { plain.append("\\") }
      plain.append(scalar)
      isEscaped = false
    }
    if isEscaped { plain.append("\\") }
    return Excerpt(line: 0, scalars: Array(plain)[...]).trimmed().text
  }
}

extension Scene {
  /// Takes the gaps out of the text of a `cloze` scene and leaves `[[1]]`, `[[2]]` … in their places.
  mutating func takeGaps() {
    for index in body.indices {
      var rest = body[index].text[...]
      var text = ""
      while let opening = rest.firstRange(of: "[["),
        let closing = rest[opening.upperBound...].firstRange(of: "]]")
      {
        text += rest[..<opening.lowerBound]
        if let gap = Gap(String(rest[opening.upperBound..<closing.lowerBound])) {
          gaps.append(gap)
          text += "[[\(gaps.count)]]"
        } else {
          text += rest[opening.lowerBound..<closing.upperBound]
        }
        rest = rest[closing.upperBound...]
      }
      body[index].text = text + rest
    }
  }
}
