import Curricula

/// One kind of answer that a scene can be given.
package struct Way: Hashable, Sendable {
  package var input: Session.Input
  /// The ids of the choices it picks, or the words it writes.
  package var names: [String]
}

extension Session {
  /// Of so many choices every set is ticked; of more, each alone and the right ones together.
  private static let fewChoices = 6

  /// Everything that can be answered where the learner stands, as far as grading tells answers apart; what is written,
  /// ordered or paired, rightly first and wrongly last. Nothing at an ending.
  package var ways: [Way] {
    let situation = standing.situation
    let ids = situation.choices.map(\.id)
    switch situation.type {
    case .choice, .scale: return ids.map { Way(input: .choose([$0]), names: [$0]) }
    case .multiple:
      let right = situation.choices.filter(\.isRecommended).map(\.id)
      let sets = ids.count <= Self.fewChoices ? Self.subsets(ids) : ids.map { [$0] } + [right]
      return sets.filter { !$0.isEmpty }.map { Way(input: .choose($0), names: $0) }
    case .order: return Self.orders(ids).map { Way(input: .arrange($0), names: $0) }
    case .match: return situation.pairings
    case .cloze: return situation.fillings
    case .number: return situation.numbers.map { Way(input: .number($0), names: [JSON.digits($0)]) }
    case .text: return (situation.scene.accepted + [Way.nonsense]).map(Way.writing)
    case .reflection: return [Way.writing(situation.scene.accepted.first ?? Way.nonsense)]
    case .info: return [Way(input: .read, names: [])]
    case .ending, .commitment: return []
    }
  }

  private static func subsets(_ ids: [String]) -> [[String]] {
    ids.reduce([[]]) { sets, id in sets + sets.map { $0 + [id] } }
  }

  /// In order, with the first two swapped, and backwards.
  private static func orders(_ ids: [String]) -> [[String]] {
    let swapped = Array(ids.prefix(2).reversed()) + ids.dropFirst(2)
    return [ids] + (ids.count > 2 ? [swapped] : []) + (ids.count > 1 ? [Array(ids.reversed())] : [])
  }

  /// The session after an answer; nil when it is refused or leads nowhere.
  package func taking(_ way: Way) -> Session? {
    guard let events = try? events(for: way.input, hints: 0, elapsed: 0, at: Self.walkingMoment) else { return nil }
    var next = self
    for event in events { next.apply(event) }
    return next
  }

  /// A session at a lesson's first scene, for walking: nothing depends on when.
  package static func walking(_ lesson: Lesson, of curriculum: Curriculum) -> Session? {
    Attempt(Session.start(lesson, of: curriculum, attempt: 1, at: walkingMoment))
      .map { Session(lesson: lesson, curriculum: curriculum, attempt: $0) }
  }

  private static let walkingMoment = Moment(milliseconds: 1_800_000_000_000, offset: 0)
}

extension Way {
  /// What no lesson accepts.
  fileprivate static let nonsense = "zzz"

  fileprivate static func writing(_ words: String) -> Way {
    Way(input: .write(FreeText(salt: "00", text: words)), names: [words])
  }
}

extension Situation {
  /// Every pair with its own partner; and each with the first one that belongs to another.
  fileprivate var pairings: [Way] {
    let partners = partners
    func way(_ choose: (Choice) -> Choice?) -> Way {
      let pairs = lefts.map { (left: $0.id, partner: (choose($0) ?? $0).id) }
      return Way(
        input: .pair(Dictionary(pairs.map { ($0.left, $0.partner) }) { first, _ in first }),
        names: pairs.map { "\($0.left)=\($0.partner)" })
    }
    let right = way { left in partners.first { $0.partner == left.partner } }
    let wrong = way { left in partners.first { $0.partner != left.partner } }
    return wrong == right ? [right] : [right, wrong]
  }

  /// Every gap filled rightly; and every one wrongly.
  fileprivate var fillings: [Way] {
    [true, false].map { isRight in
      let words = gaps.map { gap in
        (isRight ? gap.accepted.first : gap.isTyped ? Way.nonsense : gap.distractors.first) ?? Way.nonsense
      }
      let inputs = zip(gaps, words).map { gap, word -> Session.GapInput in
        gap.isTyped ? .written(FreeText(salt: "00", text: word)) : .option(isRight ? 0 : 1)
      }
      return Way(input: .fill(inputs), names: words)
    }
  }

  /// A number that is accepted, and one beyond all that are.
  fileprivate var numbers: [Double] {
    let farthest = scene.numbers.map { $0.value + $0.tolerance }.max() ?? 0
    return scene.numbers.prefix(1).map(\.value) + [farthest + max(1, abs(farthest))]
  }
}
