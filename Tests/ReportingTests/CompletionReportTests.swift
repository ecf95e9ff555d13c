import Curricula
import Learning
import Reporting
import Testing

@Suite struct CompletionReportTests {
  private func report(_ learners: [Learner], by grouping: Grouping = .department)
    -> CompletionReport
  {
    CompletionReport(
      learners, lessons: Organisation.lessons, by: grouping, asOf: Organisation.asOf, source: .empty)
  }

  private let order = "order-that-never-came"

  /// People of one department with the lesson assigned and completed.
  private func people(_ scores: [Double], seconds: [Int]) -> [Learner] {
    zip(scores, seconds).enumerated().map { index, result in
      Learner(
        "p\(index)", in: "a", assigned: [order],
        [order: .done(score: result.0, passed: result.0 >= 70, seconds: result.1)])
    }
  }

  @Test func `a row counts those to whom the lesson is assigned`() throws {
    let row = try #require(Organisation.report.rows.first)
    #expect(row.group == "Almacén")
    #expect(row.lesson == order)
    #expect(row.title == "El pedido que no llegó")
    #expect([row.assigned, row.started, row.completed, row.passed, row.unassigned] == [7, 6, 6, 4, 0])
    // (100 + 66.5 + 75 + 80 + 90 + 33.3) / 6, and the middle of 500 and 606 seconds.
    #expect(row.firstScore == .value(444.8 / 6))
    #expect(row.minutes == .value((500.0 / 60 + 606.0 / 60) / 2))
  }

  @Test func `four people's figures are withheld and five people's are shown`() throws {
    let four = try #require(report(people([70, 80, 90, 100], seconds: [60, 60, 60, 60])).rows.first)
    #expect(four.completed == 4)
    #expect(four.firstScore == .withheld)
    #expect(four.minutes == .withheld)
    let five = try #require(report(people([70, 80, 90, 100, 60], seconds: [60, 60, 60, 60, 60])).rows.first)
    #expect(five.firstScore == .value(80))
    #expect(five.minutes == .value(1))
  }

  @Test func `five assigned are not enough when only four have a score`() throws {
    var learners = people([70, 80, 90, 100], seconds: [60, 60, 60, 60])
    learners.append(Learner("late", in: "a", assigned: [order], [order: .open]))
    learners.append(Learner("never", in: "a", assigned: [order]))
    let row = try #require(report(learners).rows.first)
    #expect([row.assigned, row.started, row.completed] == [6, 5, 4])
    #expect(row.firstScore == .withheld)
  }

  @Test func `a figure is withheld where the whole would tell the few who are left out`() throws {
    func rows(_ sales: Int) -> [CompletionReport.Row] {
      let people = (0..<(6 + sales)).map { index in
        Learner(
          "p\(index)", in: index < 6 ? "a" : "b", assigned: [order],
          [order: .done(score: Double(index), passed: true, seconds: 60)])
      }
      return report(people).rows
    }
    #expect(rows(0).map(\.firstScore) == [.value(2.5)])
    #expect(rows(3).map(\.firstScore) == [.withheld, .withheld] && rows(3).map(\.minutes) == [.withheld, .withheld])
    #expect(rows(5).map(\.firstScore) == [.value(2.5), .value(8)])
  }

  @Test func `a figure that nobody stands behind is not withheld but missing`() throws {
    let row = try #require(report([Learner("p", in: "a", assigned: [order])]).rows.first)
    #expect(row.firstScore == .none)
    #expect(row.minutes == .none)
  }

  @Test func `the median of an odd number is the middle one, of an even number the mean of two`() throws {
    let scores = [Double](repeating: 70, count: 6)
    let odd = try #require(report(people(scores, seconds: [600, 60, 120, 6000, 180])).rows.first)
    #expect(odd.minutes == .value(3))
    let even = try #require(report(people(scores, seconds: [600, 60, 120, 6000, 180, 240])).rows.first)
    #expect(even.minutes == .value(3.5))
  }

  @Test func `completing a lesson that is not assigned counts on its own`() throws {
    let learners = [
      Learner("given", in: "a", assigned: [order]),
      Learner("free", in: "a", [order: .done(score: 100, passed: true, seconds: 60)]),
      Learner("looked", in: "a", [order: .open]),
    ]
    let result = report(learners)
    let row = try #require(result.rows.first)
    #expect([row.assigned, row.started, row.completed, row.passed, row.unassigned] == [1, 0, 0, 0, 1])
    #expect(row.firstScore == .none)
    #expect((result.assigned, result.completed) == (1, 0))
  }

  @Test func `a lesson that is neither assigned nor completed has no row`() {
    #expect(report([Learner("looked", in: "a", [order: .open])]).rows.isEmpty)
  }

  @Test func `those who left are in no figure`() {
    let gone = Learner(
      "gone", in: "a", isActive: false, assigned: [order], [order: .done(score: 1, passed: false, seconds: 1)]
    )
    let result = report([gone])
    #expect(result.people == 0)
    #expect(result.groups.isEmpty)
    #expect(result.rows.isEmpty)
  }

  @Test func `departments stand in order without regard to case or accents, the nameless last`() {
    let names = ["Zinc", "álamo", "Alba", nil, "beta", "Ábaco"]
    let learners = names.enumerated().map { Learner("p\($0)", in: $1, assigned: [order]) }
    #expect(report(learners).groups == ["Ábaco", "álamo", "Alba", "beta", "Zinc", nil])
    #expect(report(learners).rows.map(\.group) == ["Ábaco", "álamo", "Alba", "beta", "Zinc", nil])
  }

  @Test func `lessons keep the curriculum's order and unknown ones come last under their ids`() {
    let learner = Learner("p", in: "a", assigned: ["zz", "five-oclock-promise", "aa", order])
    #expect(report([learner]).rows.map(\.lesson) == [order, "five-oclock-promise", "aa", "zz"])
    #expect(report([learner]).rows.last?.title == "zz")
  }

  @Test func `without a roster everyone is one group`() throws {
    let learners = [Learner("a", in: "x", assigned: [order]), Learner("b", in: nil, assigned: [order])]
    let result = report(learners, by: .everyone)
    #expect(result.groups == [nil])
    #expect(result.rows.map(\.assigned) == [2])
    #expect(result.table.rows.first?.first == .unnamed(Bilingual(es: "todas las personas", en: "everyone")))
    let nameless = Bilingual(es: "sin departamento", en: "no department")
    #expect(report(learners).table.rows.last?.first == .unnamed(nameless))
  }

  @Test func `departments without a row are named in a note`() {
    #expect(Organisation.report.table.notes.map(\.es) == ["Sin lecciones asignadas ni terminadas: Finanzas."])
    #expect(report(people([1, 2, 3, 4, 5], seconds: [1, 2, 3, 4, 5])).table.notes.isEmpty)
  }

  @Test func `every shown figure and total is defined, in both languages`() {
    let table = Organisation.report.table
    let named: Set = ["department", "lesson", "title"]
    let keys = table.columns.map(\.key).filter { !named.contains($0) } + table.totals.map(\.key)
    #expect(Set(table.definitions.map(\.key)) == Set(keys))
    for definition in table.definitions {
      #expect(definition.sentence.es.hasSuffix(".") && definition.sentence.en.hasSuffix("."))
      #expect(definition.sentence.es != definition.sentence.en)
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `counts add up and never exceed one another`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lessons = ["order-that-never-came", "five-oclock-promise", "unlisted"]
    let learners = (0..<Int.random(in: 0...60, using: &random)).map { index in
      var stages: [String: Stage] = [:]
      for lesson in lessons {
        switch Int.random(in: 0...3, using: &random) {
        case 0: stages[lesson] = .open
        case 1, 2:
          let score = Double.random(in: 0...100, using: &random)
          stages[lesson] = .done(
            score: score, passed: score >= 70, seconds: .random(in: 0...5000, using: &random))
        default: break
        }
      }
      return Learner(
        "p\(index)", in: ["a", "b", "c", nil].randomElement(using: &random) ?? nil,
        isActive: Int.random(in: 0...9, using: &random) > 0,
        assigned: Set(lessons.filter { _ in Bool.random(using: &random) }), stages)
    }
    let grouped = report(learners)
    let whole = report(learners, by: .everyone)
    #expect(grouped.people == whole.people)
    for row in grouped.rows + whole.rows {
      #expect(row.assigned >= row.started && row.started >= row.completed && row.completed >= row.passed)
      #expect(row.assigned > 0 || row.unassigned > 0)
      if row.completed < Figure.smallestGroup {
        #expect(row.firstScore == (row.completed == 0 ? .none : .withheld))
        #expect(row.minutes == row.firstScore)
      }
    }
    let counts: [KeyPath<CompletionReport.Row, Int>] = [
      \.assigned, \.started, \.completed, \.passed, \.unassigned,
    ]
    for lesson in lessons {
      for count in counts {
        let parts = grouped.rows.filter { $0.lesson == lesson }.reduce(0) { $0 + $1[keyPath: count] }
        let all = whole.rows.filter { $0.lesson == lesson }.reduce(0) { $0 + $1[keyPath: count] }
        #expect(parts == all)
      }
    }
    #expect(report(learners.shuffled(using: &random)) == grouped)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
