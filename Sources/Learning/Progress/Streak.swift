import Curricula

/// On how many days in a row someone practised, up to the last one.
///
/// A weekend without practice interrupts nothing: nobody is asked to work on it.
package enum Streak {
  /// 0 when the last practice is too long ago for today to go on from it.
  package static func days(_ records: some Sequence<Record>, on today: Day) -> Int {
    let practised = Set(records.lazy.filter(\.isPractice).map(\.event.moment.day))
    guard let last = practised.filter({ $0 <= today }).max(), today.follows(last) else { return 0 }
    var count = 0
    var day = last
    while true {
      if practised.contains(day) {
        count += 1
      } else if !day.isWeekend {
        return count
      }
      day = day.adding(days: -1)
    }
  }
}

extension Record {
  fileprivate var isPractice: Bool {
    switch event.fact {
    case .answered, .reviewed: true
    default: false
    }
  }
}

extension Day {
  /// 0 Monday … 6 Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  fileprivate var isWeekend: Bool { weekday >= 5 }

  /// Whether no working day lies between another day and this one.
  fileprivate func follows(_ other: Day) -> Bool {
    guard self > other else { return self == other }
    return (other.number + 1..<number).allSatisfy { Day(number: $0).isWeekend }
  }
}
