import Learning

/// Why a roster file cannot be taken as it is.
package struct RosterMistake: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missingColumns([RosterColumn], found: [String])
    case sameColumn(RosterColumn, String, String)
    case sameHeading(String)
    case noHeading(column: Int)
    case tooManyFields(Int, columns: Int)
    case noID
    case badID(String)
    case sameID(String, line: Int)
    case noDepartment(String)
    case badManager(String)
    case ownManager(String)
    case lineBreak(RosterColumn)
    case badDate(RosterColumn, String)
    case serialDate(RosterColumn, String)
    case shortYear(RosterColumn, String)
    case ambiguousDate(String)
    /// Another line has the day where this one has the month.
    case mixedDates(other: Int)
    case leavesBefore(start: Day)
    /// Something later is on record already.
    case effectiveTooEarly(Day, changed: Day)
  }

  package var line: Int
  package var reason: Reason

  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
