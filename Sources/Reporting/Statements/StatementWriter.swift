import Curricula
import Learning

/// One learner's journal as xAPI 1.0.3 statements: what was begun, completed, passed and corrected.
///
/// Answers are told only of assessments. Practice is the learner's own: that it was completed, when, and its score, no
/// more. Ids follow from learner, line and its sum, so that a second delivery is no second statement.
package struct StatementWriter: Sendable {
  /// What a lesson is called, by language.
  package typealias Titles = [String: [Language: String]]

  /// The address that makes the organisation's ids unique: `https://training.example.org`.
  private let home: String
  private let titles: Titles

  package init(home: String, titles: Titles) {
    self.home = home
    self.titles = titles
  }

  /// A record with the sum of its line.
  package struct Line: Sendable {
    package var record: Record
    package var sum: String

    package init(record: Record, sum: String) {
      self.record = record
      self.sum = sum
    }
  }

  /// The statements of everything from a day on (by the learner's calendar), in the journal's order; nothing of a
  /// person who was forgotten.
  package func statements(of learner: String, _ lines: [Line], since day: Day) -> [JSON] {
    guard lines.last?.record.event.fact != .erased else { return [] }
    var attempts: [String: OpenAttempt] = [:]
    var completions: [Int: (line: Line, completed: Completed, attempt: OpenAttempt)] = [:]
    var statements: [JSON] = []
    func tell(_ line: Line, _ told: [JSON]) {
      if line.record.event.moment.day >= day { statements += told }
    }
    for line in lines {
      let page = Page(writer: self, learner: learner, line: line)
      switch line.record.event.fact {
      case .started(let it):
        let attempt = OpenAttempt(it)
        attempts[it.lesson] = attempt
        tell(line, [page.statement(.initialized, of: attempt)])
      case .answered(let it):
        guard var attempt = attempts[it.lesson], attempt.number == it.attempt else { continue }
        if !attempt.isOver { attempt.elapsed += it.elapsed }
        attempts[it.lesson] = attempt
        if attempt.isAssessment { tell(line, [page.answer(it, of: attempt)]) }
      case .completed(let it):
        // What follows a rewind is practice within practice: the first ending counts.
        guard let attempt = attempts[it.lesson], attempt.number == it.attempt, !attempt.isOver else { continue }
        attempts[it.lesson]?.isOver = true
        completions[line.record.seq] = (line, it, attempt)
        tell(line, page.completion(it, of: attempt))
      case .corrected(let it):
        guard var known = completions[it.of] else { continue }
        switch it.change {
        case .score(_, let now): known.completed.score = now
        case .passed(_, let now): known.completed.passed = now
        }
        completions[it.of] = known
        let original = Page(writer: self, learner: learner, line: known.line).id(.completed)
        tell(line, [page.correction(known.completed, of: known.attempt, original: original)])
      case .rewound, .reviewed, .flagged, .idea, .reacted, .committed, .kept, .erased, .unknown: continue
      }
    }
    return statements
  }

  struct OpenAttempt {
    let curriculum: String
    let lesson: String
    let revision: String
    let number: Int
    let isAssessment: Bool
    let language: Language
    /// Milliseconds spent answering, up to the first ending.
    var elapsed = 0
    var isOver = false

    init(_ started: Started) {
      curriculum = started.curriculum
      lesson = started.lesson
      revision = started.revision
      number = started.attempt
      isAssessment = started.mode == .assessment
      language = started.language
    }
  }

  /// Where statements about one line are written.
  struct Page {
    let writer: StatementWriter
    let learner: String
    let line: Line
  }
}

extension StatementWriter {
  func activity(_ id: String, type: String, titles: [Language: String] = [:]) -> JSON {
    var definition: [JSON.Member] = []
    if !titles.isEmpty {
      let names = titles.sorted { $0.key.rawValue < $1.key.rawValue }
      definition.append(.init("name", .object(names.map { .init($0.key.rawValue, .string($0.value)) })))
    }
    definition.append(.init("type", .string("http://adlnet.gov/expapi/activities/\(type)")))
    return .object([
      .init("objectType", .string("Activity")), .init("id", .string("\(home)/\(id)")),
      .init("definition", .object(definition)),
    ])
  }

  func lesson(_ attempt: OpenAttempt) -> JSON {
    activity(
      "lessons/\(attempt.lesson)", type: attempt.isAssessment ? "assessment" : "lesson",
      titles: titles[attempt.lesson] ?? [:])
  }

  func actor(_ learner: String) -> JSON {
    .object([
      .init("objectType", .string("Agent")),
      .init("account", .object([.init("homePage", .string(home)), .init("name", .string(learner))])),
    ])
  }
}
