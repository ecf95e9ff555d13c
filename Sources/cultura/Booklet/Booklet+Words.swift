import Curricula

extension Booklet {
  /// Paragraphs told, spoken or read from a letter.
  func story(_ paragraphs: [Paragraph]) -> HTML {
    paragraphs.map { paragraph in
      let condition =
        paragraph.condition.map { "<span class=\"do\">\(words(.only(self.condition($0))))</span> " as HTML } ?? ""
      switch paragraph.voice {
      case .narration: return "<p>\(condition)\(inline(paragraph.text))</p>\n"
      case .speech(let name, let role):
        let who = role.isEmpty ? name : "\(name) (\(role))"
        return "<p class=\"speech\">\(condition)<strong>\(who):</strong> \(inline(paragraph.text))</p>\n"
      case .letter:
        let lines = paragraph.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { inline(String($0)) }.joined(by: "<br>\n")
        return "<p class=\"letter\">\(condition)\(lines)</p>\n"
      }
    }.joined()
  }

  /// Why, said always or at one kind of answer.
  func why(_ feedback: [Feedback]) -> HTML {
    feedback.map { said in
      var lead = said.condition.map { words(.only(condition($0))) + " " } ?? ""
      switch said.occasion {
      case .always: break
      case .full: lead += words(.allRight) + " "
      case .partial: lead += words(.notAllRight) + " "
      }
      let introduction: HTML = lead.isEmpty ? "" : "<span class=\"do\">\(lead)</span>"
      return "<p class=\"why\">\(introduction)\(inline(said.text))</p>\n"
    }.joined()
  }

  /// `**strong**` and `*emphasis*`; a gap is a line to write on.
  func inline(_ text: String) -> HTML {
    Inline.runs(text).map { run -> HTML in
      switch run.face {
      case .strong: "<strong>\(gaps(run.text))</strong>"
      case .emphasis: "<em>\(gaps(run.text))</em>"
      default: gaps(run.text)
      }
    }.joined()
  }

  private func gaps(_ text: String) -> HTML {
    let parts = text.split(separator: /\[\[\d+\]\]/, omittingEmptySubsequences: false).map { HTML(String($0)) }
    return parts.joined(by: "________")
  }

  // MARK: Asking

  /// What to write on paper, by type of scene; `route` says where a choice leads.
  func ask(_ scene: Scene, route: (Choice) -> HTML = { _ in "" }) -> HTML {
    switch scene.type {
    case .choice, .multiple:
      let boxes = scene.choices.map { choice in
        "<li><span class=\"box\"></span> \(inline(choice.text))\(route(choice))</li>\n" as HTML
      }.joined()
      return instruction(scene.type == .choice ? .pick : .tickAll)
        + "<ul class=\"\(layout(scene.choices))\">\n\(boxes)</ul>\n"
    case .order:
      let boxes = scrambled(scene).map { "<li><span class=\"box\"></span> \(inline($0.text))</li>\n" as HTML }.joined()
      return instruction(.putInOrder) + "<ul class=\"plain\">\n\(boxes)</ul>\n"
    case .match: return instruction(.match) + matchTable(scene)
    case .cloze: return instruction(.fill) + gapOptions(scene)
    case .number: return instruction(.writeNumber) + "<p class=\"line short\"></p>\n"
    case .text where lesson.header.kind == .lesson: return instruction(.write) + lines(1)
    case .reflection where lesson.header.kind == .lesson: return instruction(.write) + lines(5)
    case .text: return lines(3)
    case .reflection: return lines(5)
    case .scale:
      let points = scene.choices.map { "<li><span class=\"box\">\($0.id)</span> \(inline($0.text))</li>\n" as HTML }
        .joined()
      return instruction(.pickPoint) + "<ul class=\"\(layout(scene.choices))\">\n\(points)</ul>\n"
    case .info, .ending, .commitment: return ""
    }
  }

  /// Side by side where every answer is a word or two: a survey then fits on a sheet.
  private func layout(_ choices: [Choice]) -> String {
    choices.allSatisfy { $0.text.unicodeScalars.count <= 18 } ? "plain row" : "plain"
  }

  private func lines(_ count: Int) -> HTML { String(repeating: "<p class=\"line\"></p>\n", count: count).asMarkup }

  private func instruction(_ phrase: BookletPhrase) -> HTML { "<p class=\"do\">\(words(phrase))</p>\n" }

  private func matchTable(_ scene: Scene) -> HTML {
    let partners = partners(scene)
    let lefts = scene.choices.filter { !$0.text.isEmpty }
    let rows = lefts.map { "<tr><td class=\"answer\"></td><td>\(inline($0.text))</td></tr>\n" as HTML }.joined()
    let letters = partners.enumerated().map { "<li>\(inline($1))</li>\n" as HTML }.joined()
    return "<table>\n<tbody>\n\(rows)</tbody>\n</table>\n<ol class=\"choices\">\n\(letters)</ol>\n"
  }

  /// What each gap may be filled with, where nothing is typed.
  private func gapOptions(_ scene: Scene) -> HTML {
    let lines = scene.gaps.enumerated().compactMap { index, gap -> HTML? in
      guard !gap.isTyped else { return nil }
      let options = gap.options.sorted { $0.folded < $1.folded }.joined(separator: " · ")
      return "<li>\(index + 1): \(options)</li>\n"
    }
    return lines.isEmpty ? "" : "<ul class=\"plain\">\n\(lines.joined())</ul>\n"
  }

  /// On paper everyone has the same order: by the alphabet, turned round where that is the answer.
  private func scrambled(_ scene: Scene) -> [Choice] {
    let sorted = scene.choices.sorted { $0.text.folded < $1.text.folded }
    return sorted.map(\.id) == scene.choices.map(\.id) ? sorted.reversed() : sorted
  }

  private func partners(_ scene: Scene) -> [String] {
    Set(scene.choices.map(\.partner)).sorted { $0.folded < $1.folded }
  }

  // MARK: Solving

  /// What is right, for types whose answers are not explained one by one.
  func solution(_ scene: Scene) -> HTML {
    switch scene.type {
    case .multiple:
      return list(scene.choices.map { inline($0.text) + ($0.isRecommended ? " ✓" : "") + why($0.feedback) })
    case .order: return "<ol>\n\(scene.choices.map { "<li>\(inline($0.text))</li>\n" as HTML }.joined())</ol>\n"
    case .match:
      return list(
        scene.choices.filter { !$0.text.isEmpty }.map { "\(inline($0.text)) = <strong>\(inline($0.partner))</strong>" })
    case .cloze:
      return list(scene.gaps.enumerated().map { "\($0 + 1): <strong>\($1.accepted.joined(separator: " / "))</strong>" })
    case .number: return list(scene.numbers.map { HTML($0.written) })
    case .text: return list(scene.accepted.map { HTML($0) })
    case .reflection:
      let model: HTML =
        scene.accepted.isEmpty
        ? "" : "<p><strong>\(words(.model)).</strong> \(inline(scene.accepted.joined(separator: " ")))</p>\n"
      let checks: HTML =
        scene.choices.isEmpty ? "" : "<p>\(words(.compare)):</p>\n" + list(scene.choices.map { inline($0.text) })
      return model + checks
    case .choice, .scale, .info, .ending, .commitment: return ""
    }
  }

  private func list(_ items: [HTML]) -> HTML {
    "<ul>\n\(items.map { "<li>\($0)</li>\n" as HTML }.joined())</ul>\n"
  }
}

extension String {
  /// Markup of our own.
  var asMarkup: HTML { HTML(stringLiteral: self) }
}
