import Curricula
import Learning
import Testing

@Suite("Days of practice in a row") struct StreakTests {
  /// Monday, 3 November 2025.
  private static let monday = Day(number: 20_395)

  private func records(_ days: [Int]) -> [Record] {
    days.enumerated().map { index, day in
      let moment = Moment(milliseconds: 0, offset: 0, day: Self.monday.adding(days: day))
      let reviewed = Reviewed(
        lesson: "l", card: "c", credit: 1, grade: 3, stability: 1, difficulty: 5, due: Self.monday)
      return Record(seq: index + 1, event: Event(moment: moment, fact: .reviewed(reviewed)))
    }
  }

  @Test func mondayIsMonday() {
    #expect(Self.monday.description == "2025-11-03")
    #expect(Self.monday.weekday == 0)
    #expect(Self.monday.adding(days: 6).weekday == 6)
    #expect(Day(number: -1).weekday == 2)
  }

  @Test(
    "Working days count one by one; a weekend interrupts nothing and counts where it was used",
    arguments: [
      ([], 0, 0), ([0], 0, 1), ([0], 1, 1), ([0], 2, 0), ([0, 1, 2], 2, 3), ([0, 2], 2, 1), ([0, 0, 1], 1, 2),
      ([3, 4, 7], 7, 3), ([3, 4, 5, 7], 8, 4), ([4], 7, 1), ([4], 8, 0), ([4], 6, 1), ([3, 7], 7, 1),
    ])
  func days(practised: [Int], today: Int, expected: Int) {
    #expect(Streak.days(records(practised), on: Self.monday.adding(days: today)) == expected)
  }
}
