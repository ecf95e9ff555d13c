import Curricula
import Learning

/// How people act when something fails, axis by axis: leaders first, then each department.
package struct Profile: Sendable {
  /// Leaders beside everyone else, on one axis.
  package struct Contrast: Sendable {
    package var subject: MasteryReport.Subject
    package var leaders: Estimate
    package var others: Estimate
    package var change: Change
  }

  package let axes: [MasteryReport.Subject]
  package let levels: [Group]
  package let departments: [Group]
  package let contrasts: [Contrast]
  private let byLevel: [String: Breakdown<Estimate>]
  private let byDepartment: [String: Breakdown<Estimate>]

  package init(_ people: [Participant], curriculum: Curriculum, during period: Period) {
    let standing = Levels(people, paths: curriculum.paths)
    let axes = MasteryReport.Subject.axes(of: curriculum)
    func breakdowns(_ group: (Participant) -> String?) -> [String: Breakdown<Estimate>] {
      var breakdowns: [String: Breakdown<Estimate>] = [:]
      for axis in axes { breakdowns[axis.id] = Self.shares(people, axis.behaviours, period, group) }
      return breakdowns
    }
    byLevel = breakdowns { Division.level.group(of: $0, standing) }
    byDepartment = breakdowns { Division.department.group(of: $0, standing) }
    levels = Division.level.groups(people, standing)
    departments = Division.department.groups(people, standing)
    self.axes = axes
    contrasts = axes.compactMap { Contrast($0, people, standing, period) }
  }

  package func reading(_ axis: String, _ group: Group) -> Reading<Estimate> {
    switch group.division {
    case nil: byLevel[axis]?.total ?? .none
    case .level: byLevel[axis]?.reading(group.id) ?? .none
    default: byDepartment[axis]?.reading(group.id) ?? .none
    }
  }

  /// The part of the evidence on some behaviours that shows them, by group.
  package static func shares(
    _ people: [Participant], _ behaviours: Set<String>, _ period: Period, _ group: (Participant) -> String?
  ) -> Breakdown<Estimate> {
    Breakdown(
      people.compactMap { person in
        person.conduct.evidence(on: behaviours, during: period).map { (group: group(person), sample: $0) }
      }, isSame: Self.areAlike
    ) { Estimate.share(byPerson: $0) }
  }

  /// Whether everyone always showed it, or nobody ever did: that would tell of each of them.
  static func areAlike(_ samples: [(part: Int, whole: Int)]) -> Bool {
    samples.allSatisfy { $0.part == $0.whole } || samples.allSatisfy { $0.part == 0 }
  }
}

extension Profile.Contrast {
  /// nil where either side is too small.
  fileprivate init?(
    _ subject: MasteryReport.Subject, _ people: [Participant], _ levels: Levels, _ period: Period
  ) {
    let samples = people.compactMap { person -> (level: String?, sample: (part: Int, whole: Int))? in
      person.conduct.evidence(on: subject.behaviours, during: period).map { (levels.level(of: person.id), $0) }
    }
    let counts = Dictionary(grouping: samples, by: \.level).mapValues(\.count)
    let suppression = Suppression<String?>(counts)
    let leading = Set(levels.all.filter(\.leads).map { Optional($0.id) })
    func estimate(_ isLeading: Bool) -> Estimate? {
      var side = Set(counts.keys.filter { leading.contains($0) == isLeading })
      let hidden = side.filter { !suppression.shows($0) }
      // What the levels that are shown leave of a side must not be a few people.
      if hidden.reduce(0, { $0 + (counts[$1] ?? 0) }) < Figure.smallestGroup { side.subtract(hidden) }
      let kept = samples.filter { side.contains($0.level) }.map(\.sample)
      return kept.count < Figure.smallestGroup || Profile.areAlike(kept) ? nil : Estimate.share(byPerson: kept)
    }
    guard let leaders = estimate(true), let others = estimate(false) else { return nil }
    self.init(subject: subject, leaders: leaders, others: others, change: leaders.change(from: others))
  }
}

/// Behaviours whose ids begin with the same letter. A curriculum without these letters has no quadrant.
package enum BehaviourFamily: String, Sendable {
  case empathy = "E"
  case ownership = "O"

  package var title: Bilingual {
    switch self {
    case .empathy: Bilingual(es: "Empatía", en: "Empathy")
    case .ownership: Bilingual(es: "Hacerse cargo", en: "Ownership")
    }
  }

  package func behaviours(of curriculum: Curriculum) -> Set<String> {
    Set(curriculum.behaviours.map(\.id).filter { $0.prefix(1) == rawValue && $0.dropFirst().allSatisfy(\.isNumber) })
  }
}
