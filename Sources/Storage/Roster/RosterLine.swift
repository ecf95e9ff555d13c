import Curricula
import Learning

/// One line of `roster.jsonl`: `v seq at day off kind`, the kind's fields, `sum`.
///
/// | kind | fields |
/// |---|---|
/// | `joined`, `returned` | `learner department`, `role`, `site` and `manager` if known, `from`, `start` where it is another day |
/// | `moved` | `learner`, `department`, `role`, `site`, `manager` and `start` where they change, `from` |
/// | `left` | `learner on` |
/// | `assigned` | `path` or `lesson`, `to` (an object with `learner`, `department` or `role`), `due`, `days` or both, `every` |
/// | `withdrawn` | `path` or `lesson`, `to` |
/// | `exempted` | `learner`, `lesson` or `path`, `reason`, `until` if it ends |
package struct RosterLine: Hashable, Sendable {
  package var record: RosterRecord

  /// Reads line `seq`; keys, kinds and formats it does not know are passed over.
  package init(_ json: JSON, seq: Int) throws(Damage.Reason) {
    let fields = Fields(json)
    let kind = try fields.string("kind")
    if try fields.int("v") == 1 {
      record = RosterRecord(seq: seq, moment: try fields.moment(), fact: try Self.fact(kind, fields))
    } else {
      let moment = (try? fields.moment()) ?? Moment(milliseconds: 0, offset: 0)
      record = RosterRecord(seq: seq, moment: moment, fact: .unknown(kind: kind))
    }
  }

  private static func fact(_ kind: String, _ fields: Fields) throws(Damage.Reason) -> RosterFact {
    switch kind {
    case "joined": .joined(try joined(fields))
    case "returned": .returned(try joined(fields))
    case "moved":
      .moved(
        Moved(
          learner: try fields.string("learner"), department: try fields.ifPresent("department"),
          role: try fields.ifPresent("role"), site: try fields.ifPresent("site"),
          manager: try fields.ifPresent("manager"), start: try fields.dayIfPresent("start"),
          from: try fields.day("from")))
    case "left": .left(learner: try fields.string("learner"), on: try fields.day("on"))
    case "assigned": .assigned(try assignment(fields))
    case "withdrawn": .withdrawn(try training(fields), from: try audience(fields))
    case "exempted":
      .exempted(
        Exemption(
          learner: try fields.string("learner"), training: try training(fields),
          reason: try fields.string("reason"), until: try fields.dayIfPresent("until")))
    default: .unknown(kind: kind)
    }
  }

  private static func joined(_ fields: Fields) throws(Damage.Reason) -> Joined {
    Joined(
      learner: try fields.string("learner"), department: try fields.string("department"),
      role: try fields.ifPresent("role") ?? "", site: try fields.ifPresent("site"),
      manager: try fields.ifPresent("manager"), from: try fields.day("from"), start: try fields.dayIfPresent("start"))
  }

  private static func assignment(_ fields: Fields) throws(Damage.Reason) -> Assignment {
    let days = try fields.daysIfPresent("days")
    return Assignment(
      training: try training(fields), to: try audience(fields),
      due: days == nil ? try fields.day("due") : try fields.dayIfPresent("due"), days: days,
      every: try fields.daysIfPresent("every"))
  }

  private static func training(_ fields: Fields) throws(Damage.Reason) -> Training {
    if let path = try fields.ifPresent("path") { return .path(path) }
    return .lesson(try fields.string("lesson"))
  }

  private static func audience(_ fields: Fields) throws(Damage.Reason) -> Assignment.Audience {
    let to = Fields(try fields.value("to"))
    if let learner = try to.ifPresent("learner") { return .learner(learner) }
    if let department = try to.ifPresent("department") { return .department(department) }
    if let role = try to.ifPresent("role") { return .role(role) }
    throw .field("to")
  }
}

extension Fields {
  /// nil where the key is missing or `null`.
  fileprivate func ifPresent(_ key: String) throws(Damage.Reason) -> String? {
    guard let value = json[key], value != .null else { return nil }
    return try string(key)
  }

  fileprivate func dayIfPresent(_ key: String) throws(Damage.Reason) -> Day? {
    try ifPresent(key) == nil ? nil : day(key)
  }

  /// A number of days; one beyond any calendar is not what this program writes.
  fileprivate func daysIfPresent(_ key: String) throws(Damage.Reason) -> Int? {
    guard let value = json[key], value != .null else { return nil }
    let days = try int(key)
    guard (0...100_000).contains(days) else { throw .field(key) }
    return days
  }
}
