import Testing

@testable import Curricula

@Suite struct SceneGraphTests {
  private func graph(_ jumps: [(String, [String])]) -> SceneGraph {
    let scenes = jumps.map { id, targets in
      var scene = Scene(
        id: id, title: id, type: id.hasPrefix("end") ? .ending : .info, place: Place(line: 1, column: 1))
      scene.jumps = targets.map { target in
        let isConditional = target.hasPrefix("?")
        return Jump(
          condition: isConditional ? Condition(tests: [.note("a")]) : nil,
          target: isConditional ? String(target.dropFirst()) : target, place: Place(line: 1, column: 1))
      }
      return scene
    }
    return SceneGraph(Lesson(header: Header(), scenes: scenes, revision: ""))
  }

  @Test("What may be met is everything a jump leads to, whatever its condition")
  func reachable() {
    let graph = graph([("a", ["?b", "c"]), ("b", ["end"]), ("c", ["end"]), ("d", ["a"]), ("end", [])])
    #expect(graph.reachable == [0, 1, 2, 4])
    #expect(graph.open.isEmpty && graph.trapped.isEmpty && graph.endings == [4])
  }

  @Test("A scene is open when no jump is sure to hold")
  func open() {
    #expect(graph([("a", ["?end"]), ("b", []), ("c", ["?a", "end"]), ("end", [])]).open == [0, 1])
  }

  @Test("Loops are found apart, each whole, and what only leads into them is none")
  func loops() {
    let graph = graph([
      ("a", ["?b", "?d", "end"]), ("b", ["c"]), ("c", ["b"]), ("d", ["e"]), ("e", ["e"]), ("end", []),
    ])
    #expect(graph.trapped == [1, 2, 3, 4])
    #expect(graph.loops(among: graph.trapped) == [[1, 2], [4]])
  }

  @Test("A long lesson takes no recursion and little time")
  func long() {
    let count = 20_000
    let chain = (0..<count).map { ("s\($0)", ["s\(($0 + 1) % count)"]) }
    let graph = graph(chain)
    #expect(graph.loops(among: graph.trapped).map(\.count) == [count])
  }
}
