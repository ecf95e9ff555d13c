extension MapDrawing {
  static let titleLine = 18.0
  static let labelLine = 15.0
  private static let titleColumns = 24
  private static let labelColumns = 30
  /// A column's width is a guess on the safe side: the fonts are the reader's.
  private static let titleColumn = 8.0
  static let labelColumn = 6.9

  static func titleLines(_ box: LessonMap.Box) -> [String] { box.title.wrapped(to: titleColumns) }

  static func remarkLines(_ box: LessonMap.Box, _ map: LessonMap, _ language: Language) -> [String] {
    map.remarks(box, language).enumerated().map { box.isStart && $0.offset == 0 ? "▶ " + $0.element : $0.element }
  }

  static func size(
    of box: LessonMap.Box, _ map: LessonMap, _ language: Language
  ) -> (width: Double, height: Double) {
    let (titles, remarks) = (titleLines(box), remarkLines(box, map, language))
    let title = Double(titles.map(DisplayWidth.of).max() ?? 0) * titleColumn
    let remark = Double(remarks.map(DisplayWidth.of).max() ?? 0) * labelColumn
    return (
      max(title, remark) + (box.outcome == nil ? 28 : 48),
      Double(titles.count) * titleLine + Double(remarks.count) * labelLine + 18
    )
  }

  /// What stands on arrows drawn as one; where there are several things, each has a dot in front.
  static func words(_ arrows: [LessonMap.Arrow], _ map: LessonMap, _ language: Language) -> [String] {
    let parts = arrows.flatMap { map.labelLines($0, language) }
    return parts.flatMap { part in
      part.wrapped(to: labelColumns).enumerated().map { index, line in
        parts.count == 1 ? line : (index == 0 ? "· " : "  ") + line
      }
    }
  }

  static func size(of lines: [String]) -> (width: Double, height: Double) {
    guard !lines.isEmpty else { return (0, 0) }
    return (Double(lines.map(DisplayWidth.of).max() ?? 0) * labelColumn + 8, Double(lines.count) * labelLine + 6)
  }

  /// A smooth line through points, upright at both ends.
  static func curve(_ points: [(x: Double, y: Double)]) -> String {
    guard let first = points.first else { return "" }
    var path = "M\(whole(first.x)) \(whole(first.y))"
    /// Where the line heads for at a point, times the length of its step (Catmull–Rom).
    func heading(_ index: Int, over step: Double) -> (x: Double, y: Double) {
      guard index > 0, index + 1 < points.count else { return (0, 1.5 * step) }
      let (before, after) = (points[index - 1], points[index + 1])
      // What passes a layer upright comes and goes upright.
      if before.x == points[index].x || after.x == points[index].x { return (0, 1.5 * step) }
      let share = step / (after.y - before.y)
      return ((after.x - before.x) * share, step)
    }
    for (index, pair) in zip(points, points.dropFirst()).enumerated() where pair.0.y != pair.1.y {
      let (start, end) = pair
      let out = heading(index, over: end.y - start.y)
      let into = heading(index + 1, over: end.y - start.y)
      let controls = [(start.x + out.x / 3, start.y + out.y / 3), (end.x - into.x / 3, end.y - into.y / 3), end]
      path += "C" + controls.map { "\(whole($0.0)) \(whole($0.1))" }.joined(separator: " ")
    }
    return path
  }

  /// A coordinate, to the pixel.
  static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? 0 }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension MapDrawing {
  static func kind(_ box: LessonMap.Box) -> String {
    (box.outcome?.rawValue ?? "scene") + (box.isStart ? " start" : "")
  }

  /// Endings differ in shape too: a pill, a hexagon, a box with its corners cut.
  static func shape(_ box: LessonMap.Box, _ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    let (right, bottom) = (x + width, y + height)
    switch box.outcome {
    case .good: return rectangle(x, y, width, height, radius: height / 2)
    case .mixed:
      let middle = y + height / 2
      return polygon([
        (x, middle), (x + 18, y), (right - 18, y), (right, middle), (right - 18, bottom), (x + 18, bottom),
      ])
    case .bad:
      return polygon([
        (x, y + 12), (x + 12, y), (right - 12, y), (right, y + 12), (right, bottom - 12), (right - 12, bottom),
        (x + 12, bottom), (x, bottom - 12),
      ])
    case nil: return rectangle(x, y, width, height, radius: box.type == .info ? 14 : 3)
    }
  }

  private static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double
  ) -> String {
    "<rect x=\"\(whole(x))\" y=\"\(whole(y))\" width=\"\(whole(width))\" height=\"\(whole(height))\" rx=\"\(whole(radius))\"/>"
  }

  private static func polygon(_ points: [(x: Double, y: Double)]) -> String {
    "<polygon points=\"\(points.map { "\(whole($0.x)),\(whole($0.y))" }.joined(separator: " "))\"/>"
  }

  /// The colours of a light page, and of a dark one where the reader's is dark.
  static let style = """
    <style>
    text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;fill:#1f2328}
    .heading{font-size:17px;font-weight:600}.title{font-size:14px;font-weight:600;text-anchor:middle}
    .label{font-size:12px}.page{fill:#fff}.line{fill:none;stroke:#57606a;stroke-width:1.4}
    .return{stroke-dasharray:6 4}.tip{fill:#57606a}
    .scene>rect{fill:#f3f5f7;stroke:#57606a}.start>rect{stroke-width:3}
    .good>rect{fill:#dcf5e3;stroke:#1a7f37;stroke-width:2}.mixed>polygon{fill:#fdf3c7;stroke:#8a5d00;stroke-width:2}
    .bad>polygon{fill:#fde8e6;stroke:#c11f2b;stroke-width:2}
    @media (prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#14181d}.line{stroke:#9aa4ae}.tip{fill:#9aa4ae}
    .scene>rect{fill:#232a32;stroke:#9aa4ae}.good>rect{fill:#12351e;stroke:#4ac26b}
    .mixed>polygon{fill:#3a2f08;stroke:#d8a826}.bad>polygon{fill:#43181b;stroke:#ff7b72}}
    </style>
    """
}

extension LessonMap {
  /// The map as a self-contained SVG picture.
  package func svg(_ language: Language) -> String { MapDrawing(self, language).text }
}
