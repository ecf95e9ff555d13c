import Curricula

/// What an invented learner answers, with the words it carries.
struct DemoReply {
  var input: Session.Input
  var words: [FreeText] = []
}

extension Session {
  /// The behaviours that the scene's good answers are evidence of, or else its bad ones.
  var behavioursAtStake: [String] {
    let choices = choices
    let good = choices.filter { choice in choice.evidence.contains { $0.value > 0 } }
    return (good.isEmpty ? choices : good).flatMap { $0.evidence.map(\.behaviour) }
  }
}

extension Situation {
  /// How someone answers who does so rightly in this share of cases; nil at an ending.
  func reply(rightly share: Double, _ language: Language, _ dice: inout Dice) -> DemoReply? {
    switch type {
    case .choice: return choice(share, &dice)
    case .scale: return dice.pick(choices).map { DemoReply(input: .choose([$0.id])) }
    case .multiple: return ticks(share, &dice)
    case .order: return steps(share, &dice)
    case .match: return pairs(share, &dice)
    case .cloze: return fill(share, &dice)
    case .number:
      guard let right = scene.numbers.first else { return nil }
      let wrong = right.value + right.tolerance + Double(dice.whole(1...9))
      return DemoReply(input: .number(dice.chance(share) ? right.value : wrong))
    case .text:
      let unsure = DemoWords.unsure[language]
      let words = dice.salted(dice.chance(share) ? scene.accepted.first ?? unsure : unsure)
      return DemoReply(input: .write(words), words: [words])
    case .reflection:
      let words = dice.salted(dice.pick(DemoWords.reflections)?[language] ?? "")
      return DemoReply(input: .write(words), words: [words])
    case .info: return DemoReply(input: .read)
    case .ending, .commitment: return nil
    }
  }

  /// The best there is, or else rather something middling than the worst.
  private func choice(_ share: Double, _ dice: inout Dice) -> DemoReply? {
    let credits = choices.map { (id: $0.id, credit: scene.credit(choosing: $0)) }
    let best = credits.map(\.credit).max() ?? 0
    let others = credits.filter { $0.credit < best }
    let isRight = others.isEmpty || dice.chance(share)
    let one =
      isRight
      ? dice.pick(credits.filter { $0.credit == best }) : dice.pick(others, weighing: { 0.2 + $0.credit })
    return one.map { DemoReply(input: .choose([$0.id])) }
  }

  private func ticks(_ share: Double, _ dice: inout Dice) -> DemoReply? {
    let ticked = choices.filter { dice.chance($0.isRecommended ? 0.4 + share * 0.6 : (1 - share) * 0.5) }
    let ids = ticked.isEmpty ? dice.pick(choices).map { [$0.id] } : ticked.map(\.id)
    return ids.map { DemoReply(input: .choose($0)) }
  }

  private func steps(_ share: Double, _ dice: inout Dice) -> DemoReply {
    var ids = choices.map(\.id)
    if ids.count > 1, !dice.chance(share) {
      for _ in 0..<dice.whole(1...2) {
        let index = dice.whole(0...ids.count - 2)
        ids.swapAt(index, index + 1)
      }
    }
    return DemoReply(input: .arrange(ids))
  }

  private func pairs(_ share: Double, _ dice: inout Dice) -> DemoReply {
    let partners = partners
    var pairs: [String: String] = [:]
    for left in lefts {
      let right = partners.first { $0.partner == left.partner }
      pairs[left.id] = (dice.chance(0.3 + share * 0.7) ? right : dice.pick(partners))?.id
    }
    return DemoReply(input: .pair(pairs))
  }

  private func fill(_ share: Double, _ dice: inout Dice) -> DemoReply {
    var words: [FreeText] = []
    let inputs = gaps.map { gap -> Session.GapInput in
      let isRight = dice.chance(0.3 + share * 0.7)
      guard gap.isTyped else { return .option(isRight ? 0 : dice.whole(0...gap.options.count - 1)) }
      let text = dice.salted(isRight ? gap.accepted.first ?? "–" : "…?")
      words.append(text)
      return .written(text)
    }
    return DemoReply(input: .fill(inputs), words: words)
  }
}
