import Curricula
import FoundationEssentials
import Reporting
import Testing

@Suite struct SuppressionTests {
  @Test("Every published case is decided as published")
  func vectors() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let json = try JSON(Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/scoring.json"))))
    let cases = try #require(json["suppression"]?.array)
    #expect(cases.count >= 6)
    for one in cases {
      #expect(one["k"]?.int == Figure.smallestGroup)
      var counts: [String: Int] = [:]
      for member in try #require(one["groups"]?.members) { counts[member.key] = member.value.int }
      #expect(!counts.isEmpty)
      let suppression = Suppression(counts)
      #expect(suppression.showsTotal == one["total_shown"]?.bool, "\(counts)")
      let expected = try #require(one["shown"]?.array).compactMap(\.string)
      #expect(suppression.shown == Set(expected), "\(counts)")
    }
  }

  @Test("Whatever the groups, what is hidden is nobody or at least five")
  func remainder() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var counts: [String: Int] = [:]
      for name in "abcdefgh" { counts[String(name)] = Int.random(in: 0...12, using: &generator) }
      let suppression = Suppression(counts)
      let hidden = counts.filter { !suppression.shows($0.key) }.values.reduce(0, +)
      #expect(hidden == 0 || hidden >= 5 || !suppression.showsTotal, "\(counts)")
      #expect(suppression.shown.allSatisfy { counts[$0] ?? 0 >= 5 })
    }
  }

  @Test func equalGroupsAreHiddenInTheirOrder() {
    #expect(Suppression(["a": 1, "b": 6, "c": 6]).shown == ["c"])
    #expect(Suppression([nil: 6, "b": 6, "c": 1] as [String?: Int]).shown == [nil])
  }

  @Test("Rows and columns of a grid protect each other")
  func grid() {
    typealias Place = GridSuppression.Place
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      var counts: [Place: Int] = [:]
      for row in "abcd" {
        for column in "wxyz" { counts[Place(String(row), String(column))] = Int.random(in: 0...14, using: &generator) }
      }
      let grid = GridSuppression(counts)
      for line in "abcd".map({ row in counts.filter { $0.key.row == String(row) } })
        + "wxyz".map({ column in counts.filter { $0.key.column == String(column) } })
      {
        let hidden = line.filter { !grid.shows($0.key) }.values.reduce(0, +)
        #expect(hidden == 0 || hidden >= 5 || !line.keys.contains(where: grid.shows), "\(counts)")
      }
      #expect(
        grid.cells.allSatisfy { counts[$0] ?? 0 >= 5 && grid.rows.shows($0.row) && grid.columns.shows($0.column) })
    }
    #expect(GridSuppression([Place("a", "x"): 5, Place("b", "y"): 6]).cells.count == 2)
  }

  @Test func twoTimesWithAFewPeopleOfDifferenceDoNotStandSideBySide() {
    let first: Set = ["a", "b", "c", "d", "e", "f"]
    #expect(SideBySide.allows(first, first))
    #expect(!SideBySide.allows(first, first.union(["g"])))
    #expect(!SideBySide.allows(first, ["a", "b", "c", "d", "e", "g"]))
    #expect(SideBySide.allows(first, ["a", "b", "c", "x", "y", "z"]))
  }

  @Test func aSpreadIsSaidFromTenOnAndConsensusNeverSaysOnWhat() {
    #expect(Spread([0, 0, 0]) == .none)
    #expect(Spread([1, 3, 0]) == .withheld)
    #expect(Spread([4, 0]) == .withheld)
    #expect(Spread([0, 5, 0]) == .consensus(5))
    #expect(Spread([30, 0]) == .consensus(30))
    #expect(Spread([1, 8]) == .few(9))
    #expect(Spread([1, 9]) == .counts([1, 9]))
  }

  @Test func commentsComeFromTenOnInAnOrderOfTheirOwn() {
    let texts = (1...12).map { "comment \($0)" }
    #expect(Comments([" ", ""]) == .none)
    #expect(Comments(texts.prefix(9) + ["  "]) == .withheld(9))
    guard case .shown(let shown) = Comments(texts) else {
      Issue.record("twelve comments are enough")
      return
    }
    #expect(shown.sorted() == texts.sorted() && shown != texts)
    #expect(Comments(texts.reversed()) == Comments(texts))
    guard case .shown(let more) = Comments(texts + ["one more"]) else { return }
    #expect(more.filter { $0 != "one more" } != shown)
  }
}
