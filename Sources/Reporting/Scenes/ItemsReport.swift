import Curricula
import Learning

/// What the answers say about each lesson's questions: first attempts that reached an ending.
package struct ItemsReport: Sendable {
  struct LessonItems {
    var lesson: Lesson
    var people: Int
    var scenes: [Scene]
    var analysis: ItemAnalysis
  }

  let lessons: [LessonItems]
  let period: Period
  let asOf: Day
  let source: Table.Source

  /// `passes` are everyone's; those completed within the period count.
  package init(
    _ passes: some Sequence<LessonPass>, lessons: [Lesson], period: Period = .always, asOf: Day, source: Table.Source
  ) {
    let byLesson = Dictionary(grouping: passes.filter { $0.completed.map(period.contains) ?? false }, by: \.lesson)
    self.lessons = lessons.compactMap { lesson in byLesson[lesson.id].map { LessonItems(lesson, $0) } }
    self.period = period
    self.asOf = asOf
    self.source = source
  }
}

extension ItemsReport.LessonItems {
  init(_ lesson: Lesson, _ passes: [LessonPass]) {
    self.lesson = lesson
    people = passes.count
    let scenes = lesson.scenes.filter { $0.isOnPath && $0.isGraded }
    self.scenes = scenes
    // In an order of their own, so that ties fall the same way whoever is read first.
    let rows = passes.map { pass -> [Double?] in
      scenes.map { scene in pass.step(in: scene.ids)?.credit.map { $0 * scene.weight } }
    }.sorted { a, b in
      let keys = (a.map { $0 ?? -1 }, b.map { $0 ?? -1 })
      return keys.0.lexicographicallyPrecedes(keys.1)
    }
    analysis = ItemAnalysis(rows, maxima: scenes.map(\.weight))
  }

  /// Those that the better half tends to miss.
  var misleading: [Scene] {
    zip(scenes, analysis.items).filter { scene, item in
      item.count >= LessonStats.smallestCorrelation && (item.discrimination.map { $0 < 0 } ?? false)
    }.map(\.0)
  }
}
