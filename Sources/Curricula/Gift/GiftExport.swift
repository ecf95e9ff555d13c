/// A lesson as a GIFT file, and everything of the lesson that GIFT has no place for.
package struct GiftExport {
  package private(set) var text = ""
  package private(set) var notes: [GiftNote] = []

  package init(_ lesson: Lesson) {
    for scene in lesson.scenes {
      note(scene)
      guard let answers = answers(of: scene) else { continue }
      let (before, after) = scene.type == .cloze ? scene.aroundGap : (scene.words, "")
      text += text.isEmpty ? "" : "\n"
      text += "// [id:\(scene.id)]\n"
      text += "::\(Self.escaped(scene.title))::\(Self.escaped(before))\(answers)\(Self.escaped(after))\n"
    }
    noteLogic(of: lesson)
    notes.sort { $0.line < $1.line }
  }

  /// What stands between braces; empty for a description, nil where there is no equivalent.
  private mutating func answers(of scene: Scene) -> String? {
    switch scene.type {
    case .info, .ending: ""
    case .reflection, .commitment: "{" + general(scene) + "}"
    case .choice:
      block(scene.choices.map { weighted($0, scene.weight(of: $0), scene.weight(of: $0) == 100 ? "=" : "~") }, scene)
    case .multiple: block(multiple(scene), scene)
    case .text: block(scene.accepted.map { "=" + Self.escaped($0) }, scene)
    case .number:
      block(scene.numbers.map { "=\($0.value.plain):\($0.tolerance.plain)" }, scene, opening: "{#")
    case .match: block(scene.choices.map { "=\(Self.escaped($0.text)) -> \(Self.escaped($0.partner))" }, scene)
    case .cloze: gap(scene)
    case .order, .scale: left(out: scene)
    }
  }

  private mutating func left(out scene: Scene) -> String? {
    notes.append(GiftNote(scene.place.line, .noEquivalent(scene: scene.id, type: scene.type.rawValue)))
    return nil
  }

  private mutating func gap(_ scene: Scene) -> String? {
    guard scene.gaps.count == 1, let gap = scene.gaps.first else {
      notes.append(GiftNote(scene.place.line, .severalGaps(scene: scene.id)))
      return nil
    }
    let right = gap.accepted.map { "=" + Self.escaped($0) }
    let wrong = gap.distractors.map { "~" + Self.escaped($0) }
    return "{" + (right + wrong).joined(separator: " ") + general(scene) + "}"
  }

  private func multiple(_ scene: Scene) -> [String] {
    let right = scene.choices.count(where: \.isRecommended)
    let share = 100 / Double(max(1, right))
    return scene.choices.map { weighted($0, $0.isRecommended ? share : -share, "~") }
  }

  private func weighted(_ choice: Choice, _ weight: Double, _ sign: String) -> String {
    let percent = sign == "=" || weight == 0 ? "" : "%\(weight.plain)%"
    // First what happens, then why: as the learner reads it.
    let said = choice.consequences.map(\.text) + choice.feedback.map(\.text)
    let feedback = said.isEmpty ? "" : "#" + Self.escaped(said.joined(separator: "\n"))
    return sign + percent + Self.escaped(choice.text) + feedback
  }

  private func block(_ answers: [String], _ scene: Scene, opening: String = "{") -> String {
    opening + "\n" + answers.map { "  \($0)\n" }.joined() + general(scene) + "}"
  }

  private func general(_ scene: Scene) -> String {
    let said = scene.feedback.filter { $0.occasion == .always }.map(\.text)
    return said.isEmpty ? "" : "####" + Self.escaped(said.joined(separator: "\n"))
  }

  private mutating func note(_ scene: Scene) {
    if scene.feedback.contains(where: { $0.occasion != .always }) {
      notes.append(GiftNote(scene.place.line, .occasions(scene: scene.id)))
    }
  }

  /// What is true of the lesson as a whole is noted once.
  private mutating func noteLogic(of lesson: Lesson) {
    let choices = lesson.scenes.flatMap(\.choices)
    func note(_ reason: GiftNote.Reason, if isSo: Bool) {
      if isSo { notes.append(GiftNote(1, reason)) }
    }
    note(.branching, if: choices.contains { $0.jump != nil } || lesson.scenes.contains { $0.jumps.count > 1 })
    note(
      .state,
      if: !lesson.header.meters.isEmpty
        || choices.contains { !$0.notes.isEmpty || !$0.moves.isEmpty || $0.condition != nil }
        || lesson.scenes.contains { $0.body.contains { $0.condition != nil } })
    note(.evidence, if: choices.contains { !$0.evidence.isEmpty })
    note(.hints, if: lesson.scenes.contains { !$0.hints.isEmpty })
    note(.letters, if: lesson.scenes.contains { $0.body.contains { $0.voice != .narration } })
    note(.cards, if: !lesson.cards.isEmpty)
  }

  /// A backslash before each sign of the format.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        escaped += "\\n"
      } else {
        if "\\~=#{}:".unicodeScalars.contains(scalar) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Scene {
  /// Its paragraphs as one text, who speaks before what is said.
  fileprivate var words: String { body.map(\.told).joined(separator: "\n") }

  /// What stands before its one gap and behind it.
  fileprivate var aroundGap: (String, String) {
    guard let gap = words.firstRange(of: "[[1]]") else { return (words, "") }
    return (String(words[..<gap.lowerBound]), String(words[gap.upperBound...]))
  }

  /// In percent, by points or box.
  fileprivate func weight(of choice: Choice) -> Double {
    guard let points = choice.points, let highest = highestPoints, highest > 0 else {
      return choice.isRecommended ? 100 : 0
    }
    return min(max(100 * Double(points) / Double(highest), 0), 100)
  }
}

extension Paragraph {
  fileprivate var told: String {
    switch voice {
    case .narration, .letter: text
    case .speech(let name, let role): role.isEmpty ? "\(name): \(text)" : "\(name) (\(role)): \(text)"
    }
  }
}

extension Double {
  /// Up to five decimals, as Moodle writes weights, and none where there are none.
  fileprivate var plain: String {
    if let whole = Int(exactly: self) { return String(whole) }
    let rounded = (self * 100_000).rounded() / 100_000
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
