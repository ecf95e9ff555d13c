/// What the lines between `---` say about a lesson.
package struct Header: Sendable {
  package var id = ""
  package var language = Language.es
  /// Whether the file says its language, and not `language` its default.
  package var isLanguageKnown = false
  package var title = ""
  package var summary = ""
  /// How long a learner should set aside.
  package var minutes: Int?
  package var mode = Lesson.Mode.practice
  package var kind = Lesson.Kind.lesson
  /// Score needed to pass, 0…100; the curriculum's when absent.
  package var passMark: Int?
  /// How many attempts an assessment allows; unlimited when absent.
  package var attempts: Int?
  package var requires: [String] = []
  package var behaviours: [String] = []
  /// The curriculum's objectives that the lesson teaches.
  package var objectives: [String] = []
  package var meters: [Meter] = []
  package var trigger: String?
  package var start: String?
  package var shuffles = false
  /// Whether graded answers also ask how sure the learner is.
  package var asksConfidence = false
  package var author: String?
  package var source: String?
  /// The revision of the source file that this file translates.
  package var translates: String?
  /// Where each key stands, under its English spelling.
  package var places: [String: Place] = [:]

  package init() {}
}
