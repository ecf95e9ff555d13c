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

  /// Everything that can be answered where the learner stands, as far as grading tells answers apart; nothing at an
  /// ending.
  package var ways: [Way] {
    let situation = standing.situation
    let ids = situation.choices.map(\.id)
    switch situation.type {
    case .choice: return ids.map { Way(input: .choose([$0]), names: [$0]) }
    case .multiple:
      let right = situation.choices.filter(\.isRecommended).map(\.id)
      let sets = ids.count <= Self.fewChoices ? Self.subsets(ids) : ids.map { [$0] } + [right]
      return sets.filter { !$0.isEmpty }.map { Way(input: .choose($0), names: $0) }
    case .text:
      return (situation.scene.accepted + [Self.nonsense]).map {
        Way(input: .write(FreeText(salt: "00", text: $0)), names: [$0])
      }
    case .info: return [Way(input: .read, names: [])]
    case .order, .match, .cloze, .number, .scale, .reflection, .ending, .commitment: return []
    }
  }

  /// What no lesson accepts.
  private static let nonsense = "zzz"

  private static func subsets(_ ids: [String]) -> [[String]] {
    ids.reduce([[]]) { sets, id in sets + sets.map { $0 + [id] } }
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
