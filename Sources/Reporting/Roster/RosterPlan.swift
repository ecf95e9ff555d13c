import Learning

/// What a roster file changes, before anything is written.
package struct RosterPlan: Hashable, Sendable {
  package struct Difference: Hashable, Sendable {
    package var column: RosterColumn
    package var was: String
    package var becomes: String
  }

  package enum Change: Hashable, Sendable {
    /// Someone new; `leaves` where the file says so already.
    case joins(Joined, leaves: Day?)
    case moves(learner: String, [Difference], from: Day)
    case leaves(learner: String, on: Day, was: Day?)
    /// A departure that had not come yet is called off.
    case stays(learner: String, was: Day)
    case returns(Joined)

    package var learner: String {
      switch self {
      case .joins(let it, _), .returns(let it): it.learner
      case .moves(let learner, _, _), .leaves(let learner, _, _), .stays(let learner, _): learner
      }
    }
  }

  package private(set) var changes: [Change] = []
  package private(set) var facts: [RosterFact] = []
  /// Who the ids are, the file's words included.
  package private(set) var names: Names
  /// Whose names, e-mail or further columns differ, among those on the roster already.
  package private(set) var renamed: [String] = []
  /// Who is on the roster, but not in the file.
  package private(set) var absent: [String] = []
  /// Managers who are neither in the file nor on the roster.
  package private(set) var unknownManagers: [String] = []
  /// What contradicts the roster; then nothing may be written.
  package private(set) var mistakes: [RosterMistake] = []

  /// Whether applying it would write nothing.
  package var isEmpty: Bool { facts.isEmpty && !namesChange }
  private var namesChange = false

  private let today: Day
  private let members: [String: Roster.Member]

  /// `today` is the day changes hold from, where the file tells no other. With `departures`, those who are not in the
  /// file leave.
  package init(
    _ file: RosterFile, records: [RosterRecord], names: Names, today: Day, departures: Bool
  ) {
    self.names = names
    self.today = today
    members = Roster(whole: records).members
    self.names.columns += file.further.filter { !names.columns.contains($0) }
    for row in file.rows {
      if let member = members[row.id] { change(member, row) } else { join(row) }
      name(row)
    }
    let present = Set(file.rows.map(\.id))
    absent = members.filter { $0.value.isActive && !present.contains($0.key) }.keys.sorted()
    if departures {
      for learner in absent {
        // Whoever has yet to start leaves on that day: they never come.
        let first = members[learner].map { max($0.present, $0.start) } ?? today
        add(.leaves(learner: learner, on: max(today, first), was: nil))
      }
      absent = []
    }
    let managers = Set(file.rows.compactMap { $0.texts[.manager] }.filter { !$0.isEmpty })
    unknownManagers = managers.filter { !present.contains($0) && members[$0] == nil }.sorted()
    namesChange = self.names != names
  }

  private mutating func add(_ change: Change) {
    changes.append(change)
    switch change {
    case .joins(let it, let leaves):
      facts.append(.joined(it))
      if let leaves { facts.append(.left(learner: it.learner, on: leaves)) }
    case .moves(let learner, let differences, let from):
      var moved = Moved(learner: learner, from: from)
      for difference in differences { moved.set(difference) }
      facts.append(.moved(moved))
    case .leaves(let learner, let on, _): facts.append(.left(learner: learner, on: on))
    case .stays(let learner, let was):
      if let member = members[learner] { facts.append(.returned(Joined(learner, member, from: was))) }
    case .returns(let it): facts.append(.returned(it))
    }
  }

  private mutating func join(_ row: RosterFile.Row) {
    let leave = row.days[.leave]
    // Someone who has left already and whose start is not said was there before they left.
    let from = row.days[.start] ?? row.days[.effective] ?? min(today, leave?.adding(days: -1) ?? today)
    if let leave, leave < from { return note(row, .leavesBefore(start: from)) }
    add(.joins(Joined(row, from: from), leaves: leave))
  }

  // MARK: Someone on the roster

  private mutating func change(_ member: Roster.Member, _ row: RosterFile.Row) {
    // A corrected start is where the stay begins, unless HR counts from one before.
    let start = row.days[.start] ?? member.start
    let first = member.start == member.present ? start : max(start, member.present)
    if let leave = row.days[.leave] ?? (row.says(.leave) ? nil : member.left), leave < first, !hasGone(member, row) {
      return note(row, .leavesBefore(start: first))
    }
    if let leave = row.days[.leave] {
      if leave != member.left { add(.leaves(learner: row.id, on: leave, was: member.left)) }
    } else if let left = member.left {
      if hasGone(member, row) { return comeBack(member, row, after: left) }
      if left == today || row.says(.leave) { add(.stays(learner: row.id, was: left)) }
    }
    let differences = member.differences(row)
    guard !differences.isEmpty, let from = effectiveDay(member, row, after: member.changed) else { return }
    add(.moves(learner: row.id, differences, from: from))
  }

  /// Whether a row without a leave date speaks of another stay: the one on record is over, or ends before the start.
  private func hasGone(_ member: Roster.Member, _ row: RosterFile.Row) -> Bool {
    guard row.days[.leave] == nil, let left = member.left else { return false }
    return left < today || member.present <= today && row.days[.start].map { $0 > left && $0 != member.start } ?? false
  }

  private mutating func comeBack(_ member: Roster.Member, _ row: RosterFile.Row, after left: Day) {
    let start = row.days[.start].flatMap { $0 > left ? $0 : nil }
    // On the day of leaving, coming back would be not having left.
    guard let from = start ?? effectiveDay(member, row, after: left.adding(days: 1)) else { return }
    var joined = Joined(row.id, member, from: from)
    for difference in member.differences(row) { joined.set(difference) }
    joined.start = (row.days[.start] ?? member.start) == from ? nil : row.days[.start] ?? member.start
    add(.returns(joined))
  }

  /// The file's day, else the import's, never before what is on record.
  private mutating func effectiveDay(_ member: Roster.Member, _ row: RosterFile.Row, after changed: Day) -> Day? {
    // What changes for someone who has yet to start holds from the start, wherever that is put.
    let isPlain = changed == member.present && changed > today
    guard let day = row.days[.effective] else { return isPlain ? today : max(today, changed) }
    guard day >= changed else {
      note(row, .effectiveTooEarly(day, changed: changed))
      return nil
    }
    return day
  }

  private mutating func note(_ row: RosterFile.Row, _ reason: RosterMistake.Reason) {
    mistakes.append(RosterMistake(line: row.line, reason))
  }

  // MARK: Names

  private mutating func name(_ row: RosterFile.Row) {
    let old = names.people[row.id]
    var person = old ?? Person()
    if let text = row.texts[.name] { person.name = text.isEmpty ? nil : text }
    if let text = row.texts[.email] { person.email = text.isEmpty ? nil : text }
    for (title, text) in row.further { person.further[title] = text.isEmpty ? nil : text }
    guard person != old ?? Person() else { return }
    names.people[row.id] = person
    if members[row.id] != nil { renamed.append(row.id) }
  }
}

extension Joined {
  /// Someone new, as the file has them.
  fileprivate init(_ row: RosterFile.Row, from: Day) {
    func text(_ column: RosterColumn) -> String? { row.texts[column].flatMap { $0.isEmpty ? nil : $0 } }
    self.init(
      learner: row.id, department: text(.department) ?? "", role: text(.role) ?? "", site: text(.site),
      manager: text(.manager), from: from)
  }

  /// Someone who is where they were.
  fileprivate init(_ learner: String, _ member: Roster.Member, from: Day) {
    self.init(
      learner: learner, department: member.department, role: member.role, site: member.site, manager: member.manager,
      from: from, start: member.start == from ? nil : member.start)
  }

  fileprivate mutating func set(_ difference: RosterPlan.Difference) {
    let text = difference.becomes
    switch difference.column {
    case .department: department = text
    case .role: role = text
    case .site: site = text.isEmpty ? nil : text
    case .manager: manager = text.isEmpty ? nil : text
    case .id, .name, .email, .start, .leave, .effective: break
    }
  }
}

extension Moved {
  fileprivate mutating func set(_ difference: RosterPlan.Difference) {
    switch difference.column {
    case .department: department = difference.becomes
    case .role: role = difference.becomes
    case .site: site = difference.becomes
    case .manager: manager = difference.becomes
    case .start: start = Day(difference.becomes)
    case .id, .name, .email, .leave, .effective: break
    }
  }
}

extension Roster.Member {
  /// Where the file says something else; what it does not say stays.
  fileprivate func differences(_ row: RosterFile.Row) -> [RosterPlan.Difference] {
    let texts: [(RosterColumn, String)] = [
      (.department, department), (.role, role), (.site, site ?? ""), (.manager, manager ?? ""),
    ]
    var differences = texts.compactMap { column, was in
      row.texts[column].flatMap { $0 == was ? nil : RosterPlan.Difference(column: column, was: was, becomes: $0) }
    }
    if let day = row.days[.start], day != start {
      differences.append(RosterPlan.Difference(column: .start, was: "\(start)", becomes: "\(day)"))
    }
    return differences
  }
}
