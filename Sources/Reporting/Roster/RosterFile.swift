import Curricula
import Learning

/// What a roster file says, row by row.
package struct RosterFile: Hashable, Sendable {
  /// One person's row. A cell that is nil was not said; a blank one is empty.
  package struct Row: Hashable, Sendable {
    var line: Int
    var id: String
    var texts: [RosterColumn: String]
    var days: [RosterColumn: Day]
    var further: [String: String]

    /// Whether the file has the cell, blank or not.
    func says(_ column: RosterColumn) -> Bool { texts[column] != nil }
  }

  /// How dates like 01/03/2026 were read; nil where there are none.
  package private(set) var order: DateOrder?
  package private(set) var columns: Set<RosterColumn> = []
  /// The titles of the columns that have no meaning here.
  package private(set) var further: [String] = []
  package private(set) var rows: [Row] = []
  /// Everything that is wrong; then nothing of the file may be used.
  package private(set) var mistakes: [RosterMistake] = []

  /// `language` tells how people here write dates, where the file itself does not; `isID` what a learner's id may be.
  package init(_ sheet: Sheet, in language: Language, isID: (String) -> Bool) {
    guard let head = sheet.rows.first else { return }
    let body = sheet.rows.dropFirst()
    let headings = head.fields.map(\.withoutGuard)
    var places: [(place: Int, column: RosterColumn)] = []
    var others: [(place: Int, title: String)] = []
    for (place, heading) in headings.enumerated() {
      if let column = RosterColumn(heading: heading) {
        if let first = places.first(where: { $0.column == column }) {
          mistakes.append(RosterMistake(line: head.line, .sameColumn(column, headings[first.place], heading)))
        }
        places.append((place, column))
      } else if heading.isEmpty {
        // Spreadsheets leave empty columns behind; one that holds something needs a name.
        if body.contains(where: { !($0.field(place) ?? "").isEmpty }) {
          mistakes.append(RosterMistake(line: head.line, .noHeading(column: place + 1)))
        }
      } else {
        if others.contains(where: { $0.title == heading }) {
          mistakes.append(RosterMistake(line: head.line, .sameHeading(heading)))
        }
        others.append((place, heading))
      }
    }
    columns = Set(places.map(\.column))
    further = others.map(\.title)
    let missing = [RosterColumn.id, .department].filter { !columns.contains($0) }
    if !missing.isEmpty {
      let found = headings.filter { !$0.isEmpty }
      mistakes.append(RosterMistake(line: head.line, .missingColumns(missing, found: found)))
    }
    guard mistakes.isEmpty else { return }
    read(body, places, others, width: headings.count, in: language, isID: isID)
  }

  private mutating func read(
    _ body: ArraySlice<Sheet.Row>, _ places: [(place: Int, column: RosterColumn)],
    _ others: [(place: Int, title: String)], width: Int, in language: Language,
    isID: (String) -> Bool
  ) {
    var evidence = DateEvidence()
    for row in body {
      for (place, column) in places where column.isDate {
        if let text = row.field(place) { evidence.add(WrittenDate(text), text, line: row.line) }
      }
    }
    do throws(RosterMistake) {
      order = try evidence.order(in: language)
    } catch { mistakes.append(error) }
    var lines: [String: Int] = [:]
    for row in body {
      var reading = RowReading(row, order: order)
      if row.fields.dropFirst(width).contains(where: { !$0.isEmpty }) {
        reading.note(.tooManyFields(row.fields.count, columns: width))
      }
      for (place, column) in places { reading.read(column, row.field(place)) }
      for (place, title) in others { reading.row.further[title] = row.field(place) }
      reading.check(isID)
      let id = reading.row.id
      if !id.isEmpty, let first = lines[id] { reading.note(.sameID(id, line: first)) }
      lines[id] = lines[id] ?? row.line
      mistakes += reading.mistakes
      rows.append(reading.row)
    }
  }
}

/// One row on its way in.
private struct RowReading {
  var row: RosterFile.Row
  private(set) var mistakes: [RosterMistake] = []
  private let order: DateOrder?

  init(_ row: Sheet.Row, order: DateOrder?) {
    self.row = RosterFile.Row(line: row.line, id: "", texts: [:], days: [:], further: [:])
    self.order = order
  }

  mutating func note(_ reason: RosterMistake.Reason) { mistakes.append(RosterMistake(line: row.line, reason)) }

  mutating func read(_ column: RosterColumn, _ text: String?) {
    guard let text else { return }
    row.texts[column] = text
    if text.unicodeScalars.contains(where: { "\n\t\u{2028}\u{2029}".unicodeScalars.contains($0) }) {
      note(.lineBreak(column))
    }
    switch column {
    case .id: row.id = text
    case .start, .leave, .effective: if !text.isEmpty { read(date: text, column) }
    case .name, .email, .department, .role, .manager, .site: break
    }
  }

  private mutating func read(date text: String, _ column: RosterColumn) {
    switch WrittenDate(text) {
    case .day(let day): row.days[column] = day
    case .slashed(let a, let b, let year):
      // Without an order the file has been refused already.
      guard let order else { return }
      row.days[column] = order.day(a, b, year: year)
      if row.days[column] == nil { note(.badDate(column, text)) }
    case .serial: note(.serialDate(column, text))
    case .shortYear: note(.shortYear(column, text))
    case .none: note(.badDate(column, text))
    }
  }

  /// What a row must have, once all of it is read.
  mutating func check(_ isID: (String) -> Bool) {
    if row.id.isEmpty {
      note(.noID)
    } else if !isID(row.id) {
      note(.badID(row.id))
    }
    // Payroll systems write a last day of all days for those who have none.
    if let leave = row.days[.leave], leave.components.year == 9999 {
      row.days[.leave] = nil
      row.texts[.leave] = ""
    }
    if (row.texts[.department] ?? "").isEmpty { note(.noDepartment(row.id)) }
    if let manager = row.texts[.manager], !manager.isEmpty {
      if !isID(manager) { note(.badManager(manager)) }
      if manager == row.id { note(.ownManager(manager)) }
    }
    if let start = row.days[.start], let leave = row.days[.leave], leave < start { note(.leavesBefore(start: start)) }
  }
}

extension RosterColumn {
  fileprivate var isDate: Bool { self == .start || self == .leave || self == .effective }
}

extension Sheet.Row {
  /// nil where the row ends before it: spreadsheets leave out the separators of empty cells at the end.
  fileprivate func field(_ place: Int) -> String? {
    fields.indices.contains(place) ? fields[place].withoutGuard : nil
  }
}

extension String {
  /// Without the apostrophe that keeps a spreadsheet from running the text, however often it was put there.
  fileprivate var withoutGuard: String {
    let rest = String(unicodeScalars.drop { $0 == "'" })
    return rest.startsFormula ? rest : self
  }
}
