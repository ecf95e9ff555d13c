/// A translation to be filled in: every id, and the source's words as a comment above each place to write.
package struct Skeleton {
  private let language: Language
  private var lines: [String] = []

  /// The whole file; with `words`, a manuscript of the same shape whose words it takes.
  package static func file(of source: Manuscript, in language: Language, words: Manuscript? = nil) -> String {
    var skeleton = Skeleton(language)
    skeleton.write(source.header, words: words?.header, revision: source.source.revision)
    for (index, scene) in source.scenes.enumerated() {
      let twin = words.flatMap { $0.scenes.indices.contains(index) ? $0.scenes[index] : nil }
      skeleton.lines.append("")
      skeleton.write(scene, words: twin)
    }
    return skeleton.text
  }

  /// One scene, for a translation that lacks it.
  static func scene(_ scene: Scene, in language: Language) -> [String] {
    var skeleton = Skeleton(language)
    skeleton.write(scene, words: nil)
    return skeleton.lines
  }

  /// One answer, for a translation that lacks it.
  static func choice(_ choice: Choice, number: Int, of type: Scene.Kind, in language: Language) -> [String] {
    var skeleton = Skeleton(language)
    skeleton.write(choice, words: nil, number: number, type: type)
    return skeleton.lines
  }

  init(_ language: Language) { self.language = language }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func line(_ text: String) { lines.append(text) }

  private func keyword(_ english: String, _ spanish: String) -> String { language == .es ? spanish : english }

  /// The source's words, for the translator to read.
  mutating func comment(_ text: String, indent: String = "") {
    // A comment ends at its first `-->`, whoever wrote it.
    lines.append("\(indent)<!-- \(text.replacing("-->", with: "-- >")) -->")
  }

  /// A line of the header and, where its words are wanting, the source's above it.
  private mutating func key(_ name: String, _ source: String, _ words: String?) {
    if words == nil { comment(source) }
    lines.append("\(name): \(words ?? Blank.mark)")
  }

  mutating func write(_ header: Header, words: Header?, revision: String, isOutline: Bool = false) {
    lines.append("---")
    lines.append("id: \(header.id)")
    lines.append("\(keyword("lang", "idioma")): \(language.rawValue)")
    key(keyword("title", "título"), header.title, words?.title)
    if !header.summary.isEmpty { key(keyword("summary", "resumen"), header.summary, words?.summary) }
    for (index, meter) in header.meters.enumerated() {
      let isCounter = meter.isCounter || isOutline
      let name = isCounter ? keyword("counter", "contador") : keyword("meter", "medidor")
      let label = words.flatMap { $0.meters.indices.contains(index) ? $0.meters[index].label : nil }
      if label == nil { comment(meter.label) }
      lines.append("\(name): \(meter.id) \(label ?? Blank.mark)")
    }
    lines.append("\(keyword("translates", "traduce")): \(revision)")
    lines.append("---")
  }

  private mutating func write(_ scene: Scene, words: Scene?) {
    if words == nil { comment(scene.title) }
    lines.append("## \(words?.title ?? Blank.mark) {#\(scene.id)}")
    for (index, paragraph) in scene.body.enumerated() {
      lines.append("")
      write(paragraph, gaps: scene.gaps, words: words?.body, at: index, indent: "")
    }
    if !scene.choices.isEmpty { lines.append("") }
    for (index, choice) in scene.choices.enumerated() {
      let twin = words.flatMap { $0.choices.indices.contains(index) ? $0.choices[index] : nil }
      write(choice, words: twin, number: index + 1, type: scene.type)
    }
    write(scene.accepted.map { ("= ", $0) }, words: words?.accepted)
    write(scene.feedback, words: words?.feedback, indent: "")
    write(scene.hints.map { ("? ", $0) }, words: words?.hints)
  }

  /// Lines that begin with a mark of their own.
  private mutating func write(_ texts: [(mark: String, text: String)], words: [String]?) {
    if !texts.isEmpty { lines.append("") }
    for (index, (mark, text)) in texts.enumerated() {
      let own = words.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      if own == nil { comment(text) }
      lines.append(mark + (own ?? Blank.mark))
    }
  }

  private mutating func write(_ choice: Choice, words: Choice?, number: Int, type: Scene.Kind) {
    var text = words?.text ?? (choice.text.isEmpty ? "" : Blank.mark)
    var original = choice.text
    if type == .match {
      text += (text.isEmpty ? "" : " ") + "= " + (words?.partner ?? Blank.mark)
      original += (original.isEmpty ? "" : " ") + "= " + choice.partner
    }
    if words == nil, !original.isEmpty { comment(original) }
    let mark = type == .order ? "\(number). " : type == .scale ? "- \(choice.id) " : "- "
    let id = type == .scale || choice.id.isEmpty ? "" : " {#\(choice.id)}"
    lines.append((mark + text).withoutTrailingSpaces + id)
    for (index, paragraph) in choice.consequences.enumerated() {
      if index > 0 { lines.append("") }
      write(paragraph, gaps: [], words: words?.consequences, at: index, indent: "  ")
    }
    write(choice.feedback, words: words?.feedback, indent: "  ")
  }

  private mutating func write(_ feedback: [Feedback], words: [Feedback]?, indent: String) {
    if !feedback.isEmpty, indent.isEmpty { lines.append("") }
    for (index, item) in feedback.enumerated() {
      let own = words.flatMap { $0.indices.contains(index) ? $0[index].text : nil }
      // Else two would be read as one.
      if index > 0, item.occasion == .always, item.condition == nil { lines.append(indent + ">") }
      if own == nil { comment(item.text, indent: indent) }
      let box = item.occasion == .full ? "[x] " : item.occasion == .partial ? "[ ] " : ""
      lines.append("\(indent)> \(box)\(condition(item.condition))\(own ?? Blank.mark)")
    }
  }

  private mutating func write(
    _ paragraph: Paragraph, gaps: [Gap], words: [Paragraph]?, at index: Int, indent: String
  ) {
    let own = words.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    if own == nil { comment(paragraph.written(with: gaps), indent: indent) }
    let text = own?.text ?? paragraph.blank(with: gaps)
    let start = condition(paragraph.condition)
    switch own?.voice ?? paragraph.voice {
    case .narration: lines.append(indent + start + text)
    case .speech(let name, let role):
      let place = own == nil && !role.isEmpty ? "…" : role
      lines.append("\(indent)\(start)**\(name)\(place.isEmpty ? "" : " (\(place))"):** \(text)")
    case .letter:
      let letter = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in letter.enumerated() {
        lines.append((indent + (number == 0 ? start : "") + "| " + line).withoutTrailingSpaces)
      }
    }
  }

  /// As it opens what it governs, in the language's spelling.
  private func condition(_ condition: Condition?) -> String {
    guard let condition else { return "" }
    let name = keyword("if:", "si:")
    let tests = condition.tests.map { test in
      switch test {
      case .note(let note): name + note
      case .noNote(let note): "\(name)!\(note)"
      case .meter(let id, let comparison, let bound): "\(name)\(id)\(comparison.rawValue)\(bound)"
      }
    }
    return "`" + tests.joined(separator: " ") + "` "
  }
}

extension Paragraph {
  /// As its author wrote it, with who speaks and the gaps in their places.
  fileprivate func written(with gaps: [Gap]) -> String {
    var text = text
    for (index, gap) in gaps.enumerated() {
      let parts = [gap.accepted.joined(separator: "/")] + gap.distractors
      text = text.replacing("[[\(index + 1)]]", with: "[[\(parts.joined(separator: "|"))]]")
    }
    guard case .speech(let name, let role) = voice else { return text }
    return "\(name)\(role.isEmpty ? "" : " (\(role))"): \(text)"
  }

  /// A blank for each line of a letter, and for each option of a gap.
  fileprivate func blank(with gaps: [Gap]) -> String {
    let holes = gaps.enumerated().filter { text.contains("[[\($0.offset + 1)]]") }.map { _, gap in
      "[[" + gap.options.map { _ in Blank.mark }.joined(separator: "|") + "]]"
    }
    let count = voice == .letter ? text.split(separator: "\n").count : 1
    let blanks = [String](repeating: Blank.mark, count: max(1, count)).joined(separator: "\n")
    return ([blanks] + holes).joined(separator: " ")
  }
}
