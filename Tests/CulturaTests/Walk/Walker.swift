import Curricula
import Learning

/// Plays a lesson in every way there is, through the session alone.
///
/// Two ways that stand at the same scene with the same meters, notes, spent choices and credits have the same
/// future, so each such place is gone on from once.
struct Walker {
  /// What walking found.
  struct Survey: Equatable {
    var endings: Set<String> = []
    /// `scene/choice`, and `scene/text` with what was written.
    var answers: Set<String> = []
    var scenes: Set<String> = []
    /// The scores at endings, 0…100.
    var lowest = 100.0
    var highest = 0.0
    var places = 0
    /// What went wrong on the way: a refusal, or a path without an end.
    var troubles: [String] = []
  }

  private struct Place: Hashable {
    let scene: String
    let meters: [String: Int]
    let notes: Set<String>
    let picked: Set<String>
    let credits: [String: [Double]]
  }

  /// So many answers no path needs; more mean a loop that nothing leaves.
  private static let longest = 60
  /// Of so many choices every set is ticked; of more, each alone and the right ones together.
  private static let fewChoices = 6
  private static let moment = Moment(milliseconds: 1_800_000_000_000, offset: 0)

  let lesson: Lesson
  let curriculum: Curriculum

  /// A session at the lesson's first scene.
  var opening: Session? {
    let started = Session.start(lesson, of: curriculum, attempt: 1, at: Self.moment)
    return Attempt(started).map { Session(lesson: lesson, curriculum: curriculum, attempt: $0) }
  }

  func survey() -> Survey {
    var survey = Survey()
    guard let opening else {
      survey.troubles.append("\(lesson.id) does not start")
      return survey
    }
    var seen: Set<Place> = []
    var open = [opening]
    while let session = open.popLast() {
      let screen = session.screen
      survey.scenes.insert(screen.scene)
      if screen.type == .ending {
        survey.endings.insert(screen.scene)
        let score = session.attempt.completion?.score ?? -1
        survey.lowest = min(survey.lowest, score)
        survey.highest = max(survey.highest, score)
        continue
      }
      guard session.attempt.steps.count < Self.longest else {
        survey.troubles.append("\(screen.scene): \(Self.longest) answers and no ending")
        continue
      }
      for (input, names) in inputs(session) {
        guard let next = Self.step(session, input, &survey.troubles) else { continue }
        for name in names { survey.answers.insert("\(screen.scene)/\(name)") }
        if seen.insert(place(next)).inserted { open.append(next) }
      }
    }
    survey.places = seen.count
    return survey
  }

  /// One way through, with the same habit at every scene; nil when it finds no end.
  func path(_ habit: (Screen) -> Session.Input) -> Completed? {
    guard var session = opening else { return nil }
    var troubles: [String] = []
    for _ in 0..<Self.longest {
      if session.screen.type == .ending { return session.attempt.completion }
      guard let next = Self.step(session, habit(session.screen), &troubles) else { return nil }
      session = next
    }
    return nil
  }

  private static func step(
    _ session: Session, _ input: Session.Input, _ troubles: inout [String]
  ) -> Session? {
    var next = session
    do throws(Session.Refusal) {
      for event in try session.events(for: input, hints: 0, elapsed: 1000, at: moment) { next.apply(event) }
      return next
    } catch {
      troubles.append("\(session.screen.scene): \(input) is refused: \(error)")
      return nil
    }
  }

  private func place(_ session: Session) -> Place {
    let attempt = session.attempt
    let scene = session.screen.scene
    return Place(
      scene: scene, meters: attempt.meters, notes: attempt.notes, picked: attempt.steps.picked(in: scene),
      credits: attempt.credits)
  }

  /// Everything that can be answered, with what to call it.
  private func inputs(_ session: Session) -> [(Session.Input, [String])] {
    let screen = session.screen
    let ids = screen.choices.map(\.id)
    switch screen.type {
    case .info: return [(.read, [])]
    case .text:
      let accepted = lesson.scene(screen.scene)?.accepted ?? []
      return (accepted + ["zzz"]).map { (.write(FreeText(salt: "00", text: $0)), [$0]) }
    case .multiple:
      let right = session.choices.filter(\.isRecommended).map(\.id)
      let sets = ids.count <= Self.fewChoices ? Self.subsets(ids) : ids.map { [$0] } + [right]
      return sets.filter { !$0.isEmpty }.map { (.choose($0), $0) }
    default: return ids.map { (.choose([$0]), [$0]) }
    }
  }

  private static func subsets(_ ids: [String]) -> [[String]] {
    ids.reduce([[]]) { sets, id in sets + sets.map { $0 + [id] } }
  }
}
