import Curricula

/// Bars of one length, each divided into the parts of a whole.
struct StackedBars {
  struct Row {
    var label: String
    var parts: [Double]
    /// Words at the end of the row.
    var remark: String
  }

  var id: String
  var title: String
  var description: String
  var parts: [String]
  /// How each part is drawn.
  var styles = ["p0", "p1", "p2"]
  var rows: [Row]
  var percent: (Double) -> String

  private static let left = 200.0
  private static let width = 760.0
  private static let step = 36.0
  private static let top = 40.0

  var svg: HTML {
    var chart = Chart(
      id: id, title: title, description: description, width: Self.width,
      height: Self.top + Double(rows.count) * Self.step + 6)
    legend(&chart)
    for (number, row) in rows.enumerated() {
      let y = Self.top + Double(number) * Self.step
      let lines = row.label.lines(of: 27)
      for (index, line) in lines.enumerated() {
        let lift = (Double(index) - Double(lines.count - 1) / 2) * 14
        chart.text(line, x: Self.left - 12, y: y + 17 + lift, anchor: .end, style: "label")
      }
      let whole = row.parts.reduce(0, +)
      var x = Self.left
      for (index, part) in row.parts.enumerated() where part > 0 && whole > 0 {
        let width = part / whole * length
        chart.box(x: x, y: y, width: width, height: 24, style: style(index))
        if width > 34 {
          chart.text(percent(part / whole), x: x + width / 2, y: y + 17, anchor: .middle, style: "on-" + style(index))
        }
        x += width
      }
      chart.text(row.remark, x: Self.width - 4, y: y + 17, anchor: .end, style: "remark")
    }
    return chart.svg
  }

  private func style(_ part: Int) -> String { styles.indices.contains(part) ? styles[part] : "p1" }

  private var length: Double { Self.width - Self.left - 130 }

  private func legend(_ chart: inout Chart) {
    var x = Self.left
    for (number, name) in parts.enumerated() {
      chart.box(x: x, y: 6, width: 16, height: 16, style: style(number))
      chart.text(name, x: x + 22, y: 19, style: "label")
      x += 40 + 7.2 * Double(name.count)
    }
  }
}
