@testable import Curricula
@testable import Learning
import Testing

@Suite("Mastery") struct MasteryTests {
  /// `+` and `-` on as many scenes and days as told, in turn.
  private func progress(_ signs: String, scenes: Int = 3, days: Int = 2) -> Progress {
    var progress = Progress()
    progress.observations["O1"] = signs.enumerated().map { index, sign in
      Observation(
        lesson: "l", scene: "s\(index % scenes)", day: Day(number: index % days), isPositive: sign == "+")
    }
    return progress
  }

  @Test(
    "Four fifths of the last eight, with enough of them from enough scenes and days",
    arguments: [
      ("+++++", 3, 2, true), ("++++", 3, 2, false), ("++++-", 3, 2, true), ("+++--", 3, 2, false),
      ("+++++", 2, 2, false), ("+++++", 3, 1, false), ("--++++++++", 3, 2, true), ("++++++++--", 3, 2, false),
      ("", 3, 2, false),
    ])
  func rule(signs: String, scenes: Int, days: Int, isMastered: Bool) {
    let mastery = progress(signs, scenes: scenes, days: days).mastery(of: "O1", rule: MasteryRule())
    #expect(mastery.isMastered == isMastered)
  }

  @Test("It says how much evidence there is, beyond the window too")
  func evidence() {
    let mastery = progress("--+++++++-").mastery(of: "O1", rule: MasteryRule())
    #expect(mastery.share == 0.875)
    #expect(mastery.observations == 10)
    #expect(mastery.scenes == 3)
    #expect(mastery.days == 2)
    let none = Progress().mastery(of: "O1", rule: MasteryRule())
    #expect(none.share == nil)
    #expect(none.observations == 0)
  }

  @Test(
    "What it has changed from is told once there is twice the evidence",
    arguments: [("--+--+++++", 0.2), ("--+--++++", nil), ("+++++-----", 1)] as [(String, Double?)])
  func early(signs: String, share: Double?) {
    #expect(progress(signs).mastery(of: "O1", rule: MasteryRule()).early == share)
    #expect(progress(signs, days: 1).mastery(of: "O1", rule: MasteryRule()).early == nil)
  }

  @Test("Observations come from counted answers, with their local day")
  func fromAnswers() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("own")
    play.wait(days: 1)
    try play.choose("use", "why-late")
    try play.give(.rewind(to: "call"))
    try play.choose("ivan")
    let observations = play.progress.observations
    #expect(observations["O1"]?.map(\.isPositive) == [true])
    #expect(observations["O2"]?.map(\.isPositive) == [true, false])
    #expect(observations["O2"]?.map(\.scene) == ["call", "needs"])
    let days = try #require(observations["O2"]?.map(\.day))
    #expect(days == [days[0], days[0].adding(days: 1)])
  }
}
