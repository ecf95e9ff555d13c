/// Reads the whole of Moodle's GIFT: categories, names, formats, weights, feedback, ranges, pairs, escapes, comments.
///
/// Source of the syntax: Moodle's documentation of the format and its example file.
package struct GiftReader {
  package private(set) var questions: [GiftQuestion] = []
  package private(set) var categories: [(line: Int, name: String)] = []
  /// What is no question, or has no equivalent in a lesson.
  package private(set) var notes: [GiftNote] = []
  package let source: Source

  package init(path: String, bytes: [UInt8]) {
    source = Source(path: path, bytes: bytes)
    for finding in source.findings where finding.rule == .unreadableFile {
      notes.append(GiftNote(finding.place.line, .unreadable(finding.sentence)))
    }
    var block: [(number: Int, text: [Unicode.Scalar])] = []
    for (index, line) in source.lines.enumerated() {
      if line.allSatisfy(\.isSpace) {
        read(block)
        block = []
      } else {
        block.append((index + 1, line))
      }
    }
    read(block)
  }

  private mutating func read(_ block: [(number: Int, text: [Unicode.Scalar])]) {
    var lines: [(number: Int, text: [Unicode.Scalar])] = []
    var id: String?
    var tags: [String] = []
    for line in block {
      let text = Excerpt(line: line.number, scalars: line.text[...]).trimmed()
      if text.starts(with: "//") {
        id = Self.bracketed("id:", in: text.text).first ?? id
        tags += Self.bracketed("tag:", in: text.text)
      } else if let category = text.after("$CATEGORY:") {
        categories.append((line.number, category.text))
      } else {
        lines.append(line)
      }
    }
    let text = GiftText(lines: lines).trimmed()
    guard !text.isBlank else { return }
    var question = GiftQuestion(line: text.line)
    question.id = id
    question.tags = tags
    if read(text, into: &question) { questions.append(question) }
  }

  /// The values of `[id:…]` and `[tag:…]` in a comment.
  private static func bracketed(_ key: String, in comment: String) -> [String] {
    comment.split(separator: "[").compactMap { part in
      guard part.hasPrefix(key), let end = part.firstIndex(of: "]") else { return nil }
      return String(part[part.index(part.startIndex, offsetBy: key.count)..<end])
    }
  }

  /// False where the block is no question; a note then says why.
  private mutating func read(_ block: GiftText, into question: inout GiftQuestion) -> Bool {
    var text = block
    if text.starts(with: "::"), let end = text.first("::", from: text.marks.startIndex + 2) {
      question.title = text.between(text.marks.startIndex + 2, end).text
      text = text.from(end + 2).trimmed()
    }
    question.format = Self.takeFormat(&text) ?? .moodle
    guard let open = text.first("{") else {
      if let close = text.first("}") { return fail(text.from(close).line, .braces) }
      question.text = text.text
      return true
    }
    guard let close = text.first("}"), close > open else { return fail(text.from(open).line, .braces) }
    question.text = text.upTo(open).text
    question.tail = text.from(close + 1).text
    var answers = text.between(open + 1, close).trimmed()
    if let mark = answers.last("####") {
      var general = answers.from(mark + 4).trimmed()
      _ = Self.takeFormat(&general)
      question.generalFeedback = general.text
      answers = answers.upTo(mark).trimmed()
    }
    if let reason = readAnswers(answers, into: &question) { return fail(question.line, reason) }
    return true
  }

  private mutating func fail(_ line: Int, _ reason: GiftNote.Reason) -> Bool {
    notes.append(GiftNote(line, reason))
    return false
  }

  /// Takes `[html]` and the like off the beginning.
  static func takeFormat(_ text: inout GiftText) -> GiftQuestion.Format? {
    let trimmed = text.trimmed()
    guard trimmed.starts(with: "["), let close = trimmed.first("]"),
      let format = GiftQuestion.Format(rawValue: trimmed.between(trimmed.marks.startIndex + 1, close).text)
    else { return nil }
    text = trimmed.from(close + 1)
    return format
  }
}
