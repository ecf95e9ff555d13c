/// Which groups of one breakdown may be shown, so that no figure describes fewer than five people, not even by
/// subtraction: what is hidden of a total that is shown is nobody, or at least five.
///
/// A report calls it once for each figure and way of grouping, with how many people stand behind the figure in every
/// group, before `--from`, `--to` or any choice of groups narrows what is listed:
///
/// ```swift
/// let suppression = Suppression(counts)          // ["Almacén": 3, "Ventas": 6]
/// guard suppression.showsTotal else { … }        // 9: yes
/// suppression.shows("Ventas")                    // no: 9 − 6 would tell of three people
/// ```
/// Two ways of grouping are never crossed, unless through `GridSuppression`. Counts of people may be listed by name
/// (who completed what); scores, behaviours, answers and surveys go through here, and no option lowers it.
package struct Suppression<Group: Hashable & Sendable>: Hashable, Sendable {
  package let total: Int
  /// Whether the figure over all groups together may be shown.
  package let showsTotal: Bool
  package let shown: Set<Group>

  /// `counts` are people by group. Of equal groups the one that `precedes` puts first is hidden first.
  package init(_ counts: [Group: Int], precedes: (Group, Group) -> Bool) {
    let smallest = Figure.smallestGroup
    total = counts.values.reduce(0) { $0 + max(0, $1) }
    showsTotal = total >= smallest
    var visible = counts.filter { $0.value >= smallest }
      .sorted { $0.value == $1.value ? precedes($0.key, $1.key) : $0.value < $1.value }[...]
    var hidden = total - visible.reduce(0) { $0 + $1.value }
    while hidden > 0, hidden < smallest, let next = visible.popFirst() { hidden += next.value }
    shown = Set(visible.map(\.key))
  }

  package func shows(_ group: Group) -> Bool { shown.contains(group) }
}

extension Suppression where Group: Comparable {
  package init(_ counts: [Group: Int]) { self.init(counts, precedes: <) }
}

extension Suppression where Group == String? {
  /// Those without a group, under nil, come last.
  package init(_ counts: [String?: Int]) {
    self.init(counts) { a, b in
      guard let a else { return false }
      guard let b else { return true }
      return a < b
    }
  }
}
