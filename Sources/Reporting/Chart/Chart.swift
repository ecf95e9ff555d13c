import Curricula

/// A drawing in a page, with a title and a description for those who do not see it.
struct Chart {
  /// Unique in its page.
  var id: String
  var title: String
  var description: String
  var width: Double
  var height: Double
  var body: HTML = ""

  var svg: HTML {
    """
    <svg role="img" aria-labelledby="\(id)-title \(id)-desc" viewBox="0 0 \(width.coordinate) \(height.coordinate)" \
    xmlns="http://www.w3.org/2000/svg">
    <title id="\(id)-title">\(title)</title>
    <desc id="\(id)-desc">\(description)</desc>
    \(body)</svg>

    """
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(_ words: String, x: Double, y: Double, anchor: Anchor = .start, style: String = "") {
    body += """
      <text x="\(x.coordinate)" y="\(y.coordinate)" text-anchor="\(anchor.rawValue)" class="\(style)">\(words)</text>

      """
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
    body += """
      <line x1="\(x1.coordinate)" y1="\(y1.coordinate)" x2="\(x2.coordinate)" y2="\(y2.coordinate)" class="\(style)"/>

      """
  }

  mutating func box(x: Double, y: Double, width: Double, height: Double, style: String) {
    body += """
      <rect x="\(x.coordinate)" y="\(y.coordinate)" width="\(max(0, width).coordinate)" \
      height="\(height.coordinate)" class="\(style)"/>

      """
  }

  /// The first series is a filled circle, the second a hollow square, the third a filled diamond: told apart without
  /// colour.
  mutating func mark(_ series: Int, x: Double, y: Double) {
    switch series {
    case 0: body += "<circle cx=\"\(x.coordinate)\" cy=\"\(y.coordinate)\" r=\"6\" class=\"s0\"/>\n"
    case 1: box(x: x - 5.5, y: y - 5.5, width: 11, height: 11, style: "s1")
    default:
      let points = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]
        .map { "\($0.0.coordinate),\($0.1.coordinate)" }.joined(separator: " ")
      body += "<polygon points=\"\(points)\" class=\"s2\"/>\n"
    }
  }
}

extension String {
  /// In at most two lines of so many letters, the rest cut off with an ellipsis.
  func lines(of width: Int) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > 2, let first = lines.first else { return lines }
    return [first, (lines.dropFirst().first ?? "") + "…"]
  }
}
