import Learning

/// One person as a report sees them: where they belong, what they were given, how far they are.
package struct Learner: Hashable, Sendable {
  package var id: String
  /// The department's id on the report's day; nil when none is known.
  package var department: String?
  /// Whether the person belongs to the organisation on that day; those who left are in no figure.
  package var isActive: Bool
  /// Ids of the lessons assigned to them, alone or through a learning path, and not exempted.
  package var assigned: Set<String>
  /// Those of them that must be taken again: their last completion no longer counts.
  package var lapsed: Set<String>
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
