import Curricula

/// How a lesson ended, the path that led there and what it showed.
package struct Debrief: Hashable, Sendable {
  /// A decision on the path.
  package struct Fork: Hashable, Sendable {
    package var scene: String
    /// Its place on the path, as its screen said it, from 1.
    package var step: Int
    package var title: String
    package var type: Scene.Kind
    /// Short names of what was picked; empty where nothing was picked.
    package var names: [String]
    /// 0…1 for this answer, also when it was practice.
    package var credit: Double?
    /// Credit left behind, times the scene's weight.
    var loss: Double
    /// On how many behaviours it was evidence.
    var evidence: Int
  }

  /// How often the counted answers of the attempt pointed to an axis's positive end.
  package struct Profile: Hashable, Sendable {
    package var axis: Axis
    package var positive: Int
    package var total: Int
  }

  /// The ending's scene id.
  package var ending: String
  package var title: String
  package var outcome: Scene.Outcome
  package var paragraphs: [Paragraph]
  package var feedback: [String]
  package var path: [Fork]
  /// Every axis of the curriculum, also those without evidence.
  package var profile: [Profile]
  package var gauges: [Gauge]
  /// The counters that no longer stand where they started.
  package var counters: [Gauge]
  /// The attempt's score, 0…100: that of its first ending.
  package var score: Double
  package var passed: Bool
  /// Milliseconds spent answering up to the attempt's first ending.
  package var elapsed: Int
  /// Whether this ending came after a rewind of a completed attempt.
  package var isPractice: Bool
  /// The index in `path` of the fork that mattered most: where most credit was lost, else where most
  /// evidence was given; the earlier of equals.
  package var decisive: Int?
}

extension Session {
  /// The debrief, at an ending.
  package var debrief: Debrief? {
    let standing = standing
    guard standing.scene.type == .ending else { return nil }
    let situation = standing.situation
    let path = forks
    let score = attempt.completion?.score ?? attempt.score
    return Debrief(
      ending: standing.scene.id, title: standing.scene.title,
      outcome: standing.scene.outcome ?? .mixed, paragraphs: situation.body,
      feedback: standing.scene.feedback(at: nil).filter { situation.holds($0.condition) }.map(\.text),
      path: path, profile: profile, gauges: lesson.gauges(at: standing.meters),
      counters: lesson.meters.filter(\.isCounter).compactMap { counter in
        let value = standing.meters[counter.id] ?? counter.start
        return value == counter.clamped(counter.start) ? nil : Gauge(counter, at: value)
      },
      score: score, passed: attempt.completion?.passed ?? passes(score), elapsed: attempt.elapsed,
      isPractice: attempt.isPractice, decisive: Debrief.decisive(path))
  }

  private var forks: [Debrief.Fork] {
    attempt.steps.enumerated().compactMap { index, step in
      let answered = step.answered
      // A scene whose answers were all hidden was only read.
      guard isDecision(answered), answered.answer != .read, let scene = lesson.scene(answered.scene) else { return nil }
      return Debrief.Fork(
        scene: scene.id, step: index + 1, title: scene.title, type: answered.type,
        names: answered.answer.choices.compactMap { scene.choice($0)?.shortName },
        credit: answered.credit, loss: (1 - (answered.credit ?? 1)) * answered.weight,
        evidence: answered.evidence.count)
    }
  }

  private var profile: [Debrief.Profile] {
    curriculum.axes.map { axis in
      var profile = Debrief.Profile(axis: axis, positive: 0, total: 0)
      for behaviour in curriculum.behaviours where behaviour.axis == axis.id {
        guard let tally = attempt.evidence[behaviour.id] else { continue }
        profile.positive += tally.positive
        profile.total += tally.total
      }
      return profile
    }
  }
}

extension Debrief {
  static func decisive(_ path: [Fork]) -> Int? {
    let worst = path.map(\.loss).max() ?? 0
    if worst > 0 { return path.firstIndex { $0.loss == worst } }
    let most = path.map(\.evidence).max()
    return path.firstIndex { $0.evidence == most }
  }
}
