import Curricula
import Learning
import Storage
import Testing

@testable import cultura

/// A way through a lesson as a person types it, reckoned from the lesson itself.
struct TypedPath {
  /// One scene: what is on the screen, and the lines typed there.
  struct Stop {
    let screen: Screen
    let lines: [String]
    /// What the answer brings; nil where a scene is only read.
    let reply: Reply?
  }

  private(set) var stops: [Stop] = []
  /// Where it ends.
  private(set) var end: Session

  private static let longest = 60

  /// Takes the ways on offer by `pick`, which is given how many there are and how many stops came before.
  init(_ lesson: Lesson, of curriculum: Curriculum, learner: String, pick: (_ count: Int, _ stop: Int) -> Int) throws {
    let moment = Moment(milliseconds: 1_800_000_000_000, offset: 0)
    let started = Session.start(lesson, of: curriculum, attempt: 1, at: moment)
    end = Session(lesson: lesson, curriculum: curriculum, attempt: try #require(Attempt(started)), learner: learner)
    while end.screen.type != .ending, stops.count < Self.longest {
      let screen = end.screen
      let ways = end.ways
      try #require(!ways.isEmpty, "no way on from \(screen.scene) of \(lesson.id)")
      let way = ways[pick(ways.count, stops.count) % ways.count]
      end = try #require(end.taking(way), "\(way.names) is refused at \(screen.scene) of \(lesson.id)")
      let reply = end.attempt.steps.last.map { end.reply(to: $0, words: [:]) }
      stops.append(
        Stop(
          screen: screen, lines: try Self.lines(way.input, at: screen, of: lesson),
          reply: screen.type == .info ? nil : reply))
    }
    try #require(end.screen.type == .ending, "\(lesson.id) does not end within \(Self.longest) steps")
  }

  /// Everything typed, and Enter as often as what follows an ending may ask.
  var lines: [String] { stops.flatMap(\.lines) + Array(repeating: "", count: 10) }

  private static func lines(_ input: Session.Input, at screen: Screen, of lesson: Lesson) throws -> [String] {
    func place(_ id: String, among options: [Screen.Option]) throws -> Int {
      try #require(options.firstIndex { $0.id == id }, "\(id) is not on the screen of \(screen.scene)")
    }
    var lines: [String]
    switch input {
    case .choose(let ids):
      lines = [
        try ids.map { screen.type == .scale ? $0 : String(try place($0, among: screen.choices) + 1) }
          .joined(separator: ",")
      ]
    case .arrange(let ids):
      lines = [try ids.map { String(try place($0, among: screen.choices) + 1) }.joined(separator: " ")]
    case .pair(let partners):
      lines = [
        try screen.choices.enumerated().map { index, left in
          let partner = try #require(partners[left.id])
          return "\(index + 1)" + (try place(partner, among: screen.partners)).letter
        }.joined(separator: " ")
      ]
    case .fill(let inputs):
      lines = try zip(inputs, screen.gaps).map { input, gap in
        switch input {
        case .option(let index): String(try place(String(index), among: gap.options) + 1)
        case .written(let words): words.text
        }
      }
    case .write(let words): lines = [words.text]
    case .number(let number): lines = [JSON.digits(number)]
    case .read: return [""]
    case .rewind, .commit: return []
    }
    if lesson.header.mode == .assessment { lines.append("") }
    if lesson.header.asksConfidence, screen.type.isDecision { lines.append("1") }
    return lines
  }
}

/// Every lesson that learners get, in each language.
struct CurriculumLesson: CustomTestStringConvertible {
  let lesson: Lesson
  let curriculum: Curriculum

  var testDescription: String { "\(lesson.id) · \(lesson.language.rawValue)" }

  static let all: [CurriculumLesson] = all(in: Place.curricula)

  static func all(in path: String) -> [CurriculumLesson] {
    let files = (try? CurriculumFiles.read(path)) ?? []
    return Library.grouped(files).map { CurriculumFolder(files: $0) }.flatMap { folder in
      folder.lessonIDs.flatMap { id in
        Language.allCases.compactMap { language in
          folder.lesson(id, in: language).map {
            CurriculumLesson(lesson: $0, curriculum: folder.curriculum(in: language))
          }
        }
      }
    }
  }
}
