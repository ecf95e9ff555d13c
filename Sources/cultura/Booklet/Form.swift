import Curricula

/// An instrument as a page to fill in by hand: a survey, a checklist or an interview guide.
struct Form {
  private let lesson: Lesson
  private let booklet: Booklet

  init(_ lesson: Lesson, of curriculum: Curriculum) {
    self.lesson = lesson
    booklet = Booklet(lesson, of: curriculum, isForFacilitator: false)
  }

  private func words(_ phrase: BookletPhrase) -> String { booklet.words(phrase) }

  var html: String {
    let summary: HTML = lesson.header.summary.isEmpty ? "" : "<p class=\"summary\">\(lesson.header.summary)</p>\n"
    var body: HTML = "<header>\n<h1>\(lesson.title)</h1>\n\(summary)</header>\n"
    body += opening
    var number = 0
    for scene in lesson.scenes where scene.isOnPath {
      if scene.isQuestion { number += 1 }
      let badge: HTML = scene.isQuestion ? "<span class=\"number\">\(number)</span>" : ""
      body +=
        "<section class=\"item\">\n<h2>\(badge)\(scene.title)</h2>\n\(booklet.story(scene.body))\(booklet.ask(scene))</section>\n"
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
}
