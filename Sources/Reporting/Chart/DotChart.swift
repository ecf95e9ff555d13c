import Curricula

/// Rows of dots on one scale, each with its likely range: who lies where, and whether that could be chance.
struct DotChart {
  struct Row {
    var label: String
    /// A dot for each series; nil where there is nothing to show.
    var dots: [Estimate?]
    /// Words at the end of the row.
    var remark = ""
  }

  var id: String
  var title: String
  var description: String
  /// What each kind of dot is; a single one needs no key.
  var series: [String]
  var range: ClosedRange<Double>
  var ticks: [Double]
  var format: (Double) -> String
  var rows: [Row]

  private static let left = 200.0
  private static let right = 560.0
  private static let width = 760.0
  private static let step = 44.0

  var svg: HTML {
    let top = series.count > 1 ? 58.0 : 30.0
    var chart = Chart(
      id: id, title: title, description: description, width: Self.width,
      height: top + Double(rows.count) * Self.step + 8)
    if series.count > 1 { legend(&chart) }
    let bottom = top + Double(rows.count) * Self.step
    for tick in ticks {
      chart.line(x(tick), top, x(tick), bottom, style: tick == 0 && range.lowerBound < 0 ? "zero" : "grid")
      chart.text(format(tick), x: x(tick), y: top - 8, anchor: .middle, style: "tick")
    }
    for (number, row) in rows.enumerated() {
      let middle = top + (Double(number) + 0.5) * Self.step
      let lines = row.label.lines(of: 27)
      for (index, line) in lines.enumerated() {
        let y = middle + 4 + (Double(index) - Double(lines.count - 1) / 2) * 15
        chart.text(line, x: Self.left - 16, y: y, anchor: .end, style: "label")
      }
      let present = row.dots.enumerated().compactMap { series, dot in dot.map { (series, $0) } }
      for (place, (series, dot)) in present.enumerated() {
        let y = middle + (Double(place) - Double(present.count - 1) / 2) * 15
        chart.line(x(dot.low), y, x(dot.high), y, style: "range r\(series)")
        chart.mark(series, x: x(dot.value), y: y)
        chart.text(format(dot.value), x: x(dot.high) + 10, y: y + 4.5, style: "value")
      }
      let remark = row.remark.lines(of: 19)
      for (index, line) in remark.enumerated() {
        let y = middle + 4 + (Double(index) - Double(remark.count - 1) / 2) * 15
        chart.text(line, x: Self.width - 4, y: y, anchor: .end, style: "remark")
      }
    }
    return chart.svg
  }

  private func legend(_ chart: inout Chart) {
    var x = Self.left
    for (number, name) in series.enumerated() {
      chart.mark(number, x: x + 6, y: 13)
      chart.text(name, x: x + 18, y: 18, style: "label")
      x += 34 + 7.4 * Double(name.count)
    }
  }

  private func x(_ value: Double) -> Double {
    let span = range.upperBound - range.lowerBound
    let share = (min(range.upperBound, max(range.lowerBound, value)) - range.lowerBound) / span
    return Self.left + share * (Self.right - Self.left)
  }
}
