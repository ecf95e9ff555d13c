import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct LessonStatsTests {
  private static let lesson = Manuscript(
    path: "a.es.md",
    bytes: Array(
      """
      ---
      id: a
      lang: es
      title: A
      ---

      ## Uno {#one}

      ¿Qué?

      - [x] **Bien** {#good}
      - [ ] **Mal** {#bad}

      -> two

      ## Dos {#two}

      ¿Y ahora?

      - [x] **Sí** {#yes}
      - [ ] **No** {#no}

      -> end

      ## Fin {#end type=ending outcome=good}

      Ya.
      """.utf8)
  ).lesson

  /// Answers picked in scenes one and two, as far as they got.
  private func journal(_ picks: [String], seconds: Int = 10, flags: Int = 0) -> [Record] {
    var events = [Session.start(Self.lesson, of: Curriculum(), attempt: 1, at: Self.moment)]
    guard let attempt = Attempt(events[0]) else { return [] }
    var session = Session(lesson: Self.lesson, curriculum: Curriculum(), attempt: attempt)
    for pick in picks {
      let new = (try? session.events(for: .choose([pick]), hints: 0, elapsed: seconds * 1000, at: Self.moment)) ?? []
      for event in new { session.apply(event) }
      events += new
    }
    for _ in 0..<flags {
      events.append(Event(moment: Self.moment, fact: .flagged(Remark(lesson: "a", scene: "one", digest: "d"))))
    }
    return events.enumerated().map { Record(seq: $0 + 1, event: $1) }
  }

  private static let moment = Moment(milliseconds: 1_790_000_000_000, offset: 0)

  @Test("Reached and dropped follow each person to where they stand")
  func dropOff() throws {
    // Forty began; two answered nothing, eight stopped at the second scene.
    let journals =
      Array(repeating: journal([]), count: 2) + Array(repeating: journal(["good"]), count: 8)
      + Array(repeating: journal(["bad", "yes"]), count: 30)
    let stats = LessonStats(Self.lesson, journals: journals)
    #expect(stats.started == 40 && stats.completed == 30)
    let (one, two, end) = (stats.scenes[0], stats.scenes[1], stats.scenes[2])
    #expect(one.answered == 38 && one.dropped == 0)
    #expect(two.reached == 38 && two.dropped == 8 && two.answered == 30)
    #expect(end.reached == 30)
    #expect(one.choices.map(\.picked) == [8, 30])
    #expect(one.facility == .value(8.0 / 38))
    #expect(one.seconds == .value(10))
  }

  @Test("A question that the better half gets wrong is named")
  func misleading() {
    let journals =
      Array(repeating: journal(["good", "no"]), count: 16) + Array(repeating: journal(["bad", "yes"]), count: 16)
    let stats = LessonStats(Self.lesson, journals: journals)
    #expect(stats.scenes[0].discrimination == .value(-1))
    let notes = stats.table(asOf: Day(number: 20_000), source: Table.Source(sums: [:])).notes
    #expect(notes.map(\.en).contains { $0.contains("“one” may be misleading you") })
  }

  @Test("Few people describe persons: nothing is shown of them")
  func smallGroups() throws {
    let four = LessonStats(Self.lesson, journals: Array(repeating: journal(["good", "yes"], flags: 1), count: 4))
    #expect(four.scenes[0].facility == .withheld && four.scenes[0].seconds == .withheld)
    #expect(four.scenes[0].choices.map(\.picked) == [nil, nil])
    #expect(four.scenes[0].flags == 4, "a flag is meant to be seen")
    let nine = LessonStats(Self.lesson, journals: Array(repeating: journal(["good", "yes"]), count: 9))
    #expect(nine.scenes[0].facility == .value(1) && nine.scenes[0].choices.map(\.picked) == [nil, nil])
    #expect(nine.scenes[0].discrimination == .withheld)
    let ten = LessonStats(Self.lesson, journals: Array(repeating: journal(["good", "yes"]), count: 10))
    #expect(ten.scenes[0].choices.map(\.picked) == [10, 0])
  }

  @Test("Only the first attempt counts, and nothing after its ending")
  func firstPass() throws {
    var records = journal(["bad", "yes"])
    let rewound = Event(moment: Self.moment, fact: .rewound(Rewound(lesson: "a", attempt: 1, to: "one")))
    records.append(Record(seq: records.count + 1, event: rewound))
    let again = journal(["good", "yes"]).map { Record(seq: records.count + $0.seq, event: $0.event) }
    let stats = LessonStats(Self.lesson, journals: Array(repeating: records + again, count: 10))
    #expect(stats.started == 10 && stats.scenes[0].choices.map(\.picked) == [0, 10])
  }

  @Test func nobodyHasBegun() {
    let table = LessonStats(Self.lesson, journals: [[Record]]()).table(
      asOf: Day(number: 20_000), source: Table.Source(sums: [:]))
    #expect(table.rows.isEmpty)
  }
}
