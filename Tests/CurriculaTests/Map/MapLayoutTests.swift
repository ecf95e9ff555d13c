import Testing

@testable import Curricula

@Suite("A map's layout") struct MapLayoutTests {
  /// Scenes with jumps anywhere, the same for a seed.
  private static func map(seed: Int) -> LessonMap {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func draw(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let place = Place(line: 1, column: 1)
    let count = 2 + draw(10)
    var scenes = (0..<count).map { index in
      var scene = Scene(id: "s\(index)", title: "Escena \(index)", type: .choice, place: place)
      scene.choices = (0..<(1 + draw(4))).map {
        var choice = Choice(id: "c\($0)", text: "Respuesta **número \($0)**", place: place, isRecommended: $0 == 0)
        if draw(3) > 0 { choice.jump = Jump(condition: nil, target: "s\(draw(count + 2))", place: place) }
        return choice
      }
      scene.jumps = [Jump(condition: nil, target: "s\(index + 1 + draw(2))", place: place)]
      return scene
    }
    for index in count..<(count + 2) {
      scenes.append(Scene(id: "s\(index)", title: "Final", type: .ending, place: place, outcome: .good))
    }
    var header = Header()
    header.id = "map"
    return LessonMap(Lesson(header: header, scenes: scenes, revision: ""))
  }

  private static func layout(_ map: LessonMap) -> MapLayout {
    MapLayout(map, boxSize: { (Double(60 + $0 * 7), 40) }, labelSize: { (Double(30 + $0.count * 20), 20) })
  }

  @Test("Nothing overlaps, and lines go down", arguments: 0..<120)
  func apart(seed: Int) {
    let map = Self.map(seed: seed)
    let layout = Self.layout(map)
    #expect(layout.layers.flatMap(\.self).sorted() == Array(layout.nodes.indices), "each node stands in one layer")
    var bottom = -1.0
    for layer in layout.layers {
      for (left, right) in zip(layer, layer.dropFirst()) {
        let (left, right) = (layout.nodes[left], layout.nodes[right])
        #expect(left.x + left.right + MapLayout.gap <= right.x - right.left + 1e-6)
      }
      for node in layer.map({ layout.nodes[$0] }) {
        #expect(node.y > bottom)
        #expect(node.x - node.left >= -1e-6 && node.x + node.right <= layout.width + 1e-6)
        #expect(node.y + node.height <= layout.height + 1e-6)
      }
      bottom = layer.map { layout.nodes[$0].y + layout.nodes[$0].height }.max() ?? bottom
    }
    for line in layout.lines {
      let layers = line.route.map { layout.nodes[$0].layer }
      #expect(zip(layers, layers.dropFirst()).allSatisfy { $0 + 1 == $1 })
      #expect(line.label != nil)
      let (first, last) = (line.route.first, line.route.last)
      #expect(line.isReturn ? last == line.arrows.first?.from : first == line.arrows.first?.from)
    }
    let drawn = layout.lines.reduce(0) { $0 + $1.arrows.count } + layout.loops.values.reduce(0) { $0 + $1.count }
    #expect(drawn == map.arrows.count)
  }

  @Test func aLongLessonIsLaidOutToo() {
    let place = Place(line: 1, column: 1)
    var scenes = (0..<2000).map { index in
      var scene = Scene(id: "s\(index)", title: "Escena", type: .info, place: place)
      scene.jumps = [Jump(condition: nil, target: "s\(index + 1)", place: place)]
      return scene
    }
    scenes.append(Scene(id: "s2000", title: "Final", type: .ending, place: place, outcome: .good))
    let layout = Self.layout(LessonMap(Lesson(header: Header(), scenes: scenes, revision: "")))
    #expect(layout.layers.count == 4001)
  }
}
