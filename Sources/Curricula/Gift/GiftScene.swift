/// One question on its way to becoming a scene: the lines it is written with, and what they must be read back as.
struct GiftScene {
  var id = ""
  private let title: String
  private let type: Scene.Kind
  private let words: GiftLesson.Words
  private let body: [String]
  private var items: [Item] = []
  private var lines: [String] = []
  private var feedback: [(occasion: Feedback.Occasion, text: String)] = []
  private(set) var notes: [GiftNote] = []

  /// A choice or a pair.
  private struct Item {
    var id: String
    var text: String
    var partner = ""
    /// Nil where it has no box.
    var isTicked: Bool?
    var points: Int?
    var feedback = ""
  }

  init(_ question: GiftQuestion, _ words: GiftLesson.Words) {
    self.words = words
    title = question.title.isEmpty ? Self.heading(question.text) : question.title.withoutBreaks
    let isGap = question.isGap
    type = question.sceneType(isGap: isGap)
    let blank = question.tail.isEmpty || isGap ? "" : " _____"
    let parts = [question.text + blank, isGap ? question.gapText : "", question.tail]
    body = parts.filter { !$0.isEmpty }.joined(separator: " ")
      .replacing(" .", with: ".").split(separator: "\n").map(String.init)
    if !question.tags.isEmpty { notes.append(GiftNote(question.line, .tags(question.tags))) }
    if question.holdsMarkup { notes.append(GiftNote(question.line, .markup)) }
    if !isGap { take(question.answer, line: question.line) }
    if !question.generalFeedback.isEmpty { feedback.append((.always, question.generalFeedback.withoutBreaks)) }
  }

  private mutating func take(_ answer: GiftQuestion.Answer, line: Int) {
    switch answer {
    case .description, .essay: break
    case .trueFalse(let value, let whenWrong, let whenRight):
      items = [(words.yes, value), (words.no, !value)].map { text, isRight in
        Item(
          id: Slug.of(text), text: text, isTicked: isRight, feedback: (isRight ? whenRight : whenWrong).withoutBreaks)
      }
    case .choices(let options, let isSingle): take(options, isSingle: isSingle, line: line)
    case .short(let options): take(short: options)
    case .numbers(let ranges, let otherwise): take(ranges, otherwise)
    case .pairs(let pairs):
      for pair in pairs {
        items.append(Item(id: newID(pair.left.isEmpty ? pair.right : pair.left), text: pair.left, partner: pair.right))
      }
    }
  }

  private mutating func take(_ options: [GiftQuestion.Option], isSingle: Bool, line: Int) {
    let hasParts = options.contains { $0.weight != 0 && $0.weight != 100 }
    for option in options {
      var item = Item(id: newID(option.text), text: option.text, isTicked: option.weight > 0)
      item.feedback = option.feedback.withoutBreaks
      if isSingle {
        item.isTicked = option.weight >= (options.map(\.weight).max() ?? 100)
        if hasParts { item.points = Int(min(max(option.weight, 0), 100).rounded()) }
        if option.weight < 0 { notes.append(GiftNote(option.line, .negativeWeight(option.text))) }
        if option.weight > 0, option.weight.rounded() != option.weight {
          notes.append(GiftNote(option.line, .roundedWeight(option.text)))
        }
      }
      items.append(item)
    }
    let share = 100 / Double(max(1, options.count { $0.weight > 0 }))
    let isEven = options.allSatisfy { abs(abs($0.weight) - share) < 0.01 }
    if !isSingle, !isEven { notes.append(GiftNote(line, .weights)) }
  }

  private mutating func take(short options: [GiftQuestion.Option]) {
    for option in options where option.text != "*" {
      if option.weight >= 100 {
        lines.append("= \(option.text)")
        say(option.feedback, .full)
      } else {
        notes.append(GiftNote(option.line, .lessThanFull(option.text)))
        if !option.feedback.isEmpty { notes.append(GiftNote(option.line, .feedbackLost(option.text))) }
      }
    }
    for option in options where option.text == "*" {
      if option.weight > 0 { notes.append(GiftNote(option.line, .wildcard)) }
      say(option.feedback, .partial)
    }
  }

  private mutating func take(_ ranges: [GiftQuestion.Range], _ otherwise: String) {
    for range in ranges {
      guard let answer = range.answer else {
        if range.weight > 0 { notes.append(GiftNote(range.line, .wildcard)) }
        say(range.feedback, .partial)
        continue
      }
      let text = answer.written
      if range.weight >= 100 {
        lines.append("= \(text)")
        say(range.feedback, .full)
      } else {
        notes.append(GiftNote(range.line, .lessThanFull(text)))
        if !range.feedback.isEmpty { notes.append(GiftNote(range.line, .feedbackLost(text))) }
      }
    }
    say(otherwise, .partial)
  }

  private mutating func say(_ text: String, _ occasion: Feedback.Occasion) {
    let text = text.withoutBreaks
    guard !text.isEmpty, !feedback.contains(where: { $0.occasion == occasion && $0.text == text }) else { return }
    feedback.append((occasion, text))
  }

  private func newID(_ text: String) -> String {
    Slug.of(text, fallback: "opcion", avoiding: Set(items.map(\.id)))
  }

  /// The first words of a text, for a question without a name.
  private static func heading(_ text: String) -> String {
    let words = text.withoutBreaks.filter { $0 != "*" }.split(separator: " ")
    return words.prefix(6).joined(separator: " ") + (words.count > 6 ? "…" : "")
  }

  /// The scene as written, without its jump.
  var text: String {
    var text = "## \(title) {#\(id)\(words.attribute(type))}\n"
    for paragraph in body { text += "\n\(paragraph)\n" }
    if !items.isEmpty || !lines.isEmpty { text += "\n" }
    for item in items { text += written(item) }
    for line in lines { text += line + "\n" }
    if !feedback.isEmpty { text += "\n" }
    for (index, said) in feedback.enumerated() {
      let box = said.occasion == .full ? "[x] " : said.occasion == .partial ? "[ ] " : ""
      // Two lines of one kind in a row would be read as one explanation.
      if said.occasion == .always, index > 0 { text += ">\n" }
      text += "> \(box)\(said.text)\n"
    }
    return text
  }

  private func written(_ item: Item) -> String {
    let box = item.isTicked.map { $0 ? "[x] " : "[ ] " } ?? ""
    let pair = type == .match ? (item.text.isEmpty ? "= " : item.text + " = ") + item.partner : item.text
    var text = "- \(box)\(pair) {#\(item.id)}\n"
    if let points = item.points { text += "  \(words.points(points))\n" }
    if !item.feedback.isEmpty { text += "  > \(item.feedback)\n" }
    return text
  }

  /// Words that would be read back as something else; nil when the scene says what the question did.
  var misreading: String? {
    let header = "---\nid: a\nlang: en\ntitle: A\n---\n\n"
    let read = Manuscript(path: "", bytes: Array((header + text).utf8))
    guard read.findings.isEmpty, read.scenes.count == 1, let scene = read.scenes.first, scene.type == type else {
      return title
    }
    if let lost = zip(scene.body.map(\.text), expectedBody).first(where: { $0 != $1 })?.1 { return lost }
    guard scene.body.count == body.count, scene.title == title, scene.choices.count == items.count else { return title }
    for (choice, item) in zip(scene.choices, items) {
      let isSame =
        choice.id == item.id && choice.text == item.text && choice.partner == item.partner
        && choice.points == item.points && choice.feedback.map(\.text) == (item.feedback.isEmpty ? [] : [item.feedback])
        && choice.evidence.isEmpty && choice.moves.isEmpty && choice.jump == nil
      if !isSame { return item.text }
    }
    guard scene.feedback.map(\.text) == feedback.map(\.text), scene.accepted.count + scene.numbers.count == lines.count
    else { return title }
    return nil
  }

  private var expectedBody: [String] {
    guard type == .cloze else { return body }
    var scene = Scene(id: id, title: title, type: type, place: Place(line: 0, column: 0))
    scene.body = body.map { Paragraph(voice: .narration, text: $0, place: scene.place) }
    scene.takeGaps()
    return scene.body.map(\.text)
  }
}

extension String {
  /// On one line.
  fileprivate var withoutBreaks: String { split(separator: "\n").joined(separator: " ") }
}
