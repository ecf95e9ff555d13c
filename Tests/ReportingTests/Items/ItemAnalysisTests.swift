import Curricula
import FoundationEssentials
import Testing

@testable import Reporting

@Suite("What marks say about questions")
struct ItemAnalysisTests {
  private func close(_ found: Double?, _ expected: JSON?) -> Bool {
    guard let expected = expected?.double else { return expected == .null && found == nil }
    return found.map { abs($0 - expected) <= 1e-9 * max(1, abs(expected)) } ?? false
  }

  @Test("every figure agrees with the reference to nine digits")
  func vectors() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let json = try JSON(Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/item-stats.json"))))
    let matrices = try #require(json["matrices"]?.array)
    #expect(!matrices.isEmpty)
    for matrix in matrices {
      let marks = try #require(matrix["matrix"]?.array).map { $0.array?.map(\.double) ?? [] }
      let maxima = try #require(matrix["item_max"]?.array).compactMap(\.double)
      let analysis = ItemAnalysis(marks, maxima: maxima)
      #expect(close(analysis.alpha, matrix["cronbach_alpha"]))
      #expect(close(analysis.alpha, matrix["kr20"]))
      #expect(close(analysis.standardError, matrix["sem"]))
      let items = try #require(matrix["items"]?.array)
      #expect(items.count == analysis.items.count)
      for (found, expected) in zip(analysis.items, items) {
        #expect(close(found.facility, expected["facility"]))
        #expect(close(found.standardDeviation, expected["sd_sample"]))
        #expect(close(found.discrimination, expected["corrected_point_biserial"]))
        #expect(close(found.alphaWithout, expected["alpha_if_deleted"]))
        #expect(close(found.upperLower, expected["upper_lower_27_D"]))
      }
    }
  }

  /// Worked by hand: three people, two questions of one mark and three.
  @Test("efficiency and effective weight follow Moodle's formulas")
  func byHand() throws {
    let analysis = ItemAnalysis([[1, 3], [0, 2], [1, 1]], maxima: [1, 3])
    let (first, second) = (analysis.items[0], analysis.items[1])
    // cov(x, o) is 0: (1, 0, 1) beside (3, 2, 1) ÷ 3.
    #expect(first.discrimination.map { abs($0) < 1e-12 } == true)
    #expect(first.efficiency.map { abs($0) < 1e-12 } == true)
    // cov(x, t) = var x + cov(x, o): 1/3 and 1 in marks.
    let roots = (1.0 / 3).squareRoot() + 1
    #expect(first.effectiveWeight.map { abs($0 - (1.0 / 3).squareRoot() / roots) < 1e-12 } == true)
    #expect(second.effectiveWeight.map { abs($0 - 1 / roots) < 1e-12 } == true)
    // Marks that go together as well as they can.
    let best = ItemAnalysis([[0, 0], [1, 1], [1, 3]], maxima: [1, 3])
    #expect(best.items[0].efficiency.map { abs($0 - 1) < 1e-12 } == true)
    // 2 ÷ 1 · (1 − (1/3 + 1) ÷ (4/3)) = 0.
    #expect(analysis.alpha.map { abs($0) < 1e-12 } == true)
    #expect(analysis.errorRatio.map { abs($0 - 1) < 1e-12 } == true)
    #expect(analysis.standardError.map { abs($0 - (4.0 / 3).squareRoot()) < 1e-12 } == true)
  }

  @Test("what is undefined is nil, and nothing is clamped")
  func undefined() {
    let none = ItemAnalysis([], maxima: [1, 1])
    #expect(none.items.map(\.count) == [0, 0] && none.alpha == nil && none.items[0].facility == nil)
    let constant = ItemAnalysis([[1, 0], [1, 1], [1, 0]], maxima: [1, 1])
    #expect(constant.items[0].facility == 1 && constant.items[0].discrimination == nil)
    #expect(constant.items[0].efficiency == nil && constant.items[0].effectiveWeight == 0)
    let contrary = ItemAnalysis([[1, 0], [0, 1], [1, 0], [0, 1]], maxima: [1, 2])
    #expect(contrary.items[0].discrimination.map { abs($0 + 1) < 1e-12 } == true)
    #expect(contrary.items[0].effectiveWeight == nil)
    // Σ var x = 1/3 + 1/3, var t = 0: no sum varies.
    #expect(ItemAnalysis([[1, 0], [0, 1], [1, 0]], maxima: [1, 1]).alpha == nil)
    // An alpha below zero stays one, and its error ratio is above one.
    #expect(contrary.alpha.map { $0 <= 0 } ?? true)
    let negative = ItemAnalysis([[1, 0, 1], [0, 1, 0], [1, 0, 0], [0, 1, 1]], maxima: [1, 1, 1])
    #expect(negative.alpha.map { $0 < 0 } == true && negative.errorRatio.map { $0 > 1 } == true)
  }

  @Test("a question that not everyone met is judged by those who did, and left out of alpha")
  func branches() {
    let rows: [[Double?]] = [[1, 1, nil], [0, 0, 1], [1, 1, nil], [0, 1, 0]]
    let analysis = ItemAnalysis(rows, maxima: [1, 1, 1])
    #expect(analysis.items.map(\.count) == [4, 4, 2] && analysis.commonMaximum == 2)
    #expect(analysis.items[2].alphaWithout == nil && analysis.items[2].facility == 0.5)
    let common = ItemAnalysis([[1, 1], [0, 0], [1, 1], [0, 1]], maxima: [1, 1])
    #expect(analysis.alpha == common.alpha && analysis.alpha != nil)
  }
}
