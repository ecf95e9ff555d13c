extension MapLayout {
  private static let rounds = 16

  /// Moves every node towards the middle of its neighbours, as near as the order and the room of its layer allow.
  mutating func place() {
    for layer in layers { spread(layer, around: layer.map { _ in 0 }) }
    let (above, below) = neighbours
    for round in 0..<Self.rounds {
      let isDown = round % 2 == 0
      for layer in isDown ? layers : layers.reversed() {
        // The last rounds look both ways.
        let isLast = round >= Self.rounds / 2
        let wishes = layer.map { node -> Double in
          let own = isLast ? above[node] + below[node] : isDown ? above[node] : below[node]
          guard !own.isEmpty else { return nodes[node].x }
          return own.reduce(0) { $0 + nodes[$1].x } / Double(own.count)
        }
        spread(layer, around: wishes)
      }
    }
  }

  /// Gives the nodes of a layer, in their order and without overlap, the places nearest to those wished for.
  ///
  /// Neighbours whose wishes collide move as one block around the mean of their wishes (isotonic regression).
  private mutating func spread(_ layer: [Int], around wishes: [Double]) {
    var offsets: [Double] = []
    for (index, node) in layer.enumerated() {
      guard index > 0, let last = offsets.last else {
        offsets.append(0)
        continue
      }
      offsets.append(last + nodes[layer[index - 1]].right + Self.gap + nodes[node].left)
    }
    var blocks: [(mean: Double, weight: Double, count: Int)] = []
    for (index, node) in layer.enumerated() {
      var block = (mean: wishes[index] - offsets[index], weight: weight(of: node), count: 1)
      while let last = blocks.last, last.mean > block.mean {
        let weight = last.weight + block.weight
        let mean = (last.mean * last.weight + block.mean * block.weight) / weight
        block = (mean, weight, last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    let places = blocks.flatMap { block in repeatElement(block.mean, count: block.count) }
    for (index, node) in layer.enumerated() { nodes[node].x = places[index] + offsets[index] }
  }
  /// A bend gives way last: a long line is easier to follow straight.
  private func weight(of node: Int) -> Double { nodes[node].height == 0 ? 4 : 1 }
}
