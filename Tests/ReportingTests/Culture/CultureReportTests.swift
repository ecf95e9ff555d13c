import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct CultureReportTests {
  @Test("Those who lead come first, by what the roster says of who reports to whom")
  func levels() {
    let levels = Levels(Company.people, paths: Company.curriculum().paths)
    #expect(levels.all.map(\.id) == ["lead", "employee"])
    #expect(levels.all.map(\.leads) == [true, false])
    #expect(levels.leads("p3") && !levels.leads("p20"))
    var circle = Company.people.prefix(2)
    circle[0].manager = "p1"
    circle[1].manager = "p0"
    #expect(Levels(Array(circle), paths: Company.curriculum().paths).all.count == 1)
  }

  @Test("A department of five hides nothing of itself, and one of a few hides a second")
  func suppression() {
    let rows = Company.mastery(by: [.department]).rows.filter { $0.subject.id == "charge" }
    #expect(rows.map { $0.group.id } == [nil, "Almacén", "Mesa", "Ventas"])
    #expect(rows.allSatisfy { $0.shown.value != nil })
    var people = Company.people
    for index in people.indices where people[index].department == "Mesa" && index > 2 {
      people[index].department = "Ventas"
    }
    let few = MasteryReport(
      people, curriculum: Company.curriculum(), by: [.department], during: .always, asOf: Company.asOf, source: .sample)
    let hidden = few.rows.filter { $0.subject.id == "charge" && $0.shown == .withheld }.map(\.group.id)
    #expect(hidden == ["Almacén", "Mesa"])
  }

  @Test("Leaders beside their teams leave nobody to be worked out")
  func contrasts() throws {
    let profile = Profile(Company.people, curriculum: Company.curriculum(), during: .always)
    let judgement = try #require(profile.contrasts.first { $0.subject.id == "judgement" })
    #expect(judgement.leaders.count == 7 && judgement.others.count == 28)
    #expect(judgement.leaders.value < judgement.others.value)
    // Four leaders are too few, whatever the rest.
    let few = Profile(Array(Company.people.dropFirst(3)), curriculum: Company.curriculum(), during: .always)
    #expect(few.contrasts.isEmpty)
  }

  @Test("Where everyone always did the same, that is all that is said")
  func consensusOfEvidence() {
    #expect(Profile.areAlike([(2, 2), (1, 1)]) && Profile.areAlike([(0, 2), (0, 1)]))
    #expect(!Profile.areAlike([(2, 2), (0, 1)]))
  }

  @Test("Agreement is how often two at random chose the same")
  func agreement() {
    func pick(_ choice: String) -> Conduct.Pick {
      Conduct.Pick(lesson: "one", scene: "call", choices: [choice], credit: 1, day: Company.asOf)
    }
    #expect(ConsensusReport.agreement(["a", "a", "b", "b"].map(pick)) == 4.0 / 12)
    #expect(ConsensusReport.agreement(["a", "a", "a"].map(pick)) == 1)
    #expect(ConsensusReport.agreement([pick("a")]) == nil)
    #expect(ConsensusReport.deviation([0, 1]) == 0.5)
  }

  @Test("Only the first answer of the first attempt counts for consensus, only the first ending for symptoms")
  func conduct() {
    let conduct = Company.people[8].conduct
    #expect(conduct.picks.map(\.scene) == ["call", "rule"])
    #expect(conduct.outcomes.count == 1 && conduct.recalls.count == 1 && conduct.reactions.count == 1)
    #expect(Conduct([], until: Company.asOf).picks.isEmpty)
  }

  @Test("What was gained goes from a scene to its sibling")
  func training() throws {
    let training = TrainingFigures(
      Company.people, lessons: [Company.lesson], curriculum: Company.curriculum(), during: .always)
    #expect(training.gain.count == 35)
    let gain = try #require(training.gain.total.value)
    // Before 28 of 35, after 30 of 35.
    #expect(abs(gain.value - (30.0 / 35 - 28.0 / 35) / (1 - 28.0 / 35)) < 1e-9)
    #expect(training.reactions[.recommend]?.total.value?.value == 1)
  }
}
