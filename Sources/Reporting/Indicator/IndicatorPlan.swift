import Learning

/// What importing figures would put on record beside what is there.
package struct IndicatorPlan: Hashable, Sendable {
  package var new: [Indicator] = []
  /// With the value on record.
  package var changed: [Change] = []
  package var unchanged = 0

  package struct Change: Hashable, Sendable {
    package var was: Double
    package var indicator: Indicator
  }

  package init(_ file: [Indicator], onRecord: [Indicator]) {
    var values: [Indicator: Double] = [:]
    for indicator in onRecord { values[indicator.key] = indicator.value }
    for indicator in file {
      switch values[indicator.key] {
      case nil: new.append(indicator)
      case indicator.value?: unchanged += 1
      case let was?: changed.append(Change(was: was, indicator: indicator))
      }
    }
  }

  package var isEmpty: Bool { new.isEmpty && changed.isEmpty }
  package var all: [Indicator] { new + changed.map(\.indicator) }
}

extension Indicator {
  /// What the figure is of, whatever it says.
  fileprivate var key: Indicator {
    var key = self
    key.value = 0
    return key
  }
}

extension [IndicatorRecord] {
  /// What counts: of two lines on the same figure, the later one.
  package var current: [Indicator] {
    var values: [Indicator: Double] = [:]
    for record in self { values[record.indicator.key] = record.indicator.value }
    return values.map { key, value in
      var indicator = key
      indicator.value = value
      return indicator
    }
    .sorted { ($0.name, $0.unit, $0.department ?? "", $0.day) < ($1.name, $1.unit, $1.department ?? "", $1.day) }
  }
}
