/// A lesson's map as a picture: self-contained SVG, for light pages and dark ones.
struct MapDrawing {
  let map: LessonMap
  let language: Language
  private let layout: MapLayout

  /// Around the picture; above it, room for its heading.
  private static let margin = 24.0
  private static let headingHeight = 52.0

  init(_ map: LessonMap, _ language: Language) {
    self.map = map
    self.language = language
    layout = MapLayout(
      map, boxSize: { Self.size(of: map.boxes[$0], map, language) },
      labelSize: { Self.size(of: Self.words($0, map, language)) })
  }

  var text: String {
    let heading = map.heading(language)
    let columns = heading.map { Double(DisplayWidth.of($0)) * 8.2 }.max() ?? 0
    let width = max(layout.width, columns) + 2 * Self.margin
    let height = layout.height + 2 * Self.margin + Self.headingHeight
    let size = "\(Self.whole(width)) \(Self.whole(height))"
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(Self.whole(width))" \
      height="\(Self.whole(height))" role="img" aria-labelledby="map-title map-desc" lang="\(language.rawValue)">
      <title id="map-title">\(Self.escaped(heading[0]))</title>
      <desc id="map-desc">\(Self.escaped(description))</desc>
      \(Self.style)
      <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">\
      <path class="tip" d="M0 0L10 5L0 10z"/></marker></defs>
      <rect class="page" width="100%" height="100%"/>
      <text class="heading" x="\(Self.whole(Self.margin))" y="34">\(Self.escaped(heading[0]))</text>
      <text class="label" x="\(Self.whole(Self.margin))" y="54">\(Self.escaped(heading[1]))</text>
      <g transform="translate(\(Self.whole(Self.margin)) \(Self.whole(Self.margin + Self.headingHeight)))">

      """
    let ports = ports
    for index in layout.lines.indices { out += line(index, ports) }
    for (box, arrows) in layout.loops.sorted(by: { $0.key < $1.key }) { out += loop(box, arrows) }
    for index in map.boxes.indices { out += box(index) }
    return out + "</g>\n</svg>\n"
  }

  /// The map in words, for whoever does not see the picture.
  private var description: String {
    let lines = [map.heading(language)[1] + "."] + map.outline(language, inWords: true).map { $0.text + "." }
    return lines.joined(separator: "\n")
  }
}

extension MapDrawing {
  /// Where lines leave a box below and come in above, side by side in the order of what they lead to.
  private var ports: (out: [[Int]: Double], in: [[Int]: Double]) {
    var below: [Int: [Int]] = [:]
    var above: [Int: [Int]] = [:]
    for (index, line) in layout.lines.enumerated() {
      if let upper = line.route.first { below[upper, default: []].append(index) }
      if let lower = line.route.last { above[lower, default: []].append(index) }
    }
    func spread(_ box: Int, _ lines: [Int], _ next: (MapLayout.Line) -> Int?) -> [([Int], Double)] {
      let node = layout.nodes[box]
      let sorted = lines.sorted { one, other in
        let places = [one, other].map { next(layout.lines[$0]).map { layout.nodes[$0].x } ?? 0 }
        return (places[0], one) < (places[1], other)
      }
      return sorted.enumerated().map { place, line in
        ([box, line], node.x + node.left * (2 * Double(place + 1) / Double(sorted.count + 1) - 1))
      }
    }
    let out = below.flatMap { box, lines in spread(box, lines) { $0.route.dropFirst().first } }
    let incoming = above.flatMap { box, lines in spread(box, lines) { $0.route.dropLast().last } }
    return (Dictionary(out) { first, _ in first }, Dictionary(incoming) { first, _ in first })
  }

  private func line(_ index: Int, _ ports: (out: [[Int]: Double], in: [[Int]: Double])) -> String {
    let line = layout.lines[index]
    guard let upper = line.route.first, let lower = line.route.last else { return "" }
    let (top, bottom) = (layout.nodes[upper], layout.nodes[lower])
    // Broken where the words stand.
    var runs = [[(x: ports.out[[upper, index]] ?? top.x, y: top.y + top.height)]]
    for node in line.route.dropFirst().dropLast() {
      let place = layout.nodes[node]
      runs[runs.count - 1].append((place.x, place.y))
      if node == line.label { runs.append([]) }
      runs[runs.count - 1].append((place.x, place.y + place.height))
    }
    runs[runs.count - 1].append((ports.in[[lower, index]] ?? bottom.x, bottom.y))
    if line.isReturn { runs = runs.reversed().map { $0.reversed() } }
    let path = runs.map(Self.curve).joined()
    var out = "<path class=\"line\(line.isReturn ? " return" : "")\" d=\"\(path)\" marker-end=\"url(#tip)\"/>\n"
    if let label = line.label {
      let node = layout.nodes[label]
      let lines = Self.words(line.arrows, map, language)
      // A list has its dots below each other.
      out +=
        lines.count == 1
        ? words(lines, x: node.x, y: node.y, anchor: "middle")
        : words(lines, x: node.x - node.left + 4, y: node.y, anchor: "start")
    }
    return out
  }

  private func loop(_ box: Int, _ arrows: [LessonMap.Arrow]) -> String {
    let node = layout.nodes[box]
    let (x, middle) = (node.x + node.left, node.y + node.height / 2)
    let out = Self.whole(x + MapLayout.loopWidth)
    let path =
      "M\(Self.whole(x)) \(Self.whole(middle + 10))C\(out) \(Self.whole(middle + 22)) "
      + "\(out) \(Self.whole(middle - 22)) \(Self.whole(x)) \(Self.whole(middle - 10))"
    let lines = Self.words(arrows, map, language)
    return "<path class=\"line return\" d=\"\(path)\" marker-end=\"url(#tip)\"/>\n"
      + words(lines, x: x + MapLayout.loopWidth, y: middle - Self.size(of: lines).height / 2, anchor: "start")
  }

  private func box(_ index: Int) -> String {
    let (box, node) = (map.boxes[index], layout.nodes[index])
    let (x, y, width, height) = (node.x - node.left, node.y, 2 * node.left, node.height)
    let titles = Self.titleLines(box)
    let remarks = Self.remarkLines(box, map, language)
    let textHeight = Double(titles.count) * Self.titleLine + Double(remarks.count) * Self.labelLine
    var line = y + (height - textHeight) / 2
    var out = "<g class=\"\(Self.kind(box))\">" + Self.shape(box, x, y, width, height)
    for title in titles {
      line += Self.titleLine
      out +=
        "<text class=\"title\" x=\"\(Self.whole(node.x))\" y=\"\(Self.whole(line - 4))\">\(Self.escaped(title))</text>"
    }
    for remark in remarks {
      line += Self.labelLine
      out +=
        "<text class=\"label\" x=\"\(Self.whole(node.x))\" y=\"\(Self.whole(line - 4))\" text-anchor=\"middle\">\(Self.escaped(remark))</text>"
    }
    return out + "</g>\n"
  }

  private func words(_ lines: [String], x: Double, y: Double, anchor: String) -> String {
    lines.enumerated().map { index, line in
      let y = Self.whole(y + Double(index + 1) * Self.labelLine - 2)
      return
        "<text class=\"label\" x=\"\(Self.whole(x))\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(Self.escaped(line))</text>\n"
    }
    .joined()
  }
}
