import Curricula
import Learning
import Reporting
import Testing

@Suite("What each person is to take")
struct DutiesTests {
  private let today = Day(number: 20_500)
  private let paths: [LearningPath]

  init() {
    let outline = """
      ---
      id: c
      lang: es
      title: C
      languages: es
      ---

      ## Mesa {#help-desk type=path due=30d}

      - A {#a}
      - B {#b}
      """
    let file = CurriculumFolder.File(path: "c/curriculum.es.md", bytes: Array(outline.utf8))
    paths = CurriculumFolder(files: [file]).curriculum(in: .es).paths
  }

  private func duties(_ facts: [RosterFact], progress: Progress = Progress()) -> [Duty] {
    duties(of: facts).duties(of: "ana", progress)
  }

  private func duties(of facts: [RosterFact]) -> Duties {
    let moment = Moment(milliseconds: 0, offset: 0, day: today.adding(days: -100))
    return Duties(
      facts.enumerated().map { RosterRecord(seq: $0 + 1, moment: moment, fact: $1) }, on: today, paths: paths)
  }

  private var joined: RosterFact {
    .joined(Joined(learner: "ana", department: "d", role: "help-desk", from: today.adding(days: -10)))
  }

  private func progress(_ completed: [String: Int]) -> Progress {
    var progress = Progress()
    for (lesson, ago) in completed {
      let moment = Moment(milliseconds: 0, offset: 0, day: today.adding(days: -ago))
      var standing = LessonProgress(curriculum: "c", started: moment)
      (standing.completed, standing.renewed, standing.status) = (moment, moment, .completed)
      progress.lessons[lesson] = standing
    }
    return progress
  }

  @Test("a role's path is due so many days after the start, though nothing is assigned")
  func standard() {
    let duties = duties([joined], progress: progress(["a": 3]))
    #expect(duties.map(\.lesson) == ["a", "b"] && duties.map(\.state) == [.completed, .open])
    #expect(duties.map(\.due) == [today.adding(days: 20), today.adding(days: 20)])
    let exempt = RosterFact.exempted(Exemption(learner: "ana", training: .path("help-desk"), reason: "r"))
    #expect(self.duties([joined, exempt]).isEmpty)
  }

  @Test("a role's path recurs where it expires, and an assignment made later does not count before")
  func expiry() {
    let outline = """
      ---
      id: c
      lang: es
      title: C
      languages: es
      ---

      ## Mesa {#help-desk type=path due=30d expires=365d}

      - A {#a}
      """
    let file = CurriculumFolder.File(path: "c/curriculum.es.md", bytes: Array(outline.utf8))
    let expiring = CurriculumFolder(files: [file]).curriculum(in: .es).paths
    func duty(_ ago: Int, _ facts: [RosterFact] = []) -> Duty? {
      let moment = Moment(milliseconds: 0, offset: 0, day: today.adding(days: -100))
      let later = Moment(milliseconds: 0, offset: 0, day: today.adding(days: 1))
      var records = [RosterRecord(seq: 1, moment: moment, fact: joined)]
      records += facts.map { RosterRecord(seq: 2, moment: later, fact: $0) }
      return Duties(records, on: today, paths: expiring).duties(of: "ana", progress(["a": ago])).first
    }
    #expect(duty(365)?.state == .completed && duty(366)?.state == .lapsed)
    #expect(duty(366)?.lateness(on: today) == 1 && duty(365)?.lateness(on: today) == nil)
    let tomorrow = RosterFact.assigned(Assignment(training: .lesson("b"), to: .role("help-desk"), due: today))
    #expect(duty(3, [tomorrow])?.lesson == "a")
  }

  @Test("a newcomer has an assigned path from their own start")
  func newcomer() {
    let assigned = RosterFact.assigned(
      Assignment(training: .path("help-desk"), to: .role("help-desk"), due: nil, days: 14))
    #expect(duties([joined, assigned]).map(\.due) == [today.adding(days: 4), today.adding(days: 4)])
  }

  @Test("what recurs lapses, and then is not completed in the report")
  func lapsed() throws {
    let yearly = RosterFact.assigned(
      Assignment(training: .lesson("a"), to: .learner("ana"), due: today.adding(days: -200), every: 365))
    let states: [(Int, Duty.State)] = [(365, .completed), (366, .lapsed)]
    for (ago, state) in states {
      let progress = progress(["a": ago])
      let duty = try #require(duties([joined, yearly], progress: progress).first)
      #expect(duty.state == state && duty.due == today.adding(days: 365 - ago))
      let learner = duties(of: [joined, yearly]).learner("ana", progress)
      #expect(learner.assigned == ["a"] && learner.lapsed == (state == .lapsed ? ["a"] : []))
      let report = CompletionReport([learner], lessons: [], by: .department, asOf: today, source: .empty)
      #expect(report.rows.map(\.started) == [1] && report.rows.map(\.completed) == [state == .lapsed ? 0 : 1])
    }
  }

  @Test("of several assignments of a lesson, the one that wants it next counts")
  func several() {
    let path = RosterFact.assigned(
      Assignment(training: .path("help-desk"), to: .role("help-desk"), due: nil, days: 14))
    let yearly = RosterFact.assigned(
      Assignment(training: .lesson("a"), to: .learner("ana"), due: today.adding(days: 90), every: 365))
    #expect(duties([joined, path, yearly]).first?.due == today.adding(days: 4))
    #expect(duties([joined, path, yearly], progress: progress(["a": 5])).first?.due == today.adding(days: 360))
  }

  @Test("being exempt from a path leaves a lesson of it that is assigned on its own")
  func exemption() {
    let facts = [
      joined, .assigned(Assignment(training: .path("help-desk"), to: .role("help-desk"), due: nil, days: 14)),
      .assigned(Assignment(training: .lesson("b"), to: .department("d"), due: today)),
      .exempted(Exemption(learner: "ana", training: .path("help-desk"), reason: "r")),
    ]
    #expect(duties(facts).map(\.lesson) == ["b"])
    let lesson = RosterFact.exempted(Exemption(learner: "ana", training: .lesson("b"), reason: "r"))
    #expect(duties(facts.dropLast() + [lesson]).map(\.lesson) == ["a"])
  }
}
