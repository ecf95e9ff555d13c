/// Whether the same figure at two times may stand side by side: not where the people behind it differ by a few, for
/// the difference would tell of those few.
package enum SideBySide {
  /// `earlier` and `later` are the learner ids of those who took part.
  package static func allows(_ earlier: Set<String>, _ later: Set<String>) -> Bool {
    let few = earlier.symmetricDifference(later).count
    return few == 0 || few >= Figure.smallestGroup
  }
}
