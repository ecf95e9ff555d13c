import Curricula
import Learning

/// Whether people who work together answer the same situations alike: how often two of them, taken at random, chose the
/// same. Which answer it was is not said; several may be good.
package struct ConsensusReport: Sendable {
  package struct Situation: Sendable {
    package var lesson: String
    package var lessonTitle: String
    package var scene: String
    package var title: String
    /// 0…1, by department.
    package var agreement: Breakdown<Double>
    /// Standard deviation of the credit, 0…0.5.
    package var spread: Breakdown<Double>
  }

  package struct Team: Sendable {
    package var group: Group
    /// Mean over the situations that may be shown; the interval is over situations.
    package var agreement: Reading<Estimate>
    /// The situation that divides it most.
    package var divided: Situation?
  }

  package let situations: [Situation]
  package let teams: [Team]
  package let asOf: Day
  package let source: Table.Source

  package init(
    _ people: [Participant], lessons: [Lesson], during period: Period, asOf: Day, source: Table.Source
  ) {
    struct Place: Hashable {
      let lesson: String
      let scene: String
    }
    typealias Sample = (group: String?, sample: Conduct.Pick)
    var picks: [Place: [Sample]] = [:]
    for person in people {
      for pick in person.conduct.picks where pick.credit != nil && period.contains(pick.day) {
        picks[Place(lesson: pick.lesson, scene: pick.scene), default: []].append((person.department, pick))
      }
    }
    situations = lessons.flatMap { lesson in
      lesson.scenes.filter { $0.type == .choice || $0.type == .multiple }.compactMap { scene in
        guard let samples = picks[Place(lesson: lesson.id, scene: scene.id)] else { return nil }
        return Situation(
          lesson: lesson.id, lessonTitle: lesson.title, scene: scene.id, title: scene.title,
          agreement: Breakdown(samples, figure: Self.agreement),
          spread: Breakdown(samples) { Self.deviation($0.compactMap(\.credit)) })
      }
    }
    let levels = Levels(people, paths: [])
    let groups = [Group.everyone] + Division.department.groups(people, levels)
    teams = groups.map { [situations] in Team(of: $0, in: situations) }
    self.asOf = asOf
    self.source = source
  }

  /// How often two of them, taken at random, chose the same.
  static func agreement(_ picks: [Conduct.Pick]) -> Double? {
    guard picks.count > 1 else { return nil }
    let counts = Dictionary(grouping: picks, by: { $0.choices.sorted() }).values.map(\.count)
    return Double(counts.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(picks.count * (picks.count - 1))
  }

  static func deviation(_ credits: [Double]) -> Double? {
    guard !credits.isEmpty else { return nil }
    let credits = credits.sorted()
    let mean = credits.reduce(0, +) / Double(credits.count)
    return (credits.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(credits.count)).squareRoot()
  }
}

extension ConsensusReport.Team {
  fileprivate init(of group: Group, in situations: [ConsensusReport.Situation]) {
    self.group = group
    let readings = situations.map { (situation: $0, reading: $0.reading(of: group)) }
    let shown = readings.compactMap { one in one.reading.value.map { (one.situation, $0) } }
    divided = shown.min { $0.1 < $1.1 }?.0
    if let estimate = Estimate.mean(of: shown.map(\.1)) {
      // Student's interval knows nothing of the ends of the scale.
      agreement = .value(
        Estimate(
          value: estimate.value, low: max(0, estimate.low), high: min(1, estimate.high), count: estimate.count))
    } else {
      agreement = readings.contains { $0.reading == .withheld } ? .withheld : .none
    }
  }
}

extension ConsensusReport.Situation {
  package func reading(of group: Group) -> Reading<Double> {
    group.division == nil ? agreement.total : agreement.reading(group.id)
  }
}
