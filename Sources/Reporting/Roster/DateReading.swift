import Curricula
import Learning

/// A date as someone typed it or a spreadsheet wrote it.
enum WrittenDate: Hashable {
  case day(Day)
  /// `01/03/2026`: which of the two is the day, only the whole file tells.
  case slashed(Int, Int, year: Int)
  /// The number that Excel keeps for a date.
  case serial
  /// A year of two digits.
  case shortYear
  case none

  init(_ text: String) {
    // 2026-03-01 00:00:00, as databases write it.
    let date = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    let rest = text.dropFirst(date.count)
    let isMidnight = rest.allSatisfy { " T0:.Z".contains($0) }
    let parts = date.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { Int(digits: $0.utf8) }
    guard isMidnight, numbers.count == parts.count else {
      self = .none
      return
    }
    switch (numbers.count, parts.map(\.utf8.count)) {
    case (1, let lengths) where lengths == [5]: self = .serial
    case (3, let lengths) where lengths.first == 4:
      self = Day(year: numbers[0], month: numbers[1], day: numbers[2]).flatMap(Self.plausible) ?? .none
    case (3, let lengths) where lengths.last == 4: self = .slashed(numbers[0], numbers[1], year: numbers[2])
    case (3, let lengths) where lengths.last == 2: self = .shortYear
    default: self = .none
    }
  }

  /// What a working life may touch, and the end of time as payroll systems write it.
  static let years = Set(1900...2999).union([9999])

  private static func plausible(_ day: Day) -> WrittenDate? {
    Self.years.contains(day.components.year) ? .day(day) : nil
  }
}

/// Which of two numbers is the day in dates like 01/03/2026.
package enum DateOrder: Hashable, Sendable {
  case dayFirst, monthFirst

  func day(_ a: Int, _ b: Int, year: Int) -> Day? {
    guard WrittenDate.years.contains(year) else { return nil }
    return switch self {
    case .dayFirst: Day(year: year, month: b, day: a)
    case .monthFirst: Day(year: year, month: a, day: b)
    }
  }
}

/// What all dates of a file say together about their order.
struct DateEvidence {
  private var dayFirst: Int?
  private var monthFirst: Int?
  private var open: (line: Int, text: String)?
  private var hasAny = false

  mutating func add(_ date: WrittenDate, _ text: String, line: Int) {
    guard case .slashed(let a, let b, _) = date else { return }
    hasAny = true
    if a > 12, b <= 12 { dayFirst = dayFirst ?? line }
    if b > 12, a <= 12 { monthFirst = monthFirst ?? line }
    if a <= 12, b <= 12, a != b { open = open ?? (line, text) }
  }

  /// nil where there is nothing to decide.
  func order(in language: Language) throws(RosterMistake) -> DateOrder? {
    guard hasAny else { return nil }
    switch (dayFirst, monthFirst) {
    case (let a?, let b?): throw RosterMistake(line: max(a, b), .mixedDates(other: min(a, b)))
    case (_?, nil): return .dayFirst
    case (nil, _?): return .monthFirst
    case (nil, nil):
      guard language == .en, let open else { return .dayFirst }
      throw RosterMistake(line: open.line, .ambiguousDate(open.text))
    }
  }
}
