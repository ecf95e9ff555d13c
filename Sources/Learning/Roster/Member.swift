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

    init(_ joined: Joined) {
      department = joined.department
      role = joined.role
      site = joined.site
      manager = joined.manager
      start = joined.start ?? joined.from
      present = joined.from
      departmentSince = joined.from
      roleSince = joined.from
      changed = joined.from
    }

    /// Whether the learner belongs to the organisation on that day.
    package var isActive: Bool { left == nil }

    mutating func apply(_ moved: Moved) {
      if let day = moved.start { correct(start: day) }
      if let new = moved.department, new != department { (department, departmentSince) = (new, moved.from) }
      if let new = moved.role, new != role { (role, roleSince) = (new, moved.from) }
      if let new = moved.site { site = new.isEmpty ? nil : new }
      if let new = moved.manager { manager = new.isEmpty ? nil : new }
      changed = moved.from
    }

    /// What counted from the wrong start counts from the right one.
    private mutating func correct(start day: Day) {
      guard start == present else {
        start = day
        return
      }
      if departmentSince == present { departmentSince = day }
      if roleSince == present { roleSince = day }
      (start, present) = (day, day)
    }

    /// Back after having left; a departure that was called off changed nothing.
    mutating func apply(returned: Joined) {
      if left != nil { self = Member(returned) }
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
