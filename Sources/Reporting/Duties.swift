import Curricula
import Learning

/// What each person is to take.
package struct Duties {
  private let roster: Roster?
  /// Without any assignment on record, the learning path of a person's role counts as assigned.
  private let standard: [LearningPath]
  private let paths: [String: Set<String>]

  /// `records` are the roster's, nil where there is none; `paths` are the curricula's.
  package init(_ records: [RosterRecord]?, on day: Day, paths: [LearningPath]) {
    roster = records.map { Roster($0, on: day) }
    let hasAssignments = records?.contains(where: \.isAssignment) ?? false
    standard = hasAssignments ? [] : paths
    self.paths = Dictionary(paths.map { ($0.id, Set($0.lessons.map(\.id))) }) { first, _ in first }
  }

  /// Everyone on the roster, sorted by id.
  package var members: [String] { roster?.members.keys.sorted() ?? [] }

  /// A person with what is assigned to them and not exempted.
  package func learner(_ id: String, _ progress: Progress) -> Learner {
    guard let member = roster?.members[id] else {
      return Learner(id: id, department: nil, assigned: standard(for: nil), progress: progress)
    }
    let assigned = standard(for: member.role).union(member.assignments.flatMap { lessons($0.training) })
    let exempted = Set(member.exemptions.flatMap(lessons))
    return Learner(
      id: id, department: member.department, isActive: member.isActive, assigned: assigned.subtracting(exempted),
      progress: progress)
  }

  private func standard(for role: String?) -> Set<String> {
    Set(standard.path(for: role)?.lessons.map(\.id) ?? [])
  }

  private func lessons(_ training: Training) -> Set<String> {
    switch training {
    case .lesson(let id): [id]
    case .path(let id): paths[id] ?? []
    }
  }
}

extension RosterRecord {
  fileprivate var isAssignment: Bool {
    if case .assigned = fact { true } else { false }
  }
}
