import Curricula
import Learning
import Testing

@testable import Reporting

@Suite("What people wrote")
struct VoiceReportTests {
  static func voices(_ people: Range<Int>, in lesson: String, scene: String = "start") -> [Voice] {
    people.map { number in
      // Digests that fall in another order than people.
      let digest = "\(number * 7919 % 1000)"
      var voice = Voice(
        learner: "p\(number)", Remark(lesson: lesson, scene: scene, digest: digest), on: Played.day)
      voice.text = "words \(number)"
      return voice
    }
  }

  static let titles = [LessonTitle(lesson: "road", title: "El camino"), LessonTitle(lesson: "other", title: "Otra")]

  static func flags(_ voices: [Voice], _ period: Period = .always) -> Table {
    FlagsReport(
      voices, lessons: titles, scenes: ["road": Played.lesson.scenes], period: period, asOf: Organisation.asOf,
      source: .sample
    ).table
  }

  static func ideas(_ voices: [Voice]) -> Table {
    IdeasReport(voices, lessons: titles, asOf: Organisation.asOf, source: .sample).table
  }

  private func texts(_ table: Table) -> [String] {
    table.rows.compactMap { if case .text(let text)? = $0.last, text.hasPrefix("words") { text } else { nil } }
  }

  @Test("flags are counted by scene, the most flagged first; words come from ten people on, without their scene")
  func flags() {
    let nine = Self.flags(Self.voices(0..<3, in: "road") + Self.voices(3..<9, in: "road", scene: "first"))
    #expect(
      nine.rows.map { $0[2] } == [.text("one"), .text("start")] && nine.rows.map { $0[4] } == [.count(6), .count(3)])
    #expect(texts(nine).isEmpty && nine.notes == [VoiceWords.withheld])
    let ten = Self.flags(Self.voices(0..<4, in: "road") + Self.voices(4..<10, in: "road", scene: "two"))
    #expect(texts(ten).count == 10 && ten.rows.suffix(10).allSatisfy { $0[2] == .none } && ten.notes.isEmpty)
  }

  @Test("ten times the same person is one person")
  func onePerson() {
    let same = Self.voices(0..<10, in: "road").map { voice in
      var voice = voice
      voice.learner = "ana"
      return voice
    }
    #expect(texts(Self.flags(same)).isEmpty && texts(Self.ideas(same)).isEmpty)
    #expect(Self.ideas(same).totals.map(\.count) == [10, 1, 10])
  }

  @Test("the order of words tells nothing about who wrote, and is the same each time")
  func shuffled() {
    let voices = Self.voices(0..<12, in: "road")
    let shown = texts(Self.ideas(voices))
    #expect(shown != voices.compactMap(\.text) && Set(shown) == Set(voices.compactMap(\.text)))
    #expect(texts(Self.ideas(voices.reversed())) == shown)
  }

  @Test("a lesson with few ideas joins the others, and none is shown where even those are few")
  func ideas() {
    let joint = Self.ideas(Self.voices(0..<6, in: "road") + Self.voices(6..<11, in: "other"))
    #expect(texts(joint).count == 11 && joint.rows.allSatisfy { $0[0] == .none })
    let apart = Self.ideas(Self.voices(0..<10, in: "road") + Self.voices(10..<19, in: "other"))
    #expect(texts(apart).count == 10 && apart.rows.allSatisfy { $0[0] == .text("road") })
    #expect(apart.totals.map(\.count) == [19, 19, 9] && apart.notes == [VoiceWords.withheld])
    let none = Self.ideas(Self.voices(0..<9, in: "road"))
    #expect(none.rows.isEmpty && none.emptiness == VoiceWords.withheld)
  }

  @Test("what was erased is not there, what was written on other days neither")
  func erased() {
    var voices = Self.voices(0..<10, in: "road")
    voices[3].text = nil
    #expect(texts(Self.ideas(voices)).count == 9)
    #expect(Self.flags(voices, Period(from: Played.day.adding(days: 1))).rows.isEmpty)
  }
}
