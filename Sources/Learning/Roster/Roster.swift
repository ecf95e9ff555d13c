/// Who belongs to the organisation on a day, where, and what they are to take.
package struct Roster: Hashable, Sendable {
  /// One learner on that day.
  package struct Member: Hashable, Sendable {
    package var department: String
    package var role: String
    package var site: String?
    package var manager: String?
    /// Whether the learner belongs to the organisation on that day.
    package var isActive = true
    /// What is assigned to the learner, the department or the role, and not exempted as such; one
    /// entry for each training, with its earliest due day, in the order of assigning.
    package var assignments: [Assignment] = []
    /// What the learner need not take; counts inside an assigned path too.
    package var exemptions: Set<Training> = []
  }

  /// By learner id: everyone who ever joined until that day.
  package private(set) var members: [String: Member] = [:]

  /// `joined moved left` count from their own day on, whenever they were put on record; `assigned`
  /// and `exempted` from the day they were.
  package init(_ records: some Sequence<RosterRecord>, on day: Day) {
    var moves: [(day: Day, seq: Int, fact: RosterFact)] = []
    var assignments: [Assignment] = []
    var exemptions: [Exemption] = []
    for record in records {
      switch record.fact {
      case .joined(let it): moves.append((it.from, record.seq, record.fact))
      case .moved(let it): moves.append((it.from, record.seq, record.fact))
      case .left(_, let on): moves.append((on, record.seq, record.fact))
      case .assigned(let it): if record.moment.day <= day { assignments.append(it) }
      case .exempted(let it): if record.moment.day <= day { exemptions.append(it) }
      case .unknown: break
      }
    }
    for move in moves.sorted(by: { ($0.day, $0.seq) < ($1.day, $1.seq) }) where move.day <= day {
      apply(move.fact)
    }
    for exemption in exemptions where exemption.until.map({ day <= $0 }) ?? true {
      members[exemption.learner]?.exemptions.insert(exemption.training)
    }
    // Each audience's list is made once: assignments times learners would be slow for a large organisation.
    let byAudience = Dictionary(grouping: assignments.enumerated(), by: \.element.to)
    for (learner, member) in members {
      let audiences: [Assignment.Audience] = [
        .learner(learner), .department(member.department), .role(member.role),
      ]
      let all = audiences.flatMap { byAudience[$0] ?? [] }.sorted { $0.offset < $1.offset }.map(\.element)
      members[learner]?.assignments = Self.single(all).filter { !member.exemptions.contains($0.training) }
    }
  }

  private mutating func apply(_ fact: RosterFact) {
    switch fact {
    case .joined(let it):
      members[it.learner] = Member(
        department: it.department, role: it.role, site: it.site, manager: it.manager)
    case .moved(let it):
      if let department = it.department { members[it.learner]?.department = department }
      if let role = it.role { members[it.learner]?.role = role }
    case .left(let learner, _): members[learner]?.isActive = false
    case .assigned, .exempted, .unknown: break
    }
  }

  /// One of each training: a later line to the same audience replaces the earlier one's day, and of
  /// several audiences the earliest day counts.
  private static func single(_ assignments: [Assignment]) -> [Assignment] {
    var dueDays: [Training: [Assignment.Audience: Day]] = [:]
    var order: [Assignment] = []
    for assignment in assignments {
      if dueDays[assignment.training] == nil { order.append(assignment) }
      dueDays[assignment.training, default: [:]][assignment.to] = assignment.due
    }
    return order.compactMap { first in
      guard
        let earliest = dueDays[first.training]?.min(by: { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") })
      else { return nil }
      return Assignment(training: first.training, to: earliest.key, due: earliest.value)
    }
  }
}
