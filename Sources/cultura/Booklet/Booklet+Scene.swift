import Curricula

extension Booklet {
  /// A scene with its number: what happens, what is asked and where to go on.
  func scene(_ scene: Scene) -> HTML {
    let number = number(of: scene.id) ?? 0
    var inside: HTML = "<h2><span class=\"number\">\(number)</span>\(scene.title)</h2>\n"
    if scene.type == .ending, let outcome = scene.outcome {
      inside += "<p class=\"kind\">\(words(.ending(outcome)))</p>\n"
    }
    inside += story(scene.body)
    inside += question(scene)
    switch scene.type {
    case .ending: inside += why(scene.feedback)
    case .info: inside += why(scene.feedback) + ways(scene.jumps)
    case _ where isForFacilitator:
      inside += solution(scene) + why(scene.feedback) + ways(scene.jumps) + guide(scene)
    case .choice: break
    default: inside += goOn(number: self.number(of: "\(scene.id)/"), scene)
    }
    return "<section id=\"s\(number)\">\n\(inside)</section>\n"
  }

  private func goOn(number: Int?, _ scene: Scene) -> HTML {
    guard let number else { return "" }
    return "<p class=\"go\"><a href=\"#s\(number)\">\(words(.whenDone(number)))</a></p>\n"
  }

  /// A review card: off the path, with its answers below it.
  func card(_ scene: Scene) -> HTML {
    let answers: HTML = scene.choices.map { choice in
      "<li>\(keys(choice, in: scene))\(why(choice.feedback))</li>\n" as HTML
    }.joined()
    let list: HTML = scene.type == .choice ? "<ol class=\"choices\">\n\(answers)</ol>\n" : ""
    return """
      <section>
      <h3>\(scene.title)</h3>
      \(story(scene.body))\(ask(scene))<h4>\(words(.solution))</h4>
      \(list)\(solution(scene))\(why(scene.feedback))</section>

      """
  }

  /// What is asked, for a scene on a path.
  private func question(_ scene: Scene) -> HTML {
    guard scene.type == .choice else { return ask(scene) }
    let items = scene.choices.map { choice -> HTML in
      let condition =
        choice.condition.map { "<span class=\"do\">\(words(.only(self.condition($0))))</span> " as HTML } ?? ""
      let target = number(of: "\(scene.id)/\(choice.id)")
      let go: HTML =
        isForFacilitator
        ? answer(choice, in: scene)
        : target.map { " <span class=\"go\">→ <a href=\"#s\($0)\">\(words(.goTo($0)))</a></span>" as HTML } ?? ""
      return "<li>\(condition)\(inline(choice.text))\(go)</li>\n"
    }
    return "<ol class=\"choices\">\n\(items.joined())</ol>\n"
  }

  /// Under a choice, for the facilitator: its key, what happens, why, and where it leads.
  private func answer(_ choice: Choice, in scene: Scene) -> HTML {
    var answer = " \(keys(choice, in: scene))\n" as HTML
    answer += story(choice.consequences) + why(choice.feedback)
    let shown = evidence(choice, +1)
    let missed = evidence(choice, -1)
    if !shown.isEmpty { answer += "<p class=\"note\">\(words(.shows(shown)))</p>\n" }
    if !missed.isEmpty { answer += "<p class=\"note\">\(words(.lacks(missed)))</p>\n" }
    return answer + effects(choice) + ways(choice.jump.map { [$0] } ?? [])
  }

  private func evidence(_ choice: Choice, _ sign: Int) -> String {
    choice.evidence.filter { $0.value == sign }.map { curriculum.behaviour($0.behaviour)?.text ?? $0.behaviour }
      .joined(separator: "; ")
  }

  private func keys(_ choice: Choice, in scene: Scene) -> HTML {
    var keys: [HTML] = []
    if choice.isRecommended { keys.append("<span class=\"key\">✓ \(words(.recommended))</span>") }
    if let points = choice.points { keys.append("<span class=\"key\">\(words(.points(points)))</span>") }
    return keys.joined(by: " ")
  }

  /// Hints and questions for a group.
  private func guide(_ scene: Scene) -> HTML {
    var guide: HTML = ""
    if !scene.hints.isEmpty {
      guide +=
        "<h3>\(words(.stuck))</h3>\n<ul>\n\(scene.hints.map { "<li>\(inline($0))</li>\n" as HTML }.joined())</ul>\n"
    }
    guard scene.isGraded else { return guide }
    let questions: [BookletPhrase] = scene.type == .choice ? [.atStake, .tempting, .nextHour] : [.nextHour]
    return guide
      + "<h3>\(words(.discuss))</h3>\n<ul>\n\(questions.map { "<li>\(words($0))</li>\n" as HTML }.joined())</ul>\n"
  }

  // MARK: Results

  /// What each answer brings, by number.
  func results(_ scene: Scene) -> HTML {
    guard scene.type == .choice else {
      let said = why(scene.feedback)
      return result("\(scene.id)/", scene, solution(scene) + said + ways(scene.jumps))
    }
    return scene.choices.map { choice in
      let own = choice.jump.map { [$0] } ?? []
      let after = own.first?.condition == nil && !own.isEmpty ? own : own + scene.jumps
      return result(
        "\(scene.id)/\(choice.id)", scene,
        story(choice.consequences) + why(choice.feedback) + why(scene.feedback) + effects(choice) + ways(after))
    }.joined()
  }

  private func result(_ key: String, _ scene: Scene, _ inside: HTML) -> HTML {
    guard let number = number(of: key) else { return "" }
    return """
      <section id="s\(number)">
      <h3><span class="number">\(number)</span>\(scene.title)</h3>
      \(inside)</section>

      """
  }

  /// What a choice moves and what to write down.
  private func effects(_ choice: Choice) -> HTML {
    let moves = choice.moves.compactMap { move in
      lesson.meter(move.meter).flatMap { $0.isCounter && !isForFacilitator ? nil : words(.moves($0.label, move.delta)) }
    }
    let effects = moves + choice.notes.map { words(.tickBox(box($0))) }
    return effects.isEmpty ? "" : "<p class=\"note\">\(effects.joined(separator: " · "))</p>\n"
  }

  /// Where to go on, jump by jump.
  private func ways(_ jumps: [Jump]) -> HTML {
    let lines = jumps.enumerated().compactMap { index, jump -> HTML? in
      guard let number = number(of: jump.target) else { return nil }
      let go: HTML = "→ <a href=\"#s\(number)\">\(words(.goTo(number)))</a>"
      if let condition = jump.condition { return "\(words(.only(self.condition(condition)))) \(go)" }
      return index == 0 ? go : "\(words(.otherwise)) \(go)"
    }
    guard !lines.isEmpty else { return "" }
    let lead: HTML = lines.count > 2 ? "\(words(.firstThatHolds))<br>\n" : ""
    return "<p class=\"go\">\(lead)\(lines.joined(by: "<br>\n"))</p>\n"
  }

  /// A condition in words.
  func condition(_ condition: Condition) -> String {
    condition.tests.map { test in
      switch test {
      case .note(let note): words(.ifNote(box(note)))
      case .noNote(let note): words(.ifNoNote(box(note)))
      case .meter(let id, let comparison, let bound): words(.ifMeter(lesson.meter(id)?.label ?? id, comparison, bound))
      }
    }.joined(separator: words(.and))
  }
}
