import Curricula

/// A small line through values in time, for a cell beside its numbers.
struct Sparkline {
  var id: String
  var title: String
  var description: String
  /// By day number.
  var points: [(x: Double, y: Double)]

  var svg: HTML {
    var chart = Chart(id: id, title: title, description: description, width: 200, height: 44)
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    guard let x0 = xs.min(), let x1 = xs.max(), let y0 = ys.min(), let y1 = ys.max(), points.count > 1 else {
      return ""
    }
    let places = points.map { point in
      let x = 8 + (x1 > x0 ? (point.x - x0) / (x1 - x0) : 0.5) * 184
      let y = 36 - (y1 > y0 ? (point.y - y0) / (y1 - y0) : 0.5) * 28
      return (x, y)
    }
    let path = places.map { "\($0.0.coordinate),\($0.1.coordinate)" }.joined(separator: " ")
    chart.body += "<polyline points=\"\(path)\" class=\"spark\"/>\n"
    if let last = places.last { chart.mark(0, x: last.0, y: last.1) }
    return chart.svg
  }
}
