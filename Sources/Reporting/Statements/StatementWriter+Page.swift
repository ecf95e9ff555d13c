import Curricula
import Learning

extension StatementWriter.Page {
  /// What was done, from ADL's list.
  enum Verb: String {
    case initialized, answered, completed, passed, failed, scored

    fileprivate var json: JSON {
      .object([
        .init("id", .string("http://adlnet.gov/expapi/verbs/\(rawValue)")),
        .init("display", .object([.init("en", .string(rawValue))])),
      ])
    }
  }

  func id(_ verb: Verb) -> String { UUID5.of("\(learner)/\(line.record.seq)/\(line.sum)/\(verb.rawValue)") }

  func statement(
    _ verb: Verb, of attempt: StatementWriter.OpenAttempt, object: JSON? = nil, result: [JSON.Member] = [],
    original: String? = nil
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id(verb))), .init("actor", writer.actor(learner)), .init("verb", verb.json),
      .init("object", object ?? writer.lesson(attempt)),
    ]
    if !result.isEmpty { members.append(.init("result", .object(result))) }
    members.append(.init("context", .object(context(attempt, within: object != nil, original: original))))
    members.append(.init("timestamp", .string(line.record.event.moment.timestamp)))
    members.append(.init("version", .string("1.0.0")))
    return .object(members)
  }

  private func context(
    _ attempt: StatementWriter.OpenAttempt, within isPart: Bool, original: String?
  ) -> [JSON.Member] {
    let curriculum = writer.activity("curricula/\(attempt.curriculum)", type: "course")
    var activities: [JSON.Member] = []
    if isPart { activities.append(.init("parent", .array([writer.lesson(attempt)]))) }
    activities.append(.init("grouping", .array([curriculum])))
    var context: [JSON.Member] = [
      .init("registration", .string(UUID5.of("\(learner)/\(attempt.lesson)/\(attempt.number)"))),
      .init("contextActivities", .object(activities)), .init("revision", .string(attempt.revision)),
      .init("platform", .string("cultura")), .init("language", .string(attempt.language.rawValue)),
    ]
    if let original {
      context.append(
        .init("statement", .object([.init("objectType", .string("StatementRef")), .init("id", .string(original))])))
    }
    return context
  }

  func completion(_ it: Completed, of attempt: StatementWriter.OpenAttempt) -> [JSON] {
    let result =
      score(it) + [
        .init("completion", .bool(true)), .init("duration", .string(Self.duration(attempt.elapsed))),
      ]
    let completed = statement(.completed, of: attempt, result: result)
    guard attempt.isAssessment else { return [completed] }
    return [completed, statement(it.passed ? .passed : .failed, of: attempt, result: score(it))]
  }

  /// The score as it should have been, beside the statement that told another.
  func correction(_ it: Completed, of attempt: StatementWriter.OpenAttempt, original: String) -> JSON {
    statement(.scored, of: attempt, result: score(it), original: original)
  }

  func answer(_ it: Answered, of attempt: StatementWriter.OpenAttempt) -> JSON {
    let scene = writer.activity("lessons/\(it.lesson)/\(it.scene)", type: "question")
    var result: [JSON.Member] = []
    if let credit = it.credit {
      result.append(.init("score", .object([.init("scaled", .number(credit))])))
      result.append(.init("success", .bool(credit >= 1)))
    }
    if !it.answer.choices.isEmpty {
      result.append(.init("response", .string(it.answer.choices.joined(separator: "[,]"))))
    }
    result.append(.init("duration", .string(Self.duration(it.elapsed))))
    return statement(.answered, of: attempt, object: scene, result: result)
  }

  private func score(_ it: Completed) -> [JSON.Member] {
    let score = JSON.object([
      .init("scaled", .number(it.score / 100)), .init("raw", .number(it.score)), .init("min", .integer(0)),
      .init("max", .integer(100)),
    ])
    return [.init("score", score), .init("success", .bool(it.passed))]
  }

  /// ISO 8601, in seconds and hundredths.
  private static func duration(_ milliseconds: Int) -> String {
    let hundredths = max(0, milliseconds) / 10
    return "PT\(hundredths / 100).\((hundredths % 100).padded(to: 2))S"
  }
}
