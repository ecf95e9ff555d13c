import Curricula

/// Short ways to write a lesson as values; places do not matter to a learner.
let nowhere = Place(line: 1, column: 1)

func told(_ text: String, if test: Condition.Test? = nil) -> Paragraph {
  Paragraph(voice: .narration, text: text, condition: test.map { Condition(tests: [$0]) }, place: nowhere)
}

func said(by name: String, _ role: String, _ text: String) -> Paragraph {
  Paragraph(voice: .speech(name: name, role: role), text: text, place: nowhere)
}

func jump(_ target: String, if test: Condition.Test? = nil) -> Jump {
  Jump(condition: test.map { Condition(tests: [$0]) }, target: target, place: nowhere)
}

func why(_ text: String, _ occasion: Feedback.Occasion = .always) -> Feedback {
  Feedback(occasion: occasion, text: text)
}

/// Evidence is written as in a lesson: `+O1 -O3`.
func choice(
  _ id: String, _ text: String, right: Bool = false, _ evidence: String = "", points: Int? = nil,
  _ moves: [String: Int] = [:], note: String? = nil, then: String? = nil, why reason: String? = nil
) -> Choice {
  var choice = Choice(id: id, text: text, place: nowhere, isRecommended: right)
  choice.evidence = evidence.split(separator: " ").map {
    Evidence(behaviour: String($0.dropFirst()), value: $0.hasPrefix("-") ? -1 : 1)
  }
  choice.points = points
  choice.moves = moves.sorted { $0.key < $1.key }.map { Move(meter: $0.key, delta: $0.value) }
  choice.notes = note.map { [$0] } ?? []
  choice.consequences = then.map { [told($0)] } ?? []
  choice.feedback = reason.map { [why($0)] } ?? []
  return choice
}

func scene(
  _ id: String, _ title: String = "", _ type: Scene.Kind = .choice, weight: Double = 1,
  outcome: Scene.Outcome? = nil, reviews: String? = nil, body: [Paragraph] = [], choices: [Choice] = [],
  jumps: [Jump] = [], _ adjust: (inout Scene) -> Void = { _ in }
) -> Scene {
  var scene = Scene(
    id: id, title: title, type: type, place: nowhere, weight: weight, outcome: outcome, reviews: reviews)
  scene.body = body
  scene.choices = choices
  scene.jumps = jumps
  adjust(&scene)
  return scene
}

func meter(
  _ id: String, _ start: Int, _ maximum: Int, _ label: String = "", isCounter: Bool = false
) -> Meter {
  Meter(id: id, start: start, maximum: maximum, label: label, isCounter: isCounter, place: nowhere)
}

func lesson(
  _ id: String, _ scenes: [Scene], meters: [Meter] = [], mode: Lesson.Mode = .practice,
  language: Language = .es, revision: String = "r1", _ adjust: (inout Header) -> Void = { _ in }
) -> Lesson {
  var header = Header()
  header.id = id
  header.title = id
  header.language = language
  header.mode = mode
  header.meters = meters
  adjust(&header)
  return Lesson(header: header, scenes: scenes, revision: revision)
}
