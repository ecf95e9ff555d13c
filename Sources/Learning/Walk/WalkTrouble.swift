import Curricula

/// What walking finds wrong with a lesson.
package enum WalkTrouble: Hashable, Sendable {
  case deadEnd(Walk.DeadEnd)
  case endless(scene: String)
  case noPathEnds
  case unreachedEnding(String)
  case unreachedScene(String)
  case unreachedChoice(scene: String, choice: String)
  /// The best path is not worth everything.
  case highest(Double)
  /// Nobody can do badly.
  case lowest(Double)
  /// The header's minutes are more than a quarter off; nil when it names none.
  case minutes(mean: Double, header: Int?)
  case careless(Habit, score: Double)
}

extension Walk {
  /// Some path has to be worth less than this.
  package static let lowScore = 25.0
  /// How far the header's minutes may be off the mean path's, as a share of the header's.
  package static let minutesTolerance = 0.25
  /// The header counts whole minutes, so nothing can be nearer than half of one.
  private static let leastTolerance = 0.5

  /// Everything that is not as it should be.
  package var troubles: [WalkTrouble] {
    var troubles = deadEnds.map(WalkTrouble.deadEnd) + endless.map { .endless(scene: $0) }
    guard let paths else { return troubles + [.noPathEnds] }
    // What was not met before walking was cut off may be there.
    if !isCut {
      troubles += unreachedScenes.map { $0.type == .ending ? .unreachedEnding($0.id) : .unreachedScene($0.id) }
      let stuck = Set(deadEnds.flatMap { end in end.names.map { "\(end.scene)/\($0)" } })
      let unreached = unreachedChoices.filter { !stuck.contains("\($0.scene.id)/\($0.choice.id)") }
      troubles += unreached.map { .unreachedChoice(scene: $0.scene.id, choice: $0.choice.id) }
    }
    if isGraded {
      if paths.scores.upperBound < 100 { troubles.append(.highest(paths.scores.upperBound)) }
      if paths.scores.lowerBound >= Self.lowScore { troubles.append(.lowest(paths.scores.lowerBound)) }
      troubles += careless.compactMap { careless in
        careless.completed.flatMap { $0.passed ? .careless(careless.habit, score: $0.score) : nil }
      }
    }
    let mean = paths.meanSeconds / 60
    let header = lesson.header.minutes
    let isWithin =
      header.map { abs(mean - Double($0)) <= max(Self.minutesTolerance * Double($0), Self.leastTolerance) } ?? false
    return troubles + (isWithin ? [] : [.minutes(mean: mean, header: header)])
  }
}
