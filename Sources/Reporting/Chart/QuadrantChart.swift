import Curricula

/// Groups on two scales at once, and the four corners they can lie in.
struct QuadrantChart {
  struct Spot {
    var label: String
    var x: Estimate
    var y: Estimate
  }

  var id: String
  var title: String
  var description: String
  var xTitle: String
  var yTitle: String
  /// Lower left, lower right, upper left, upper right.
  var corners: [String]
  /// Where the corners part: the value over everyone.
  var centre: (x: Double, y: Double)
  var spots: [Spot]
  var format: (Double) -> String

  private static let size = 520.0
  private static let (left, top, side) = (70.0, 16.0, 430.0)

  var svg: HTML {
    var chart = Chart(
      id: id, title: title, description: description, width: 760, height: Self.top + Self.side + 52)
    let (left, top, side) = (Self.left, Self.top, Self.side)
    chart.box(x: left, y: top, width: side, height: side, style: "plot")
    for tick in xRange.ticks {
      chart.text(format(tick), x: x(tick), y: top + side + 18, anchor: .middle, style: "tick")
    }
    for tick in yRange.ticks { chart.text(format(tick), x: left - 8, y: y(tick) + 4, anchor: .end, style: "tick") }
    chart.line(x(centre.x), top, x(centre.x), top + side, style: "zero")
    chart.line(left, y(centre.y), left + side, y(centre.y), style: "zero")
    let places = [
      (left + 8, top + side - 10), (left + side - 8, top + side - 10), (left + 8, top + 18),
      (left + side - 8, top + 18),
    ]
    for (number, (corner, place)) in zip(corners, places).enumerated() {
      chart.text(corner, x: place.0, y: place.1, anchor: number % 2 == 0 ? .start : .end, style: "corner")
    }
    chart.text(xTitle + " →", x: left + side / 2, y: top + side + 42, anchor: .middle, style: "axis")
    chart.body += """
      <text transform="translate(18 \((top + side / 2).coordinate)) rotate(-90)" text-anchor="middle" class="axis">\
      \(yTitle + " →")</text>

      """
    for (number, spot) in spots.enumerated() {
      let (px, py) = (x(spot.x.value), y(spot.y.value))
      chart.line(x(spot.x.low), py, x(spot.x.high), py, style: "range faint")
      chart.line(px, y(spot.y.low), px, y(spot.y.high), style: "range faint")
      chart.body += "<circle cx=\"\(px.coordinate)\" cy=\"\(py.coordinate)\" r=\"11\" class=\"s0\"/>\n"
      chart.text("\(number + 1)", x: px, y: py + 4.5, anchor: .middle, style: "number")
      chart.text("\(number + 1)  \(spot.label)", x: left + side + 26, y: top + 20 + Double(number) * 24, style: "label")
    }
    return chart.svg
  }

  private var xRange: ClosedRange<Double> { Self.range(spots.map(\.x.value) + [centre.x]) }
  private var yRange: ClosedRange<Double> { Self.range(spots.map(\.y.value) + [centre.y]) }

  /// Wide enough for every dot, from one twentieth to another.
  private static func range(_ values: [Double]) -> ClosedRange<Double> {
    let low = max(0, (((values.min() ?? 0) - 0.02) * 20).rounded(.down) / 20)
    let high = min(1, (((values.max() ?? 1) + 0.02) * 20).rounded(.up) / 20)
    return low...max(high, low + 0.05)
  }

  private static func share(_ value: Double, of range: ClosedRange<Double>) -> Double {
    min(1, max(0, (value - range.lowerBound) / (range.upperBound - range.lowerBound)))
  }

  private func x(_ value: Double) -> Double { Self.left + Self.share(value, of: xRange) * Self.side }
  private func y(_ value: Double) -> Double { Self.top + (1 - Self.share(value, of: yRange)) * Self.side }
}

extension ClosedRange<Double> {
  fileprivate var ticks: [Double] { [lowerBound, (lowerBound + upperBound) / 2, upperBound] }
}
