import Curricula

extension BoardBody {
  /// A figure as words: its value and margin, or why there is none.
  func words(_ reading: Reading<Estimate>, _ format: (Double) -> String) -> String {
    switch reading {
    case .none: "–"
    case .withheld: BoardWords.withheld
    case .consensus: say(CultureWords.consensus)
    case .value(let it): "\(format(it.value)) (\(format(it.low)) \(say(BoardWords.to)) \(format(it.high)))"
    }
  }

  /// A cell of a heat map: white at the lower end of a range, dark at the upper one.
  func heat(
    _ reading: Reading<Estimate>, in range: ClosedRange<Double>, _ format: (Double) -> String
  ) -> DataTable.Entry {
    guard let value = reading.value?.value else { return DataTable.Entry(words(reading, format)) }
    let span = max(1e-9, range.upperBound - range.lowerBound)
    return DataTable.Entry(format(value), heat: 0.9 * (value - range.lowerBound) / span)
  }

  /// From the least to the greatest of some figures.
  func range(_ readings: [Reading<Estimate>]) -> ClosedRange<Double> {
    let values = readings.compactMap { $0.value?.value }
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    return low...max(high, low + 1e-9)
  }

  /// What a change amounts to.
  func verdict(_ change: Change, _ format: (Double) -> String) -> String {
    change.isNoise ? say(PulseWords.change(change)) : "\(say(PulseWords.change(change))) \(format(change.value))"
  }

  /// Percentage points, with their sign.
  func points(_ share: Double) -> String { numerals.signed(100 * share, 0) }

  static let shares: [Double] = [0, 0.25, 0.5, 0.75, 1]
}
