/// Who belongs to the organisation on a day, where, and what they are to take.
package struct Roster: Hashable, Sendable {
  /// By learner id: everyone who ever joined until that day.
  package private(set) var members: [String: Member] = [:]

  /// `joined returned moved left` count from their own day on, whenever they were put on record; `assigned`,
  /// `withdrawn` and `exempted` from the day they were.
  package init(_ records: some Sequence<RosterRecord>, on day: Day) {
    var spells: [String: [Spell]] = [:]
    var assignments: [Given] = []
    var exemptions: [String: [Training: Exemption]] = [:]
    for record in records {
      switch record.fact {
      case .joined(let it), .returned(let it): Spell.add(record.fact, to: &spells[it.learner, default: []])
      case .moved(let it): Spell.add(record.fact, to: &spells[it.learner, default: []])
      case .left(let learner, _): Spell.add(record.fact, to: &spells[learner, default: []])
      case .assigned(let it):
        if record.moment.day <= day { assignments.append(Given(assignment: it, day: record.moment.day)) }
      case .withdrawn(let training, let audience):
        guard record.moment.day <= day else { continue }
        assignments.removeAll { $0.assignment.training == training && $0.assignment.to == audience }
      case .exempted(let it):
        // A later exemption from the same replaces the earlier one: that is how one ends early.
        if record.moment.day <= day { exemptions[it.learner, default: [:]][it.training] = it }
      case .unknown: break
      }
    }
    members = spells.compactMapValues { Spell.member($0, on: day) }
    for (learner, all) in exemptions {
      let valid = all.values.filter { $0.until.map { day <= $0 } ?? true }
      members[learner]?.exemptions = Set(valid.map(\.training))
    }
    // Each audience's list is made once: assignments times learners would be slow for a large organisation.
    let byAudience = Dictionary(grouping: assignments.enumerated(), by: \.element.assignment.to)
    for (learner, member) in members {
      let audiences: [Assignment.Audience] = [
        .learner(learner), .department(member.department), .role(member.role),
      ]
      let all = audiences.flatMap { byAudience[$0] ?? [] }.sorted { $0.offset < $1.offset }.map(\.element)
      members[learner]?.assignments = member.obligations(all).filter { !member.exemptions.contains($0.training) }
    }
  }

  /// Everything on record, what has yet to take effect included.
  package init(whole records: some Sequence<RosterRecord>) { self.init(records, on: Day(number: .max)) }
}

/// An assignment and the day it was put on record.
private struct Given {
  var assignment: Assignment
  var day: Day
}

extension Roster.Member {
  /// One of each training: a later line to the same audience replaces the earlier one, and of
  /// several audiences the earliest day and the shortest period count.
  fileprivate func obligations(_ given: [Given]) -> [Obligation] {
    var byTraining: [Training: [Assignment.Audience: Obligation]] = [:]
    var order: [Training] = []
    for one in given {
      let it = one.assignment
      if byTraining[it.training] == nil { order.append(it.training) }
      byTraining[it.training, default: [:]][it.to] = Obligation(
        training: it.training, to: it.to, due: it.due(since: since(it.to), assigned: one.day), every: it.every)
    }
    return order.compactMap { training in
      guard let all = byTraining[training]?.values,
        var earliest = all.min(by: { ($0.due, "\($0.to)") < ($1.due, "\($1.to)") })
      else { return nil }
      earliest.every = all.compactMap(\.every).min()
      return earliest
    }
  }
}
