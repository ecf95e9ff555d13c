import Learning
import Testing

@Suite("The roster on a day")
struct RosterTests {
  private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

  /// Facts with the day each was put on record.
  private func roster(_ facts: [(Int, RosterFact)], on number: Int) -> Roster {
    Roster(
      facts.enumerated().map { index, fact in
        RosterRecord(
          seq: index + 1, moment: Moment(milliseconds: 0, offset: 0, day: day(fact.0)), fact: fact.1)
      }, on: day(number))
  }

  private func joined(_ learner: String, from number: Int) -> RosterFact {
    .joined(Joined(learner: learner, department: "almacen", role: "employee", from: day(number)))
  }

  @Test("knows who joined until then, where they are, and who left")
  func members() {
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 1)), (0, joined("leo", from: 5)),
      (2, .moved(Moved(learner: "ana", department: "finanzas", from: day(4)))),
      (3, .moved(Moved(learner: "ana", role: "manager", from: day(6)))),
      (3, .left(learner: "ana", on: day(8))),
    ]
    #expect(roster(facts, on: 0).members.isEmpty)
    #expect(roster(facts, on: 3).members["ana"]?.department == "almacen")
    #expect(roster(facts, on: 4).members["ana"]?.department == "finanzas")
    #expect(roster(facts, on: 4).members.count == 1)
    #expect(roster(facts, on: 6).members["ana"]?.role == "manager")
    #expect(roster(facts, on: 6).members["ana"]?.department == "finanzas")
    #expect(roster(facts, on: 7).members["ana"]?.isActive == true)
    #expect(roster(facts, on: 8).members["ana"]?.isActive == false)
    #expect(roster(facts, on: 8).members.count == 2)
  }

  @Test("goes by the day a change takes effect, not by the order of the lines")
  func effectiveDays() {
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (0, .moved(Moved(learner: "ana", department: "later", from: day(9)))),
      (1, .moved(Moved(learner: "ana", department: "sooner", from: day(5)))),
    ]
    #expect(roster(facts, on: 6).members["ana"]?.department == "sooner")
    #expect(roster(facts, on: 9).members["ana"]?.department == "later")
  }

  @Test("lets someone come back")
  func comesBack() {
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (0, .left(learner: "ana", on: day(3))), (3, joined("ana", from: 3)),
    ]
    #expect(roster(facts, on: 3).members["ana"]?.isActive == true)
  }

  @Test("gives each learner what is assigned to them, their department and their role, with the earliest day")
  func assignments() {
    let path = Training.path("employee")
    let lesson = Training.lesson("closed-ticket")
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (0, joined("leo", from: 0)),
      (0, .moved(Moved(learner: "leo", department: "finanzas", role: "manager", from: day(1)))),
      (0, .assigned(Assignment(training: path, to: .role("employee"), due: day(30)))),
      (0, .assigned(Assignment(training: lesson, to: .department("almacen"), due: day(40)))),
      (0, .assigned(Assignment(training: lesson, to: .learner("ana"), due: day(35)))),
      (2, .assigned(Assignment(training: path, to: .role("employee"), due: day(50)))),
      (3, .assigned(Assignment(training: lesson, to: .learner("leo"), due: day(60)))),
    ]
    #expect(
      roster(facts, on: 1).members["ana"]?.assignments == [
        Assignment(training: path, to: .role("employee"), due: day(30)),
        Assignment(training: lesson, to: .learner("ana"), due: day(35)),
      ])
    #expect(roster(facts, on: 2).members["ana"]?.assignments.first?.due == day(50))
    #expect(roster(facts, on: 2).members["leo"]?.assignments == [])
    #expect(roster(facts, on: 3).members["leo"]?.assignments.map(\.training) == [lesson])
  }

  @Test("leaves out what someone is exempted from, while that lasts")
  func exemptions() {
    let path = Training.path("employee")
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)),
      (0, .assigned(Assignment(training: path, to: .role("employee"), due: day(30)))),
      (1, .exempted(Exemption(learner: "ana", training: path, reason: "leave", until: day(3)))),
      (1, .exempted(Exemption(learner: "ana", training: .lesson("x"), reason: "knows it"))),
    ]
    #expect(roster(facts, on: 0).members["ana"]?.assignments.count == 1)
    #expect(roster(facts, on: 3).members["ana"]?.assignments.isEmpty == true)
    #expect(roster(facts, on: 4).members["ana"]?.assignments.count == 1)
    #expect(roster(facts, on: 4).members["ana"]?.exemptions == [.lesson("x")])
  }
}
