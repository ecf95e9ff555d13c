import Curricula
import FoundationEssentials
import Testing

@testable import Reporting

@Suite struct PearsonTests {
  @Test("The corrected point-biserial of every item agrees with the reference")
  func vectors() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let json = try JSON(Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/item-stats.json"))))
    let matrices = try #require(json["matrices"]?.array)
    var checked = 0
    for matrix in matrices {
      let rows = try #require(matrix["matrix"]?.array).map { $0.array?.compactMap(\.double) ?? [] }
      let items = try #require(matrix["items"]?.array)
      for (index, item) in items.enumerated() {
        let pairs = rows.map { row in (x: row[index], y: row.reduce(0, +) - row[index]) }
        let expected = try #require(item["corrected_point_biserial"])
        guard let r = expected.double else {
          #expect(expected == .null && Pearson.r(pairs) == nil)
          continue
        }
        let found = try #require(Pearson.r(pairs))
        #expect(abs(found - r) <= 1e-9 * max(1, abs(r)))
        checked += 1
      }
    }
    #expect(checked > 5)
  }

  @Test func whatDoesNotVaryHasNone() {
    #expect(Pearson.r([]) == nil)
    #expect(Pearson.r([(1, 2)]) == nil)
    #expect(Pearson.r([(0.1, 1), (0.1, 2), (0.1, 3)]) == nil)
    #expect(Pearson.r([(1, 2), (2, 4), (3, 6)]).map { abs($0 - 1) < 1e-12 } == true)
  }
}
