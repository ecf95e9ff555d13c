import Curricula

/// An instrument as a page to fill in by hand: a survey, a checklist or an interview guide.
struct Form {
  private let lesson: Lesson
  private let booklet: Booklet
  private let scenes: [Scene]
  /// Questions are counted; what only tells something is not.
  private let numbers: [String: Int]

  init(_ lesson: Lesson, of curriculum: Curriculum) {
    self.lesson = lesson
    booklet = Booklet(lesson, of: curriculum, isForFacilitator: false)
    scenes = lesson.scenes.filter(\.isOnPath)
    numbers = Dictionary(
      scenes.filter(\.isQuestion).enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  private func words(_ phrase: BookletPhrase) -> String { booklet.words(phrase) }

  var html: String {
    let summary: HTML = lesson.header.summary.isEmpty ? "" : "<p class=\"summary\">\(lesson.header.summary)</p>\n"
    var body: HTML = "<header>\n<h1>\(lesson.title)</h1>\n\(summary)</header>\n"
    body += opening
    for (index, scene) in scenes.enumerated() {
      let badge: HTML = numbers[scene.id].map { "<span class=\"number\">\($0)</span>" } ?? ""
      let next = scenes.indices.contains(index + 1) ? scenes[index + 1].id : nil
      let ask = booklet.ask(scene) { $0.jump.map { " <span class=\"go\">→ \(skip(to: $0.target))</span>" } ?? "" }
      body += """
        <section class="item">
        <h2>\(badge)\(scene.title)</h2>
        \(booklet.story(scene.body))\(ask)\(ways(scene, before: next))</section>

        """
    }
    body += "<p class=\"made\">\(words(.made(revision: String(lesson.revision.prefix(12)))))</p>\n"
    return BookletPage(title: lesson.title, language: lesson.language, body: body).html
  }

  private var opening: HTML {
    switch lesson.header.kind {
    case .lesson: ""
    case .pulse: "<p><strong>\(words(.anonymous))</strong></p>\n" + fields([.ownUnit, .ownRole])
    case .checklist, .guide:
      fields([.unit, .role, .date, .duration, .observer]) + "<p>\(words(.notInterpreted))</p>\n"
    }
  }

  private func fields(_ fields: [BookletPhrase]) -> HTML {
    let rows = fields.map { "<tr><th scope=\"row\">\(words($0))</th><td></td></tr>\n" as HTML }.joined()
    return "<table class=\"fields\">\n<tbody>\n\(rows)</tbody>\n</table>\n"
  }

  // MARK: Where to go on

  private func skip(to target: String) -> String {
    if let number = numbers[target] { return words(.skipTo(number)) }
    return words(.skipToPart(lesson.scene(target)?.title ?? target))
  }

  /// A scene's jumps, but for one that leads where the sheet goes on anyway.
  private func ways(_ scene: Scene, before next: String?) -> HTML {
    let isPlain = scene.jumps.allSatisfy { $0.condition == nil && $0.target == next }
    guard !isPlain else { return "" }
    let lines = scene.jumps.map { jump -> HTML in
      let lead = jump.condition.map { condition($0, in: scene) } ?? (scene.jumps.count > 1 ? words(.otherwise) : "")
      return "\(lead) → \(skip(to: jump.target))"
    }
    return "<p class=\"go\">\(lines.joined(by: "<br>\n"))</p>\n"
  }

  /// On a form a note is what was ticked; other conditions are told as a booklet tells them.
  private func condition(_ condition: Condition, in scene: Scene) -> String {
    guard condition.tests.count == 1, case .note(let note)? = condition.tests.first else {
      return words(.only(booklet.condition(condition)))
    }
    let ticked = scenes.flatMap(\.choices).filter { $0.notes.contains(note) }.map(\.text)
    return words(ticked == scene.choices.map(\.text) ? .ifTickedAny : .ifTicked(ticked))
  }
}
