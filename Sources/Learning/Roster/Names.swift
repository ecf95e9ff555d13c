/// Who a roster's ids are; kept apart from it, so that a person can be forgotten.
package struct Names: Hashable, Sendable {
  /// The titles of the further columns, in the order they came in.
  package var columns: [String] = []
  /// By learner id.
  package var people: [String: Person] = [:]

  package init() {}
}

/// What HR knows of a person besides where they belong.
package struct Person: Hashable, Sendable {
  package var name: String?
  package var email: String?
  /// What the further columns hold, by title; nothing where a cell is blank.
  package var further: [String: String]

  package init(name: String? = nil, email: String? = nil, further: [String: String] = [:]) {
    self.name = name
    self.email = email
    self.further = further
  }
}
