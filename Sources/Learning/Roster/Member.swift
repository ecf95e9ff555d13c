extension Roster {
  /// One learner on the roster's day.
  package struct Member: Hashable, Sendable {
    package var department: String
    package var role: String
    package var site: String?
    package var manager: String?
    /// The day HR counts from.
    package var start: Day
    /// Since when the learner has belonged to the organisation without having left.
    package var present: Day
    package var departmentSince: Day
    package var roleSince: Day
    /// The last day on which where they belong was said or changed.
    package var changed: Day
    /// From when on the learner no longer belongs to the organisation.
    package var left: Day?
    /// What is assigned to the learner, the department or the role, and not exempted as such; one
    /// entry for each training, with its earliest due day, in the order of assigning.
    package var assignments: [Obligation] = []
    /// What the learner need not take; counts inside an assigned path too.
    package var exemptions: Set<Training> = []

    init(_ joined: Joined, present: Day) {
      department = joined.department
      role = joined.role
      site = joined.site
      manager = joined.manager
      start = joined.start ?? present
      self.present = present
      departmentSince = present
      roleSince = present
      changed = present
    }

    /// Whether the learner belongs to the organisation on that day.
    package var isActive: Bool { left == nil }

    mutating func apply(_ moved: Moved, on day: Day) {
      if let new = moved.department, new != department { (department, departmentSince) = (new, day) }
      if let new = moved.role, new != role { (role, roleSince) = (new, day) }
      if let new = moved.site { site = new.isEmpty ? nil : new }
      if let new = moved.manager { manager = new.isEmpty ? nil : new }
      changed = day
    }

    /// Since when the learner has been in an audience.
    func since(_ audience: Assignment.Audience) -> Day {
      switch audience {
      case .learner: present
      case .department: departmentSince
      case .role: roleSince
      }
    }
  }
}
