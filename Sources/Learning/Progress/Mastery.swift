import Curricula

/// How well a behaviour is mastered, and how much evidence says so.
package struct Mastery: Hashable, Sendable {
  /// 0…1: the positive share of the rule's last observations; nil without any.
  package var share: Double?
  /// All the evidence there is, not only the rule's window.
  package var observations: Int
  package var scenes: Int
  package var days: Int
  /// Whether there is evidence enough to say anything.
  package var isEnough: Bool
  package var isMastered: Bool
  /// The share at the beginning, once there is twice the evidence that the rule asks for: what it has changed from.
  package var early: Double?
}

extension Progress {
  package func mastery(of behaviour: String, rule: MasteryRule) -> Mastery {
    struct Origin: Hashable {
      let lesson: String
      let scene: String
    }
    let all = observations[behaviour] ?? []
    let recent = all.suffix(max(0, rule.window))
    let share =
      recent.isEmpty ? nil : Double(recent.count(where: \.isPositive)) / Double(recent.count)
    let scenes = Set(all.map { Origin(lesson: $0.lesson, scene: $0.scene) }).count
    let days = Set(all.map(\.day)).count
    let isEnough = all.count >= rule.observations && scenes >= rule.scenes && days >= rule.days
    let first = all.prefix(max(1, rule.observations))
    let early =
      all.count >= 2 * first.count && isEnough ? Double(first.count(where: \.isPositive)) / Double(first.count) : nil
    return Mastery(
      share: share, observations: all.count, scenes: scenes, days: days, isEnough: isEnough,
      isMastered: isEnough && (share.map { $0 >= rule.share - 1e-9 } ?? false), early: early)
  }
}
