import Learning
import Testing

@Suite("Days") struct DayTests {
  @Test("Every day of four centuries reads back as written, in order")
  func roundTrip() throws {
    let first = try #require(Day("1899-12-31")).number
    let last = try #require(Day("2300-01-01")).number
    #expect(last - first > 146_097)
    var previous = ""
    for number in first...last {
      let text = Day(number: number).description
      #expect(Day(text)?.number == number)
      #expect(previous < text)
      previous = text
    }
  }

  @Test(
    "Days that a calendar has",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-02-29", 19_782),
      ("2026-11-22", 20_779), ("0000-01-01", -719_528), ("9999-12-31", 2_932_896),
    ])
  func known(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(
    "Days that no calendar has are refused",
    arguments: [
      "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
      "2026-01-00", "2026-01-32", "2026-1-01", "26-01-01", "2026-01-01 ", "2026/01/01", "+026-01-01",
      "２０２６-01-01", "", "2026-01-0\u{661}",
    ])
  func refused(text: String) { #expect(Day(text) == nil) }

  @Test("Adding days crosses leap days and years")
  func adding() throws {
    #expect(Day("2024-02-28")?.adding(days: 1).description == "2024-02-29")
    #expect(Day("2024-02-28")?.adding(days: 2).description == "2024-03-01")
    #expect(Day("2026-12-31")?.adding(days: 1).description == "2027-01-01")
    #expect(Day("2026-01-01")?.adding(days: -1).description == "2025-12-31")
  }
}
