/// When something happened: the instant, and the learner's calendar at that instant.
package struct Moment: Hashable, Sendable {
  /// UTC milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64
  /// Minutes the learner's clock was ahead of UTC.
  package let offset: Int
  /// The learner's local day.
  package let day: Day

  package init(milliseconds: Int64, offset: Int) {
    self.init(milliseconds: milliseconds, offset: offset, day: Self.day(milliseconds, offset))
  }

  /// As a journal says it, without recomputing the day.
  package init(milliseconds: Int64, offset: Int, day: Day) {
    self.milliseconds = milliseconds
    self.offset = offset
    self.day = day
  }

  private static func day(_ milliseconds: Int64, _ offset: Int) -> Day {
    let local = milliseconds + Int64(offset) * 60_000
    return Day(number: Int((Double(local) / 86_400_000).rounded(.down)))
  }

  /// `2026-11-22T14:03:11.250Z`, always UTC, always milliseconds.
  package var timestamp: String {
    let (days, rest) = milliseconds.flooringDivision(by: 86_400_000)
    let hour = Int(rest / 3_600_000)
    let minute = Int(rest / 60_000 % 60)
    let second = Int(rest / 1000 % 60)
    return "\(Day(number: Int(days)))T\(hour.padded(to: 2)):\(minute.padded(to: 2)):"
      + "\(second.padded(to: 2)).\(Int(rest % 1000).padded(to: 3))Z"
  }

  /// The milliseconds that a `timestamp` names; nil for any other form or an impossible time.
  package static func milliseconds(_ timestamp: some StringProtocol) -> Int64? {
    milliseconds(Array(timestamp.utf8)[...])
  }

  /// The same from ASCII bytes.
  package static func milliseconds(_ timestamp: ArraySlice<UInt8>) -> Int64? {
    let t = timestamp.startIndex
    guard timestamp.count == 24, timestamp[t + 10] == UInt8(ascii: "T"),
      timestamp[t + 13] == UInt8(ascii: ":"),
      timestamp[t + 16] == UInt8(ascii: ":"), timestamp[t + 19] == UInt8(ascii: "."),
      timestamp[t + 23] == UInt8(ascii: "Z"), let day = Day(timestamp[t..<(t + 10)]),
      let hour = Int(digits: timestamp[(t + 11)..<(t + 13)]), hour < 24,
      let minute = Int(digits: timestamp[(t + 14)..<(t + 16)]), minute < 60,
      let second = Int(digits: timestamp[(t + 17)..<(t + 19)]), second < 60,
      let fraction = Int(digits: timestamp[(t + 20)..<(t + 23)])
    else { return nil }
    return Int64(day.number) * 86_400_000
      + Int64(hour * 3_600_000 + minute * 60_000 + second * 1000 + fraction)
  }
}

extension Int64 {
  fileprivate func flooringDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
