import Curricula

/// Where recommended choices stand among the others, and whether their length gives them away.
///
/// Over `choice` scenes with two choices or more, review cards among them.
package struct BestChoiceSpread: Hashable, Sendable {
  /// How many stand first, second …
  package private(set) var positions: [Int] = []
  /// How many are longer than every other choice of their scene.
  package private(set) var longest = 0

  package var count: Int { positions.reduce(0, +) }

  package init(_ lesson: Lesson) {
    for scene in lesson.scenes where scene.type == .choice && scene.choices.count > 1 {
      let lengths = scene.choices.map(\.spokenLength)
      let most = lengths.max() ?? 0
      let isAlone = lengths.count { $0 == most } == 1
      for (index, choice) in scene.choices.enumerated() where choice.isRecommended {
        while positions.count <= index { positions.append(0) }
        positions[index] += 1
        if isAlone, lengths[index] == most { longest += 1 }
      }
    }
  }

  /// Of several lessons together.
  package init(_ parts: [BestChoiceSpread]) {
    for part in parts {
      while positions.count < part.positions.count { positions.append(0) }
      for (index, count) in part.positions.enumerated() { positions[index] += count }
      longest += part.longest
    }
  }
}
