/// What must hold for a paragraph, a choice or a jump: every one of its tests.
package struct Condition: Hashable, Sendable {
  package enum Comparison: String, CaseIterable, Sendable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case atLeast = ">="
    case more = ">"
  }
  package enum Test: Hashable, Sendable {
    case note(String)
    case noNote(String)
    case meter(String, Comparison, Int)
  }

  package var tests: [Test]

  package init(tests: [Test]) { self.tests = tests }

  /// Whether it holds where the learner stands: meter values and the notes taken.
  package func holds(meters: [String: Int], notes: Set<String>) -> Bool {
    tests.allSatisfy { test in
      switch test {
      case .note(let note): notes.contains(note)
      case .noNote(let note): !notes.contains(note)
      case .meter(let id, let comparison, let bound):
        comparison.holds(meters[id] ?? 0, bound)
      }
    }
  }
}

extension Condition.Comparison {
  package func holds(_ value: Int, _ bound: Int) -> Bool {
    switch self {
    case .less: value < bound
    case .atMost: value <= bound
    case .equal: value == bound
    case .atLeast: value >= bound
    case .more: value > bound
    }
  }
}
