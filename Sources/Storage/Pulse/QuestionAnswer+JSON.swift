import Curricula
import Learning

extension QuestionAnswer {
  /// A string for a choice, a list for several, a number, `{"text":…}` for words.
  var json: JSON {
    switch self {
    case .choice(let id): .string(id)
    case .choices(let ids): .array(ids.map { .string($0) })
    case .number(let number): .number(number)
    case .text(let text): .object([.init("text", .string(text))])
    }
  }

  init?(_ json: JSON) {
    switch json {
    case .string(let id): self = .choice(id)
    case .array(let ids):
      let strings = ids.compactMap(\.string)
      guard strings.count == ids.count else { return nil }
      self = .choices(strings)
    case .integer, .number:
      guard let number = json.double else { return nil }
      self = .number(number)
    case .object:
      guard let text = json["text"]?.string else { return nil }
      self = .text(text)
    case .null, .bool: return nil
    }
  }

  /// The answers of an object, by scene; a form of a newer program is left out.
  static func answers(_ members: [JSON.Member]) -> [String: QuestionAnswer] {
    var answers: [String: QuestionAnswer] = [:]
    for member in members { answers[member.key] = QuestionAnswer(member.value) }
    return answers
  }
}
