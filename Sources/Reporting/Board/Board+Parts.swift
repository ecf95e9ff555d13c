import Curricula
import Learning

extension Board.Completion {
  /// Everyone, then each department.
  static func all(_ people: [Participant], _ duties: [String: [Duty]], on day: Day) -> [Self] {
    var all = Self(group: .everyone)
    var byDepartment: [String?: Self] = [:]
    let groups = Division.department.groups(people, Levels(people, paths: []))
    for person in people {
      let department = person.department.flatMap { $0.isEmpty ? nil : $0 }
      for duty in duties[person.id] ?? [] {
        all.count(duty, on: day)
        byDepartment[department, default: Self(group: .everyone)].count(duty, on: day)
      }
    }
    return [all]
      + groups.compactMap { group in
        byDepartment[group.id].map { Self(group: group, done: $0.done, waiting: $0.waiting, late: $0.late) }
      }
  }

  private mutating func count(_ duty: Duty, on day: Day) {
    if duty.state == .completed {
      done += 1
    } else if let due = duty.due, due < day {
      late += 1
    } else {
      waiting += 1
    }
  }
}

extension Board.Spot {
  /// Departments between empathy and ownership; none where the curriculum has no such behaviours.
  static func all(
    _ people: [Participant], _ curriculum: Curriculum, _ period: Period
  ) -> ([Self], (x: Reading<Estimate>, y: Reading<Estimate>)) {
    let (empathy, ownership) = (
      BehaviourFamily.empathy.behaviours(of: curriculum), BehaviourFamily.ownership.behaviours(of: curriculum)
    )
    let levels = Levels(people, paths: [])
    func shares(_ behaviours: Set<String>) -> Breakdown<Estimate> {
      Profile.shares(people, behaviours, period) { Division.department.group(of: $0, levels) }
    }
    let (x, y) = (shares(ownership), shares(empathy))
    let spots = Division.department.groups(people, levels)
      .map { Self(group: $0, x: x.reading($0.id), y: y.reading($0.id)) }
    return (spots, (x.total, y.total))
  }
}

extension Board.Signal {
  /// The signals that a wave asked leaders and teams about.
  static func all(_ report: PulseReport) -> [Self] {
    let rows = report.rows.filter { $0.group.division == nil }
    return rows.filter { $0.measure.kind == .alignment }.map { row in
      let signal = row.measure.id.dropFirst("gap-".count)
      func reading(_ side: String) -> Reading<Estimate> {
        rows.first { $0.measure.id == "\(side)-\(signal)" }?.reading ?? .none
      }
      return Self(
        title: row.instrument.scene("lead-\(signal)")?.title ?? String(signal), own: reading("lead"),
        team: reading("team"), gap: row.reading)
    }
  }
}

extension Board.StatedValue {
  /// The values that a survey asks about: its scales called `value-…`.
  static func all(_ instrument: WaveAnswers.Instrument) -> [Self] {
    instrument.lesson.scenes.filter { $0.id.hasPrefix("value-") && $0.scaleRange != nil }.map { scene in
      let picked = instrument.answers.compactMap { $0.options(scene.id)?.first }
      let counts = scene.choices.map { choice in picked.count { $0 == choice.id } }
      return Self(
        title: scene.title, points: scene.choices.map(\.text), spread: Spread(counts), count: counts.reduce(0, +))
    }
  }
}

extension Board.AxisTrend {
  static func all(
    _ people: [Participant], _ curriculum: Curriculum, _ period: Period, _ before: Period
  ) -> [Self] {
    MasteryReport.Subject.axes(of: curriculum).map { axis in
      func reading(_ period: Period) -> (reading: Reading<Estimate>, people: Set<String>) {
        let those = people.filter { $0.conduct.evidence(on: axis.behaviours, during: period) != nil }
        return (Profile.shares(people, axis.behaviours, period) { _ in nil }.total, Set(those.map(\.id)))
      }
      let (now, then) = (reading(period), reading(before))
      guard let after = now.reading.value, let earlier = then.reading.value,
        SideBySide.allows(then.people, now.people)
      else { return Self(subject: axis, latest: now.reading, then: .none, change: nil) }
      return Self(subject: axis, latest: now.reading, then: then.reading, change: after.change(from: earlier))
    }
  }
}
