import Curricula
import Learning

extension RosterLine {
  init(_ record: RosterRecord) { self.record = record }

  /// An object that lacks only the closing brace; nil for a kind this version does not know.
  var body: [UInt8]? {
    guard let (kind, members) = record.fact.line else { return nil }
    let json = JSON.object(
      [.init("v", .integer(1)), .init("seq", .integer(record.seq))] + record.moment.members
        + [.init("kind", .string(kind))] + members)
    return Array(json.text().utf8.dropLast())
  }
}

extension RosterFact {
  /// What stands between `kind` and `sum`.
  fileprivate var line: (kind: String, members: [JSON.Member])? {
    switch self {
    case .joined(let it): ("joined", it.members)
    case .returned(let it): ("returned", it.members)
    case .moved(let it): ("moved", it.members)
    case .left(let learner, let on): ("left", [.init("learner", .string(learner)), .init("on", .string("\(on)"))])
    case .assigned(let it): ("assigned", it.members)
    case .withdrawn(let training, let audience):
      ("withdrawn", training.members + [.init("to", .object([audience.member]))])
    case .exempted(let it): ("exempted", it.members)
    case .unknown: nil
    }
  }
}

extension Joined {
  fileprivate var members: [JSON.Member] {
    [.init("learner", .string(learner)), .init("department", .string(department))]
      + .init("role", role.isEmpty ? nil : role) + .init("site", site) + .init("manager", manager)
      + [.init("from", .string("\(from)"))] + .init("start", start.map { "\($0)" })
  }
}

extension Moved {
  fileprivate var members: [JSON.Member] {
    [.init("learner", .string(learner))] + .init("department", department) + .init("role", role)
      + .init("site", site) + .init("manager", manager) + .init("start", start.map { "\($0)" })
      + [.init("from", .string("\(from)"))]
  }
}

extension Assignment {
  fileprivate var members: [JSON.Member] {
    var members = training.members + [.init("to", .object([to.member]))] + .init("due", due.map { "\($0)" })
    if let days { members.append(.init("days", .integer(days))) }
    if let every { members.append(.init("every", .integer(every))) }
    return members
  }
}

extension Assignment.Audience {
  fileprivate var member: JSON.Member {
    switch self {
    case .learner(let id): .init("learner", .string(id))
    case .department(let id): .init("department", .string(id))
    case .role(let id): .init("role", .string(id))
    }
  }
}

extension Training {
  fileprivate var members: [JSON.Member] {
    switch self {
    case .path(let id): [.init("path", .string(id))]
    case .lesson(let id): [.init("lesson", .string(id))]
    }
  }
}

extension Exemption {
  fileprivate var members: [JSON.Member] {
    [.init("learner", .string(learner))] + training.members + [.init("reason", .string(reason))]
      + .init("until", until.map { "\($0)" })
  }
}

extension [JSON.Member] {
  /// The member, where there is something to say.
  fileprivate init(_ key: String, _ text: String?) { self = text.map { [.init(key, .string($0))] } ?? [] }
}
