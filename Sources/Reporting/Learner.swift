import Learning

/// One person as a report sees them: where they belong, what they were given, how far they are.
package struct Learner: Hashable, Sendable {
  package var id: String
  /// As HR knows them; nil when that is not known.
  package var name: String?
  /// The department's id on the report's day; nil when none is known.
  package var department: String?
  package var role: String?
  package var site: String?
  /// The manager's id, and what they are called.
  package var manager: String?
  package var managerName: String?
  /// Whether the person belongs to the organisation on that day; those who left are in no figure.
  package var isActive: Bool
  /// Ids of the lessons assigned to them, alone or through a learning path, and not exempted.
  package var assigned: Set<String>
  /// Those of them that must be taken again: their last completion no longer counts.
  package var lapsed: Set<String>
  /// What they are to take and until when, in the order of assigning.
  package var duties: [Duty] = []
  /// Lessons that they need not take although they are assigned to others like them.
  package var exempted: Set<String> = []
  package var progress: Progress

  package init(
    id: String, department: String?, isActive: Bool = true, assigned: Set<String>, lapsed: Set<String> = [],
    progress: Progress
  ) {
    self.id = id
    self.department = department
    self.isActive = isActive
    self.assigned = assigned
    self.lapsed = lapsed
    self.progress = progress
  }
}
