import Curricula
import Learning

/// Which behaviours groups of people show when something fails: the axes first, then each behaviour, with the evidence
/// behind it.
package struct MasteryReport: Hashable, Sendable {
  /// An axis or a behaviour.
  package struct Subject: Hashable, Sendable {
    package var id: String
    package var text: String
    package var isAxis: Bool
    /// The behaviours that are evidence of it.
    package var behaviours: Set<String>
  }

  package struct Row: Hashable, Sendable {
    package var group: Group
    package var subject: Subject
    /// People with evidence.
    package var people: Int
    /// Answers that carry evidence; nil where the share is not shown.
    package var evidence: Int?
    /// The part of the evidence that shows it rather than its opposite.
    package var shown: Reading<Estimate>
    /// Of the people with evidence enough, how many master the behaviour; none for an axis.
    package var mastered: Reading<Estimate>
  }

  package let rows: [Row]
  package let people: Int
  package let levels: Levels
  package let rule: MasteryRule
  package let asOf: Day
  package let source: Table.Source

  /// `curriculum` in the language of the report; `people` are those who belong to the organisation on the day.
  package init(
    _ people: [Participant], curriculum: Curriculum, by divisions: [Division], during period: Period, asOf: Day,
    source: Table.Source
  ) {
    let levels = Levels(people, paths: curriculum.paths)
    let subjects = Subject.all(of: curriculum)
    var rows: [Row] = []
    for (index, division) in divisions.enumerated() {
      let parts = division.groups(people, levels)
      // A single group is everyone again.
      let groups = (index == 0 ? [Group.everyone] : []) + (parts.count > 1 ? parts : [])
      let figures = subjects.map { Figures($0, people, curriculum.mastery, period) { division.group(of: $0, levels) } }
      for group in groups { rows += figures.compactMap { $0.row(of: group) } }
    }
    self.rows = rows
    self.people = people.count
    self.levels = levels
    rule = curriculum.mastery
    self.asOf = asOf
    self.source = source
  }
}

extension MasteryReport.Subject {
  /// Those that the curriculum declares and behaviours point to.
  package static func all(of curriculum: Curriculum) -> [Self] {
    axes(of: curriculum)
      + curriculum.behaviours.map { Self(id: $0.id, text: $0.text, isAxis: false, behaviours: [$0.id]) }
  }

  package static func axes(of curriculum: Curriculum) -> [Self] {
    curriculum.axes.compactMap { axis in
      let behaviours = Set(curriculum.behaviours.filter { $0.axis == axis.id }.map(\.id))
      return behaviours.isEmpty
        ? nil : Self(id: axis.id, text: axis.positive, isAxis: true, behaviours: behaviours)
    }
  }
}

/// One subject over everyone and each group of a division.
private struct Figures {
  let subject: MasteryReport.Subject
  let shown: Breakdown<Estimate>
  let mastered: Breakdown<Estimate>?
  private var evidence: [String?: Int] = [:]

  init(
    _ subject: MasteryReport.Subject, _ people: [Participant], _ rule: MasteryRule, _ period: Period,
    group: (Participant) -> String?
  ) {
    self.subject = subject
    let samples = people.compactMap { person in
      person.conduct.evidence(on: subject.behaviours, during: period).map { (group: group(person), sample: $0) }
    }
    shown = Breakdown(samples, isSame: Profile.areAlike) { Estimate.share(byPerson: $0) }
    for sample in samples { evidence[sample.group, default: 0] += sample.sample.whole }
    guard !subject.isAxis else {
      mastered = nil
      return
    }
    mastered = Breakdown(
      people.compactMap { person -> (group: String?, sample: Bool)? in
        let mastery = person.conduct.progress.mastery(of: subject.id, rule: rule)
        return mastery.isEnough ? (group(person), mastery.isMastered) : nil
      }
    ) { enough in Estimate.share(enough.count { $0 }, of: enough.count) }
  }

  /// nil where there is no evidence.
  func row(of group: Group) -> MasteryReport.Row? {
    let isTotal = group.division == nil
    let reading = isTotal ? shown.total : shown.reading(group.id)
    if case .none = reading { return nil }
    let all = isTotal ? evidence.values.reduce(0, +) : evidence[group.id] ?? 0
    return MasteryReport.Row(
      group: group, subject: subject, people: isTotal ? shown.count : shown.counts[group.id] ?? 0,
      evidence: reading.value.map { _ in all }, shown: reading,
      mastered: mastered.map { isTotal ? $0.total : $0.reading(group.id) } ?? .none)
  }
}

extension Conduct {
  /// How many answers of a period were evidence of some behaviours, and how many of those showed them; nil without any.
  package func evidence(on behaviours: Set<String>, during period: Period) -> (part: Int, whole: Int)? {
    var (part, whole) = (0, 0)
    for behaviour in behaviours {
      for observation in progress.observations[behaviour] ?? [] where period.contains(observation.day) {
        whole += 1
        if observation.isPositive { part += 1 }
      }
    }
    return whole > 0 ? (part, whole) : nil
  }
}
