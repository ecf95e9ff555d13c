/// A lesson and what it is called in the report's language.
package struct LessonTitle: Hashable, Sendable {
  package var lesson: String
  package var title: String
  /// The title of the track it belongs to, where there is one.
  package var track: String?

  package init(lesson: String, title: String, track: String? = nil) {
    self.lesson = lesson
    self.title = title
    self.track = track
  }
}

/// The order in which lessons are listed, and their titles; unknown ones come last, by their ids.
struct LessonOrder {
  private var places: [String: (place: Int, title: LessonTitle)] = [:]

  init(_ lessons: [LessonTitle]) {
    for (place, lesson) in lessons.enumerated() where places[lesson.lesson] == nil {
      places[lesson.lesson] = (place, lesson)
    }
  }

  /// The title, which is the id where no other is known.
  subscript(lesson: String) -> LessonTitle {
    places[lesson]?.title ?? LessonTitle(lesson: lesson, title: lesson)
  }

  func sorted<Value>(_ values: [String: Value]) -> [(LessonTitle, Value)] {
    values.sorted { precedes($0.key, $1.key) }.map { (self[$0.key], $0.value) }
  }

  func precedes(_ a: String, _ b: String) -> Bool { (place(a), a) < (place(b), b) }

  /// Where the first of some lessons stands.
  func place(of lessons: some Sequence<String>) -> Int { lessons.map(place).min() ?? .max }

  private func place(_ lesson: String) -> Int { places[lesson]?.place ?? .max }
}
