import Curricula
import FoundationEssentials
import Learning
import Testing

/// Credit for an order, by parts and by number.
@Suite("Grading what is arranged") struct RankingTests {
  private static func rankings() throws -> [JSON] {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/scoring.json"))
    return try #require(try JSON(bytes)["ranking"]?.array)
  }

  @Test("Every ranking of the reference earns its score")
  func rankings() throws {
    let rankings = try Self.rankings()
    #expect(rankings.count >= 4)
    for ranking in rankings {
      let key = try #require(ranking["key"]?.string).map { String($0) }
      let answer = try #require(ranking["answer"]?.string).map { String($0) }
      let score = try #require(ranking["score"]?.double)
      #expect(abs(Scene.credit(ordering: answer, as: key) - score) < 1e-12, "\(answer) for \(key)")
    }
  }

  @Test("The farthest order earns nothing, whatever its length, and one step is always in order")
  func farthest() {
    for count in 2...9 {
      let key = (0..<count).map(String.init)
      #expect(Scene.credit(ordering: key.reversed(), as: key) == 0, "\(count) steps")
      #expect(Scene.credit(ordering: key, as: key) == 1)
    }
    #expect(Scene.credit(ordering: ["a"], as: ["a"]) == 1)
    #expect(Scene.credit(ordering: [], as: []) == 1)
  }

  @Test("Parts earn their share")
  func parts() {
    #expect(Scene.credit(forParts: [true, false, true, true]) == 0.75)
    #expect(Scene.credit(forParts: [false]) == 0)
    #expect(Scene.credit(forParts: []) == 1)
  }

  @Test(
    "A number is right within any answer's tolerance",
    arguments: [(18.5, 1.0), (17.5, 1), (18.51, 0), (-3, 1), (3, 0), (-3.01, 0)])
  func numbers(number: Double, credit: Double) {
    let scene = scene("n", "", .number) {
      $0.numbers = [NumberAnswer(value: 18, tolerance: 0.5), NumberAnswer(value: -3)]
    }
    #expect(scene.credit(number: number) == credit)
  }
}
