import Curricula

/// A scene as a learner meets it: with the meters, the notes and the choices already spent.
struct Situation {
  let scene: Scene
  let meters: [String: Int]
  let notes: Set<String>
  /// The `once` choices to hide are those picked here before.
  let picked: Set<String>

  func holds(_ condition: Condition?) -> Bool { condition?.holds(meters: meters, notes: notes) ?? true }

  var paragraphs: [Paragraph] { scene.body.filter { holds($0.condition) } }

  /// The last paragraph told, where an answer is wanted and it asks for one.
  var question: Paragraph? {
    guard scene.type != .info, scene.type != .ending else { return nil }
    return paragraphs.last.flatMap { $0.text.contains("?") ? $0 : nil }
  }

  /// What is told before the question.
  var body: [Paragraph] { question == nil ? paragraphs : paragraphs.dropLast() }

  var choices: [Choice] {
    scene.choices.filter { holds($0.condition) && !($0.isOnce && picked.contains($0.id)) }
  }

  /// How the scene is answered: where every choice is hidden, there is only reading on.
  var type: Scene.Kind { scene.type.isDecision && !scene.choices.isEmpty && choices.isEmpty ? .info : scene.type }

  /// What an input answers here, with the credit and evidence it earns.
  func response(to input: Session.Input) throws(Session.Refusal) -> Response {
    switch (type, input) {
    case (.choice, .choose(let ids)):
      let ticked = try ticked(ids)
      guard let choice = ticked.first, ticked.count == 1 else { throw .chooseOne }
      return Response(answer: .choice(choice.id), choices: ticked, credit: scene.credit(choosing: choice))
    case (.multiple, .choose(let ids)):
      let ticked = try ticked(ids)
      guard !ticked.isEmpty else { throw .emptyAnswer }
      let credit = Scene.credit(ticking: ticked, among: choices)
      return Response(answer: .choices(ticked.map(\.id)), choices: ticked, credit: credit)
    case (.text, .write(let words)):
      guard !words.text.foldedAnswer.isEmpty else { throw .emptyAnswer }
      return Response(
        answer: .text(digest: words.digest), choices: [], credit: scene.credit(writing: words.text))
    case (.info, .read):
      return Response(answer: .read, choices: [], credit: nil)
    case (.order, _), (.match, _), (.cloze, _), (.number, _), (.scale, _), (.reflection, _):
      throw .unsupported(scene.type)
    default:
      throw .wrongInput(scene.type)
    }
  }

  /// The choices with these ids, each once, in the scene's order.
  private func ticked(_ ids: [String]) throws(Session.Refusal) -> [Choice] {
    let offered = choices
    for id in ids where !offered.contains(where: { $0.id == id }) { throw .unknownChoice(id) }
    return offered.filter { ids.contains($0.id) }
  }
}

/// An accepted answer, and what it earns.
struct Response {
  let answer: Answer
  /// The choices picked, in the scene's order.
  let choices: [Choice]
  /// 0…1; nil where the scene is not graded.
  let credit: Double?

  /// Per behaviour the sign of the picked choices' sum; what cancels out is no evidence.
  var evidence: [String: Int] {
    var sums: [String: Int] = [:]
    for evidence in choices.flatMap(\.evidence) {
      sums[evidence.behaviour, default: 0] += evidence.value.signum()
    }
    return sums.compactMapValues { $0 == 0 ? nil : $0.signum() }
  }
}
