import Learning
import Testing

@Suite("Moments") struct MomentTests {
  @Test("Every millisecond of a second reads back as written")
  func everyMillisecond() {
    for base in [0, -1000, 1_763_823_791_000, -62_167_219_200_000, 253_402_300_799_000] as [Int64] {
      for millisecond in 0...999 as ClosedRange<Int64> {
        let moment = Moment(milliseconds: base + millisecond, offset: 0)
        #expect(moment.timestamp.hasSuffix(".\(String(1000 + millisecond).dropFirst())Z"))
        #expect(Moment.milliseconds(moment.timestamp) == base + millisecond)
      }
    }
  }

  @Test(
    "Known instants",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_356_191_250, "2026-11-22T14:03:11.250Z"), (951_782_400_007, "2000-02-29T00:00:00.007Z"),
    ] as [(Int64, String)])
  func known(milliseconds: Int64, timestamp: String) {
    #expect(Moment(milliseconds: milliseconds, offset: 345).timestamp == timestamp)
    #expect(Moment.milliseconds(timestamp) == milliseconds)
  }

  @Test(
    "The local day follows the offset across midnight, before and after 1970",
    arguments: [
      ("2026-11-22T04:59:59.999Z", -300, "2026-11-21"), ("2026-11-22T05:00:00.000Z", -300, "2026-11-22"),
      ("2026-11-22T10:00:00.000Z", 840, "2026-11-23"), ("2026-11-22T09:59:59.999Z", 840, "2026-11-22"),
      ("2024-03-01T00:00:00.000Z", -1, "2024-02-29"), ("2023-12-31T18:15:00.000Z", 345, "2024-01-01"),
      ("1969-12-31T23:59:59.999Z", 0, "1969-12-31"), ("1970-01-01T00:00:00.000Z", -720, "1969-12-31"),
    ])
  func localDay(timestamp: String, offset: Int, day: String) throws {
    let milliseconds = try #require(Moment.milliseconds(timestamp))
    #expect(Moment(milliseconds: milliseconds, offset: offset).day.description == day)
  }

  @Test(
    "Times that are none are refused",
    arguments: [
      "2026-02-30T00:00:00.000Z", "2026-11-22T24:00:00.000Z", "2026-11-22T00:60:00.000Z",
      "2026-11-22T00:00:60.000Z", "2026-11-22T00:00:00Z", "2026-11-22T00:00:00.00Z",
      "2026-11-22T00:00:00.0000Z", "2026-11-22 00:00:00.000Z", "2026-11-22T00:00:00.000z",
      "2026-11-22T00:00:00.000+", "", "2026-11-22T0a:00:00.000Z",
    ])
  func refused(timestamp: String) { #expect(Moment.milliseconds(timestamp) == nil) }
}
