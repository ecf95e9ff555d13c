/// Where everything on a drawn map stands: scenes in layers from the start down, the words of arrows in layers between.
///
/// A scene's layer is the longest way to it, so arrows point down; those that lead back are laid out upside down.
/// Every arrow holds a place in each layer that it crosses, so that no words can overlap.
struct MapLayout {
  /// What takes up room in a layer; distances are in pixels.
  struct Node {
    /// To its left and right, from its middle.
    var left: Double
    var right: Double
    var height: Double
    var layer: Int
    var x = 0.0
    var y = 0.0
  }

  /// The arrows from one box to another, drawn as one.
  struct Line {
    var arrows: [LessonMap.Arrow]
    /// The nodes it passes, from the upper box to the lower.
    var route: [Int] = []
    /// The node that holds its words, if it has any.
    var label: Int?
    var isReturn: Bool { arrows.contains(where: \.isReturn) }
  }

  /// Boxes first, as the map counts them; then labels and bends.
  var nodes: [Node]
  var lines: [Line] = []
  /// Arrows from a box to itself, beside it.
  private(set) var loops: [Int: [LessonMap.Arrow]] = [:]
  /// The nodes of each layer, from left to right.
  var layers: [[Int]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  static let gap = 26.0
  private static let layerGap = 28.0

  /// `boxSize` and `labelSize` measure what is drawn; a loop's label stands to the right of its box.
  init(
    _ map: LessonMap, boxSize: (Int) -> (width: Double, height: Double),
    labelSize: ([LessonMap.Arrow]) -> (width: Double, height: Double)
  ) {
    nodes = map.boxes.indices.map { index in
      let size = boxSize(index)
      return Node(left: size.width / 2, right: size.width / 2, height: size.height, layer: 0)
    }
    var indices: [[Int]: Int] = [:]
    for arrow in map.arrows {
      if arrow.from == arrow.to {
        loops[arrow.from, default: []].append(arrow)
      } else if let index = indices[[arrow.from, arrow.to]] {
        lines[index].arrows.append(arrow)
      } else {
        indices[[arrow.from, arrow.to]] = lines.count
        lines.append(Line(arrows: [arrow]))
      }
    }
    for (box, arrows) in loops {
      let size = labelSize(arrows)
      nodes[box].right += size.width + Self.loopWidth
      nodes[box].height = max(nodes[box].height, size.height)
    }
    rank()
    for index in lines.indices { route(index, labelSize(lines[index].arrows)) }
    order()
    place()
    measure()
  }

  /// Room for a loop's curve, between its box and its words.
  static let loopWidth = 34.0

  private func ends(_ line: Line) -> (upper: Int, lower: Int) {
    let (from, to) = (line.arrows[0].from, line.arrows[0].to)
    return line.isReturn ? (to, from) : (from, to)
  }

  /// Boxes in even layers: twice the most lines that lead down to them.
  private mutating func rank() {
    var below = [[Int]](repeating: [], count: nodes.count)
    var waiting = [Int](repeating: 0, count: nodes.count)
    for line in lines {
      let (upper, lower) = ends(line)
      below[upper].append(lower)
      waiting[lower] += 1
    }
    var ready = nodes.indices.filter { waiting[$0] == 0 }
    while let box = ready.popLast() {
      for next in below[box] {
        nodes[next].layer = max(nodes[next].layer, nodes[box].layer + 2)
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
  }

  /// A node in every layer between a line's boxes; its words stand next to where it comes from.
  private mutating func route(_ index: Int, _ size: (width: Double, height: Double)) {
    let (upper, lower) = ends(lines[index])
    let (first, last) = (nodes[upper].layer + 1, nodes[lower].layer - 1)
    var route = [upper]
    for layer in stride(from: first, through: last, by: 1) {
      let holdsLabel = size.width > 0 && layer == (lines[index].isReturn ? last : first)
      if holdsLabel { lines[index].label = nodes.count }
      route.append(nodes.count)
      let half = holdsLabel ? size.width / 2 : 1
      nodes.append(Node(left: half, right: half, height: holdsLabel ? size.height : 0, layer: layer))
    }
    lines[index].route = route + [lower]
  }

  /// From layers and places to left edges at 0 and heights from the top.
  private mutating func measure() {
    let leftmost = nodes.map { $0.x - $0.left }.min() ?? 0
    for index in nodes.indices { nodes[index].x -= leftmost }
    var y = 0.0
    for layer in layers {
      let tallest = layer.map { nodes[$0].height }.max() ?? 0
      for node in layer {
        // A bend passes its layer upright, clear of what stands beside it.
        if nodes[node].height == 0 { nodes[node].height = tallest }
        nodes[node].y = y + (tallest - nodes[node].height) / 2
      }
      y += tallest + Self.layerGap
    }
    width = nodes.map { $0.x + $0.right }.max() ?? 0
    height = max(0, y - Self.layerGap)
  }
}
