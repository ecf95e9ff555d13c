import Learning
import Testing

@Suite("Scores") struct ScoresTests {
  @Test("Each attempt has the score of its first ending, with its day")
  func perAttempt() throws {
    var play = try Play(ClosedTicket.lesson)
    try play.choose("ivan")
    try play.choose("use")
    try play.choose("temporary")
    let first = play.records.scores()[ClosedTicket.lesson.id] ?? []
    try play.give(.rewind(to: nil))
    try play.choose("temporary")
    #expect(play.records.scores()[ClosedTicket.lesson.id] == first)

    var again = try Play(ClosedTicket.lesson, attempt: 2, after: play.records, at: play.now)
    try again.choose("own")
    try again.choose("use")
    try again.choose("temporary")
    let both = again.records.scores()[ClosedTicket.lesson.id] ?? []
    #expect(both.map(\.attempt) == [1, 2])
    #expect(both.first == first.first)
    #expect((both.last?.score ?? 0) > (both.first?.score ?? 100))
    #expect(both.map(\.day) == [play.now.day, again.now.day])
  }
}
