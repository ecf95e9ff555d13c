import Curricula
import FoundationEssentials
import Testing

@testable import Reporting

@Suite struct EstimateTests {
  private func isNear(_ a: Double?, _ b: Double, _ tolerance: Double = 5e-5) -> Bool {
    a.map { abs($0 - b) <= tolerance } ?? false
  }

  @Test("Wilson's interval is the published one")
  func wilson() {
    // Newcombe 1998, method 3: 81 of 263, 15 of 148, 0 of 20, 29 of 29.
    for (part, whole, low, high) in [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (29, 29, 0.8830, 1),
    ] {
      let estimate = Estimate.share(part, of: whole)
      #expect(isNear(estimate?.low, low) && isNear(estimate?.high, high), "\(part) of \(whole): \(estimate as Any)")
    }
    #expect(Estimate.share(0, of: 0) == nil)
  }

  @Test("Newcombe's interval of a difference is the published one")
  func newcombe() throws {
    // Newcombe 1998, method 10: 56 of 70 less 48 of 80.
    let (a, b) = (try #require(Estimate.share(56, of: 70)), try #require(Estimate.share(48, of: 80)))
    let change = a.change(from: b)
    #expect(isNear(change.low, 0.0524) && isNear(change.high, 0.3339))
    #expect(!change.isNoise)
    #expect(a.change(from: a).isNoise)
  }

  @Test("One person's many answers count for less than many people's")
  func clusters() throws {
    let alone = try #require(Estimate.share(byPerson: (0..<40).map { (part: $0 % 2, whole: 1) }))
    let plain = try #require(Estimate.share(20, of: 40))
    #expect(isNear(alone.low, plain.low, 0.01) && isNear(alone.high, plain.high, 0.01))
    let alike = try #require(Estimate.share(byPerson: (0..<4).map { (part: $0 % 2 * 10, whole: 10) }))
    #expect(alike.high - alike.low > plain.high - plain.low)
    #expect(alike.count == 4)
    #expect(Estimate.share(byPerson: []) == nil)
  }

  @Test("Ten answers at +30 mean no more than −18 to +78")
  func netPromoters() throws {
    let estimate = try #require(Estimate.netPromoters(of: [9, 9, 10, 10, 10, 7, 8, 8, 2, 6]))
    #expect(isNear(estimate.value, 30) && isNear(estimate.low, -18.4, 0.1) && isNear(estimate.high, 78.4, 0.1))
    #expect(Estimate.netPromoters(of: []) == nil)
  }

  @Test("Student's interval agrees with the tables")
  func student() throws {
    // n = 5, s = 1.5811: t = 2.776 makes 1.963.
    let estimate = try #require(Estimate.mean(of: [1, 2, 3, 4, 5]))
    #expect(isNear((estimate.high - estimate.low) / 2, 1.963, 0.01))
    #expect(Estimate.mean(of: [3])?.low == 3)
  }

  @Test("The gain is the reference's")
  func gain() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let json = try JSON(Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/Vectors/scoring.json"))))
    let cases = try #require(json["normalised_gain"]?.array)
    #expect(cases.count == 4)
    for one in cases {
      let (before, after) = (try #require(one["pre"]?.double), try #require(one["post"]?.double))
      let gain = Estimate.gain(byPerson: [(before, after), (before, after)])
      guard let expected = one["g"]?.double else {
        #expect(gain == nil)
        continue
      }
      #expect(isNear(gain?.value, expected, 1e-9))
    }
  }

  @Test func howOftenSomethingHappens() throws {
    let rate = try #require(Estimate.rate(byPerson: [(2, 4), (0, 4), (1, 2)]))
    #expect(isNear(rate.value, 0.3) && rate.low == 0 && rate.high > 0.3)
    #expect(Estimate.rate(byPerson: []) == nil)
  }
}
