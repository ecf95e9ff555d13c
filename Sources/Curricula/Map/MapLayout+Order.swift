extension MapLayout {
  /// Sorts every layer by the middle of its neighbours, down and up again, and keeps the order with fewest crossings.
  mutating func order() {
    layers = [[Int]](repeating: [], count: (nodes.map(\.layer).max() ?? -1) + 1)
    let (above, below) = neighbours
    fill(below)
    var best = layers
    var fewest = crossings(below)
    for sweep in 0..<Self.sweeps where fewest > 0 {
      let isDown = sweep % 2 == 0
      let order = isDown ? Array(layers.indices) : layers.indices.reversed()
      for layer in order { sort(layer, by: isDown ? above : below) }
      let count = crossings(below)
      if count < fewest { (best, fewest) = (layers, count) }
    }
    layers = best
  }

  private static let sweeps = 24

  /// By node, those it is joined to in the layer above and in the one below.
  var neighbours: (above: [[Int]], below: [[Int]]) {
    var above = [[Int]](repeating: [], count: nodes.count)
    var below = above
    for line in lines {
      for (upper, lower) in zip(line.route, line.route.dropFirst()) {
        below[upper].append(lower)
        above[lower].append(upper)
      }
    }
    return (above, below)
  }

  /// Nodes in the order in which walking down from the first boxes meets them.
  private mutating func fill(_ below: [[Int]]) {
    var isMet = [Bool](repeating: false, count: nodes.count)
    // Boxes come first in `nodes`, in the order of the file.
    for first in nodes.indices where !isMet[first] {
      var pending = [first]
      isMet[first] = true
      while let node = pending.popLast() {
        layers[nodes[node].layer].append(node)
        for next in below[node].reversed() where !isMet[next] {
          isMet[next] = true
          pending.append(next)
        }
      }
    }
  }

  private mutating func sort(_ layer: Int, by neighbours: [[Int]]) {
    var places: [Int: Int] = [:]
    for other in [layer - 1, layer + 1] where layers.indices.contains(other) {
      for (place, node) in layers[other].enumerated() { places[node] = place }
    }
    let middles = layers[layer].enumerated().map { place, node -> (node: Int, middle: Double, place: Int) in
      let own = neighbours[node].compactMap { places[$0] }
      let middle = own.isEmpty ? Double(place) : Double(own.reduce(0, +)) / Double(own.count)
      return (node, middle, place)
    }
    layers[layer] = middles.sorted { ($0.middle, $0.place) < ($1.middle, $1.place) }.map(\.node)
  }

  /// How many pairs of lines cross between neighbouring layers.
  private func crossings(_ below: [[Int]]) -> Int {
    var count = 0
    for (layer, next) in zip(layers, layers.dropFirst()) {
      var places: [Int: Int] = [:]
      for (place, node) in next.enumerated() { places[node] = place }
      let ends = layer.flatMap { node in below[node].compactMap { places[$0] }.sorted() }
      for (index, end) in ends.enumerated() { count += ends[..<index].count { $0 > end } }
    }
    return count
  }
}
