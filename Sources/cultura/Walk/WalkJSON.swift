import Curricula
import Learning

/// What walking found, for programs; the keys never change once published.
enum WalkJSON {
  static func of(_ walk: Walk, _ language: Language) -> JSON {
    .object([.init("v", .integer(1)), .init("walk", lesson(walk, language))])
  }

  static func of(_ all: [CurriculumWalk], _ language: Language) -> JSON {
    .object([.init("v", .integer(1)), .init("curricula", .array(all.map { curriculum($0, language) }))])
  }

  private static func curriculum(_ all: CurriculumWalk, _ language: Language) -> JSON {
    let tracks = all.coverage.map { coverage -> JSON in
      let axes = zip(all.curriculum.axes, coverage.scenes).map { JSON.Member($0.id, .integer($1)) }
      return .object([.init("track", .string(coverage.track.id)), .init("axes", .object(axes))])
    }
    let best = all.spreads.map { JSON.Member($0.language.rawValue, spread($0.spread)) }
    return .object([
      .init("curriculum", .string(all.curriculum.id)),
      .init("walks", .array(all.tellings.compactMap { $0.walk.map { lesson($0, language) } })),
      .init("tracks", .array(tracks)), .init("best", .object(best)),
      .init("troubles", .array(all.troubles.map { .string($0.words[language]) })),
    ])
  }

  private static func lesson(_ walk: Walk, _ language: Language) -> JSON {
    var members: [JSON.Member] = [
      .init("lesson", .string(walk.lesson.id)), .init("lang", .string(walk.lesson.language.rawValue)),
      .init("title", .string(walk.lesson.title)), .init("situations", .integer(walk.places)),
      .init("complete", .bool(!walk.isCut)), .init("goesRound", .bool(walk.goesRound)),
      .init("scoreExact", .bool(!walk.isCoarse)),
    ]
    if let paths = walk.paths {
      members += [
        .init("paths", .integer(paths.count)), .init("pathsCapped", .bool(paths.count >= WalkPaths.mostCounted)),
        .init("steps", range(paths.steps)), .init("minutes", minutes(paths, walk)),
        .init("score", range(paths.scores)), .init("pass", .integer(walk.passMark)),
        .init("evidence", .object(zip(walk.curriculum.axes, paths.evidence).map { .init($0.id, evidence($1)) })),
      ]
    }
    members += [
      .init("endings", .array(walk.endings.map(ending))), .init("careless", .array(walk.careless.map(careless))),
      .init("best", spread(walk.spread)),
      .init("troubles", .array(walk.troubles.map { .string($0.words[language]) })),
    ]
    return .object(members)
  }

  private static func minutes(_ paths: WalkPaths, _ walk: Walk) -> JSON {
    .object([
      .init("shortest", tenths(paths.seconds.lowerBound / 60)), .init("longest", tenths(paths.seconds.upperBound / 60)),
      .init("mean", tenths(paths.meanSeconds / 60)),
      .init("header", walk.lesson.header.minutes.map { .integer($0) } ?? .null),
    ])
  }

  private static func ending(_ ending: Walk.Ending) -> JSON {
    .object([
      .init("scene", .string(ending.scene)), .init("title", .string(ending.title)),
      .init("outcome", .string(ending.outcome.rawValue)), .init("paths", .integer(ending.paths.count)),
      .init("score", range(ending.paths.scores)),
    ])
  }

  private static func careless(_ careless: Careless) -> JSON {
    .object([
      .init("habit", .string(careless.habit.rawValue)),
      .init("ending", careless.completed.map { .string($0.ending) } ?? .null),
      .init("score", careless.completed.map { tenths($0.score) } ?? .null),
      .init("passed", careless.completed.map { .bool($0.passed) } ?? .null),
    ])
  }

  private static func spread(_ spread: BestChoiceSpread) -> JSON {
    .object([
      .init("count", .integer(spread.count)), .init("positions", .array(spread.positions.map { .integer($0) })),
      .init("longest", .integer(spread.longest)),
    ])
  }

  private static func evidence(_ range: EvidenceRange) -> JSON {
    .object([.init("given", self.range(range.given)), .init("positive", self.range(range.positive))])
  }

  private static func range(_ range: ClosedRange<Int>) -> JSON {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }

  private static func range(_ range: ClosedRange<Double>) -> JSON {
    .array([tenths(range.lowerBound), tenths(range.upperBound)])
  }

  private static func tenths(_ value: Double) -> JSON { .number((value * 10).rounded() / 10) }
}
