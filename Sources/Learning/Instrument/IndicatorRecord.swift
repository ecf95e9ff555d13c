import Curricula

/// One line of `indicators.jsonl`: a figure of the business on a day, as HR brought it in.
package struct IndicatorRecord: Hashable, Sendable {
  package var seq: Int
  /// When it was put on record.
  package var moment: Moment
  package var indicator: Indicator

  package init(seq: Int, moment: Moment, indicator: Indicator) {
    self.seq = seq
    self.moment = moment
    self.indicator = indicator
  }
}

/// What a business figure was on a day; nothing says that training moved it.
package struct Indicator: Hashable, Sendable {
  package var day: Day
  /// What is counted: reopened cases, complaints.
  package var name: String
  /// What it is counted in.
  package var unit: String
  package var value: Double
  /// nil for the whole organisation.
  package var department: String?

  package init(day: Day, name: String, unit: String, value: Double, department: String? = nil) {
    self.day = day
    self.name = name
    self.unit = unit
    self.value = value
    self.department = department
  }
}
