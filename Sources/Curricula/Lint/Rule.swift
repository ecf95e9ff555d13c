/// Something that a lesson or a curriculum should not do: its name, and why it matters.
package struct Rule: Hashable, Sendable {
  package enum Family: String, CaseIterable, Sendable { case file, structure, graph, pedagogy, translation }
  /// An error keeps a lesson from being played well; a warning is advice.
  package enum Severity: String, Sendable { case error, warning }

  package let name: String
  package let family: Family
  package let severity: Severity
  /// Why it is a mistake, for the list of rules.
  package let reason: Bilingual

  init(_ name: String, _ family: Family, _ severity: Severity, _ reason: Bilingual) {
    self.name = name
    self.family = family
    self.severity = severity
    self.reason = reason
  }
}
