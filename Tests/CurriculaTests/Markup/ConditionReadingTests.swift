import Testing

@testable import Curricula

@Suite struct ConditionReadingTests {
  private func read(_ inside: String) -> (Condition?, Bool, [String]) {
    var findings: [Finding] = []
    let excerpt = Excerpt(line: 1, scalars: Array(inside.unicodeScalars)[...])
    let (condition, isOnce) = Condition.read(excerpt, allowingOnce: true, findings: &findings)
    return (condition, isOnce, findings.map { "\($0.place.column) \($0.rule.name)" })
  }

  @Test(
    "Notes, their absence and every comparison are read",
    arguments: [
      ("if:seven", [Condition.Test.note("seven")]), ("if:!seven", [.noNote("seven")]),
      ("if:trust<4", [.meter("trust", .less, 4)]), ("if:trust<=4", [.meter("trust", .atMost, 4)]),
      ("if:trust=0", [.meter("trust", .equal, 0)]), ("if:trust>=4", [.meter("trust", .atLeast, 4)]),
      ("if:trust>4", [.meter("trust", .more, 4)]), ("si:siete", [.note("siete")]),
      ("Si:siete", [.note("siete")]),
      ("if:a if:!b", [.note("a"), .noNote("b")]),
      ("if:a !b trust<2", [.note("a"), .noNote("b"), .meter("trust", .less, 2)]),
    ])
  func tests(inside: String, expected: [Condition.Test]) {
    let (condition, isOnce, findings) = read(inside)
    #expect(condition == Condition(tests: expected))
    #expect(!isOnce && findings.isEmpty)
  }

  @Test("`once` may stand in a choice's condition, in either language")
  func once() {
    for inside in ["if:a once", "once if:a", "si:a una-vez"] {
      let (condition, isOnce, findings) = read(inside)
      #expect(condition == Condition(tests: [.note("a")]))
      #expect(isOnce && findings.isEmpty)
    }
  }

  @Test(
    "What cannot be understood is said word by word, where it stands",
    arguments: [
      ("if:trust=<4", ["1 malformed-condition"]), ("if:trust≤4", ["1 malformed-condition"]),
      ("if:a  if:trust<x", ["7 malformed-condition"]), ("if:", ["1 malformed-condition"]),
      ("if:!", ["1 malformed-condition"]), ("if:<4", ["1 malformed-condition"]),
      ("if:trust<-1 if:2b", ["1 malformed-condition", "13 malformed-condition"]),
      ("if:a note:b", ["6 malformed-condition"]),
      ("if:trust<99999999999999999999", ["1 malformed-condition"]),
    ])
  func mistakes(inside: String, expected: [String]) { #expect(read(inside).2 == expected) }
}
