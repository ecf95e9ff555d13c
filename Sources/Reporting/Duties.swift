import Curricula
import Learning

/// What each person is to take.
package struct Duties {
  private let roster: Roster?
  private let day: Day
  /// Without any assignment on record, the learning path of a person's role counts as assigned.
  private let standard: [LearningPath]
  private let paths: [String: [String]]

  /// `records` are the roster's, nil where there is none; `paths` are the curricula's.
  package init(_ records: [RosterRecord]?, on day: Day, paths: [LearningPath]) {
    roster = records.map { Roster($0, on: day) }
    self.day = day
    let hasAssignments = records?.contains { $0.isAssignment && $0.moment.day <= day } ?? false
    standard = hasAssignments ? [] : paths
    self.paths = Dictionary(paths.map { ($0.id, $0.lessons.map(\.id)) }) { first, _ in first }
  }

  /// Everyone on the roster, sorted by id.
  package var members: [String] { roster?.members.keys.sorted() ?? [] }

  /// Whether someone had joined by the day.
  package func knows(_ id: String) -> Bool { roster?.members[id] != nil }

  /// A person with what is assigned to them and not exempted.
  package func learner(_ id: String, _ progress: Progress) -> Learner {
    let duties = duties(of: id, progress)
    let member = roster?.members[id]
    var learner = Learner(
      id: id, department: member?.department, isActive: member?.isActive ?? true, assigned: Set(duties.map(\.lesson)),
      lapsed: Set(duties.filter { $0.state == .lapsed }.map(\.lesson)), progress: progress)
    learner.role = member.flatMap { $0.role.isEmpty ? nil : $0.role }
    learner.site = member?.site
    learner.manager = member?.manager
    learner.duties = duties
    learner.exempted = Set(member?.exemptions.flatMap(lessons) ?? []).subtracting(learner.assigned)
    return learner
  }

  /// Lesson by lesson, in the order of assigning, what a person is to take and until when.
  package func duties(of id: String, _ progress: Progress) -> [Duty] {
    guard let member = roster?.members[id] else {
      return standard(for: nil).map { Duty($0, from: nil, progress.lessons[$0], on: day) }
    }
    var obligations: [String: [Obligation?]] = [:]
    var order: [String] = []
    func add(_ lesson: String, _ obligation: Obligation?) {
      guard !member.exemptions.contains(.lesson(lesson)) else { return }
      if obligations[lesson] == nil { order.append(lesson) }
      obligations[lesson, default: []].append(obligation)
    }
    // Who is exempt from a path need not take it; a lesson of it that is assigned on its own stays.
    if let path = standard.path(for: member.role), !member.exemptions.contains(.path(path.id)) {
      for lesson in path.lessons { add(lesson.id, obligation(path, of: member)) }
    }
    for obligation in member.assignments {
      for lesson in lessons(obligation.training) { add(lesson, obligation) }
    }
    // A lesson that several assignments ask for is due when the first of them wants it.
    return order.compactMap { lesson in
      obligations[lesson]?.map { Duty(lesson, from: $0, progress.lessons[lesson], on: day) }
        .min { $0.next < $1.next }
    }
  }

  private func standard(for role: String?) -> [String] { standard.path(for: role)?.lessons.map(\.id) ?? [] }

  /// A role's own path, due so many days after the start and again where it expires; nil where the path sets no days.
  private func obligation(_ path: LearningPath, of member: Roster.Member) -> Obligation? {
    path.dueDays.map {
      Obligation(
        training: .path(path.id), to: .role(member.role), due: member.roleSince.adding(days: $0), every: path.expiryDays
      )
    }
  }

  private func lessons(_ training: Training) -> [String] {
    switch training {
    case .lesson(let id): [id]
    case .path(let id): paths[id] ?? []
    }
  }
}

/// One lesson that a person is to take.
package struct Duty: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case open, completed
    /// Completed, but too long ago: it must be taken again.
    case lapsed
  }

  package var lesson: String
  /// When it was last completed.
  package var completed: Day?
  /// Until when: for the first time, or again; nil where no day is set.
  package var due: Day?
  package var state: State
  /// For how many days a completion counts; nil where it counts for ever.
  package var every: Int?

  fileprivate init(_ lesson: String, from obligation: Obligation?, _ progress: LessonProgress?, on day: Day) {
    self.lesson = lesson
    completed = (progress?.renewed ?? progress?.completed)?.day
    due = obligation?.due(after: completed)
    every = obligation?.every
    state =
      switch completed {
      case nil: .open
      case .some(let last): obligation?.counts(last, on: day) == false ? .lapsed : .completed
      }
  }
}

extension Duty {
  /// How many days too late it is, when it is not completed or no longer counts; nil where it is not late.
  package func lateness(on day: Day) -> Int? {
    guard state != .completed, let due, due < day else { return nil }
    return day.number - due.number
  }

  /// When something is to be done next: never, once it is completed for good.
  fileprivate var next: (isCompleted: Int, due: Day) {
    (state == .completed ? 1 : 0, state == .completed && every == nil ? Day(number: .max) : due ?? Day(number: .max))
  }
}

extension RosterRecord {
  fileprivate var isAssignment: Bool {
    if case .assigned = fact { true } else { false }
  }
}
