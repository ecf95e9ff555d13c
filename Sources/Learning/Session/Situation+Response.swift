import Curricula

/// An accepted answer, and what it earns.
struct Response {
  let answer: Answer
  /// The choices picked, in the scene's order.
  var choices: [Choice] = []
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

extension Situation {
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
    case (.scale, .choose(let ids)):
      let ticked = try ticked(ids)
      guard let point = ticked.first, ticked.count == 1 else { throw .chooseOne }
      return Response(answer: .choice(point.id), choices: ticked, credit: nil)
    case (.text, .write(let words)):
      guard !words.text.foldedAnswer.isEmpty else { throw .emptyAnswer }
      return Response(answer: .text(digest: words.digest), credit: scene.credit(writing: words.text))
    case (.reflection, .write(let words)):
      guard !words.text.folded.isEmpty else { throw .emptyAnswer }
      return Response(answer: .text(digest: words.digest), credit: nil)
    case (.order, .arrange(let ids)): return try response(arranging: ids)
    case (.match, .pair(let partners)): return try response(pairing: partners)
    case (.cloze, .fill(let inputs)): return try response(filling: inputs)
    case (.number, .number(let number)):
      guard number.isFinite else { throw .notANumber }
      return Response(answer: .number(number), credit: scene.credit(number: number))
    case (.info, .read):
      return Response(answer: .read, credit: nil)
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

  private func response(arranging ids: [String]) throws(Session.Refusal) -> Response {
    let right = choices.map(\.id)
    var given: Set<String> = []
    for id in ids {
      guard right.contains(id) else { throw .unknownChoice(id) }
      guard given.insert(id).inserted else { throw .repeatedStep(id) }
    }
    guard given.count == right.count else { throw .missingSteps(right.count - given.count) }
    return Response(answer: .order(ids), credit: Scene.credit(ordering: ids, as: right))
  }

  private func response(pairing partners: [String: String]) throws(Session.Refusal) -> Response {
    let pairs = choices
    let lefts = lefts
    for id in partners.keys.sorted() where !lefts.contains(where: { $0.id == id }) { throw .unknownChoice(id) }
    var answer: [String: String] = [:]
    var areRight: [Bool] = []
    for left in lefts {
      guard let id = partners[left.id] else { continue }
      guard let chosen = pairs.first(where: { $0.id == id })?.partner,
        let first = self.partners.first(where: { $0.partner == chosen })
      else { throw .unknownPartner(id) }
      answer[left.id] = first.id
      areRight.append(left.partner == chosen)
    }
    guard answer.count == lefts.count else { throw .unpaired(lefts.count - answer.count) }
    return Response(answer: .pairs(answer), credit: Scene.credit(forParts: areRight))
  }

  private func response(filling inputs: [Session.GapInput]) throws(Session.Refusal) -> Response {
    let gaps = gaps
    guard inputs.count == gaps.count else { throw .unfilled(max(0, gaps.count - inputs.count)) }
    var answers: [GapAnswer] = []
    var areRight: [Bool] = []
    for (gap, input) in zip(gaps, inputs) {
      switch input {
      case .option(let index) where !gap.isTyped:
        guard gap.options.indices.contains(index) else { throw .unknownChoice(String(index)) }
        answers.append(.option(index))
        areRight.append(index == 0)
      case .written(let words) where gap.isTyped:
        guard !words.text.foldedAnswer.isEmpty else { throw .emptyAnswer }
        answers.append(.written(digest: words.digest))
        areRight.append(gap.accepts(words.text))
      default: throw .wrongInput(.cloze)
      }
    }
    return Response(answer: .gaps(answers), credit: Scene.credit(forParts: areRight))
  }
}
