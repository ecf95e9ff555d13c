/// A calendar day of the proleptic Gregorian calendar, without a time zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let number = Day.number(year: year, month: month, day: day)
    guard Day(number: number).components == (year, month, day) else { return nil }
    self.number = number
  }

  /// Reads `2026-11-22`, nothing else.
  package init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// The same from ASCII bytes.
  package init?(_ text: ArraySlice<UInt8>) {
    let t = text.startIndex
    guard text.count == 10, text[t + 4] == UInt8(ascii: "-"), text[t + 7] == UInt8(ascii: "-"),
      let year = Int(digits: text[t..<(t + 4)]), let month = Int(digits: text[(t + 5)..<(t + 7)]),
      let day = Int(digits: text[(t + 8)..<(t + 10)])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// Year, month 1…12, day 1…31. Howard Hinnant's `civil_from_days`.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400
    return month < 10
      ? (year, month + 3, dayOfYear - (153 * month + 2) / 5 + 1)
      : (year + 1, month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Howard Hinnant's `days_from_civil`.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-22`.
  package var description: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension Int {
  /// A whole number from ASCII digits alone.
  package init?(digits: some Sequence<UInt8>) {
    var value = 0
    var isEmpty = true
    for byte in digits {
      guard byte >= 48, byte <= 57 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= Int.max - 9 else { return nil }
      value = product + Int(byte - 48)
      isEmpty = false
    }
    guard !isEmpty else { return nil }
    self = value
  }

  /// In decimal with leading zeros.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
