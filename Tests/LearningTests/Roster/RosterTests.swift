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
        Obligation(training: path, to: .role("employee"), due: day(30)),
        Obligation(training: lesson, to: .learner("ana"), due: day(35)),
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

  @Test("lets an exemption end early when another is put on record")
  func exemptionEnds() {
    let path = Training.path("employee")
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (1, .exempted(Exemption(learner: "ana", training: path, reason: "leave"))),
      (5, .exempted(Exemption(learner: "ana", training: path, reason: "back", until: day(4)))),
    ]
    #expect(roster(facts, on: 4).members["ana"]?.exemptions == [path])
    #expect(roster(facts, on: 5).members["ana"]?.exemptions == [])
  }

  // MARK: Coming, going, moving

  @Test("knows where someone is and since when, and clears what is empty")
  func moves() {
    let facts: [(Int, RosterFact)] = [
      (0, .joined(Joined(learner: "ana", department: "a", role: "r", site: "norte", manager: "eva", from: day(0)))),
      (3, .moved(Moved(learner: "ana", role: "lead", site: "", manager: "leo", from: day(3)))),
      (5, .moved(Moved(learner: "ana", department: "a", start: day(-9), from: day(5)))),
    ]
    let ana = roster(facts, on: 5).members["ana"]
    #expect(ana?.site == nil && ana?.manager == "leo" && ana?.role == "lead")
    #expect(ana?.roleSince == day(3) && ana?.departmentSince == day(-9))
    #expect(ana?.start == day(-9) && ana?.present == day(-9) && ana?.changed == day(5))
  }

  @Test("lets someone return, counting from then, with the start that HR keeps")
  func returns() {
    let back = Joined(learner: "ana", department: "finanzas", role: "employee", from: day(9), start: day(0))
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (4, .left(learner: "ana", on: day(4))), (8, .returned(back)),
    ]
    #expect(roster(facts, on: 8).members["ana"]?.left == day(4))
    let ana = roster(facts, on: 9).members["ana"]
    #expect(ana?.isActive == true && ana?.department == "finanzas")
    #expect(ana?.start == day(0) && ana?.present == day(9) && ana?.roleSince == day(9))
  }

  @Test("takes a planned departure back, sooner, later or altogether")
  func departures() {
    let planned: [(Int, RosterFact)] = [(0, joined("ana", from: 0)), (1, .left(learner: "ana", on: day(9)))]
    let back = RosterFact.returned(Joined(learner: "ana", department: "other", role: "other", from: day(9)))
    let sooner = planned + [(2, .left(learner: "ana", on: day(5)))]
    #expect(roster(sooner, on: 4).members["ana"]?.isActive == true)
    #expect(roster(sooner, on: 20).members["ana"]?.left == day(5))
    let later = planned + [(2, .left(learner: "ana", on: day(15)))]
    #expect(roster(later, on: 12).members["ana"]?.isActive == true)
    #expect(roster(later, on: 20).members["ana"]?.left == day(15))
    // Whatever was planned meanwhile.
    let soonerAgain = later + [(3, .left(learner: "ana", on: day(5)))]
    #expect(roster(soonerAgain, on: 20).members["ana"]?.left == day(5))
    let never = planned + [(2, back)]
    #expect(roster(never, on: 20).members["ana"]?.isActive == true)
    // Nobody came back who was never away.
    #expect(roster(never, on: 20).members["ana"]?.present == day(0))
    #expect(roster(never, on: 20).members["ana"]?.department == "almacen")
    let after = never + [(3, .left(learner: "ana", on: day(30)))]
    #expect(roster(after, on: 30).members["ana"]?.left == day(30))
  }

  @Test("lets an arrival that has not come yet be put off")
  func arrivals() {
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 5)), (1, .left(learner: "ana", on: day(30))),
      (2, .moved(Moved(learner: "ana", department: "b", start: day(9), from: day(5)))),
    ]
    #expect(roster(facts, on: 8).members.isEmpty)
    #expect(roster(facts, on: 9).members["ana"]?.start == day(9))
    #expect(roster(facts, on: 9).members["ana"]?.department == "b")
    #expect(roster(facts, on: 30).members["ana"]?.isActive == false)
  }

  // MARK: Due days

  private func due(_ assignment: Assignment, _ facts: [(Int, RosterFact)], on number: Int = 100) -> Day? {
    roster(facts + [(10, .assigned(assignment))], on: number).members["ana"]?.assignments.first?.due
  }

  @Test("counts a path's days from the assignment, or from when someone comes into the role")
  func days() {
    let path = Assignment(training: .path("p"), to: .role("employee"), due: nil, days: 30)
    #expect(due(path, [(0, joined("ana", from: 1))]) == day(40))
    #expect(due(path, [(0, joined("ana", from: 25))]) == day(55))
    let other = Joined(learner: "ana", department: "almacen", role: "other", from: day(1))
    #expect(
      due(path, [(0, .joined(other)), (0, .moved(Moved(learner: "ana", role: "employee", from: day(50))))]) == day(80))
    #expect(due(path, [(0, .joined(other))]) == nil)
  }

  @Test("keeps a fixed day for those who were there, and gives newcomers at least their days")
  func fixedDay() {
    let dated = Assignment(training: .path("p"), to: .department("almacen"), due: day(20), days: 30)
    #expect(due(dated, [(0, joined("ana", from: 1))]) == day(20))
    #expect(due(dated, [(0, joined("ana", from: 12))]) == day(42))
    let long = Assignment(training: .path("p"), to: .department("almacen"), due: day(90), days: 30)
    #expect(due(long, [(0, joined("ana", from: 12))]) == day(90))
  }

  @Test("asks for what recurs again, so many days after the last completion")
  func recurrence() {
    let yearly = Obligation(training: .lesson("l"), to: .learner("ana"), due: day(20), every: 365)
    #expect(yearly.due(after: nil) == day(20) && yearly.due(after: day(3)) == day(368))
    #expect(yearly.counts(day(3), on: day(368)) && !yearly.counts(day(3), on: day(369)))
    let once = Obligation(training: .lesson("l"), to: .learner("ana"), due: day(20))
    #expect(once.due(after: day(3)) == day(20) && once.counts(day(3), on: day(9999)))
  }

  @Test("asks no longer for what was withdrawn, from the day it was, and again when it is assigned again")
  func withdrawal() {
    let given = RosterFact.assigned(Assignment(training: .lesson("l"), to: .role("employee"), due: day(9)))
    let other = RosterFact.assigned(Assignment(training: .lesson("l"), to: .department("almacen"), due: day(20)))
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (0, given), (1, other), (3, .withdrawn(.lesson("l"), from: .role("employee"))),
      (5, .withdrawn(.lesson("l"), from: .department("almacen"))), (7, given),
    ]
    func due(_ number: Int) -> [Day]? { roster(facts, on: number).members["ana"]?.assignments.map(\.due) }
    #expect(due(2) == [day(9)] && due(3) == [day(20)] && due(5) == [] && due(7) == [day(9)])
  }

  @Test("asks for the shortest of several periods, and lets a later line to the same audience replace one")
  func periods() {
    func given(_ to: Assignment.Audience, _ due: Int, every: Int?) -> RosterFact {
      .assigned(Assignment(training: .lesson("l"), to: to, due: day(due), every: every))
    }
    let facts: [(Int, RosterFact)] = [
      (0, joined("ana", from: 0)), (0, given(.role("employee"), 9, every: 30)),
      (0, given(.department("almacen"), 5, every: nil)),
    ]
    #expect(roster(facts, on: 0).members["ana"]?.assignments.map(\.every) == [30])
    #expect(roster(facts, on: 0).members["ana"]?.assignments.map(\.due) == [day(5)])
    let replaced = facts + [(1, given(.role("employee"), 9, every: nil))]
    #expect(roster(replaced, on: 1).members["ana"]?.assignments.map(\.every) == [nil])
  }
}
