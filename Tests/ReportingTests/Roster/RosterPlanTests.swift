import Curricula
import Learning
import Reporting
import Testing

@Suite("What a roster file changes")
struct RosterPlanTests {
  private var past = Past()

  private mutating func take(_ text: String, departures: Bool = false) throws -> RosterPlan {
    let file = try RosterFile(text)
    try #require(file.mistakes.isEmpty, "\(file.mistakes)")
    let plan = file.plan(past, departures: departures)
    past.apply(plan)
    // Whatever it was, the same file again changes nothing.
    let again = file.plan(past, departures: departures)
    #expect(again.isEmpty && again.changes.isEmpty && again.renamed.isEmpty, "\(again.changes) \(again.mistakes)")
    return plan
  }

  /// A day that is written right; else one that no test expects.
  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  private func member(_ id: String, on day: Day? = nil) -> Roster.Member? {
    Roster(past.records, on: day ?? past.today).members[id]
  }

  @Test("new people join on their start day, or on the day of the import")
  mutating func joining() throws {
    let plan = try take("id,área,inicio,nombre,Talla\n0042,a,2026-03-01,Ana,M\n7,b,,Leo,\n")
    #expect(
      plan.facts == [
        .joined(Joined(learner: "0042", department: "a", role: "", from: day("2026-03-01"))),
        .joined(Joined(learner: "7", department: "b", role: "", from: past.today)),
      ])
    #expect(past.names.columns == ["Talla"])
    #expect(past.names.people["0042"] == Person(name: "Ana", further: ["Talla": "M"]))
    #expect(plan.renamed.isEmpty)
  }

  @Test("a change holds from the import, or from the file's day; a blank clears, a missing column says nothing")
  mutating func moving() throws {
    _ = try take("id,área,rol,sede,responsable,inicio\n1,a,r,norte,2,2026-01-01\n2,a,r,,,2026-01-01\n")
    _ = try take("id,área\n1,b\n2,a\n")
    #expect(member("1")?.department == "b" && member("1")?.site == "norte" && member("1")?.manager == "2")
    #expect(member("1")?.departmentSince == past.today)
    let planned = try take("id,área,sede,vigencia\n1,b,,2026-12-15\n2,a,,\n")
    #expect(planned.changes.count == 1)
    #expect(member("1")?.site == "norte" && member("1", on: day("2026-12-15"))?.site == nil)
    // Before what is on record, nothing may change.
    let early = try RosterFile("id,área,vigencia\n1,c,2026-12-01\n").plan(past)
    #expect(early.mistakes.map(\.line) == [2] && early.facts.isEmpty)
  }

  @Test("a row cut short says nothing about the columns it lacks")
  mutating func shortRows() throws {
    _ = try take("id,área,rol,sede\n1,a,r,norte\n")
    _ = try take("id,área,rol,sede\n1,a\n")
    #expect(member("1")?.site == "norte")
  }

  @Test("a corrected start is one, also for who has yet to start")
  mutating func starts() throws {
    _ = try take("id,área,inicio,sede\n1,a,2026-03-01,n\n2,a,2026-12-15,n\n3,a,2026-12-15,n\n")
    _ = try take("id,área,inicio\n1,a,2026-02-01\n2,a,2027-01-10\n3,b,2026-12-01\n")
    #expect(member("1")?.start == day("2026-02-01"))
    #expect(member("2", on: day("2027-01-09")) == nil && member("2", on: day("2027-01-10"))?.site == "n")
    #expect(member("3", on: day("2026-12-01"))?.department == "b")
    #expect(member("3", on: day("2026-12-20"))?.department == "b")
  }

  @Test("who is missing only leaves when that is asked for")
  mutating func departures() throws {
    _ = try take("id,área\n1,a\n2,a\n3,a\n")
    let kept = try take("id,área\n1,a\n")
    #expect(kept.absent == ["2", "3"] && kept.facts.isEmpty)
    let gone = try take("id,área\n1,a\n", departures: true)
    #expect(gone.facts == [.left(learner: "2", on: past.today), .left(learner: "3", on: past.today)])
    past.today = past.today.adding(days: 30)
    let back = try take("id,área\n1,a\n3,b\n")
    #expect(back.changes == [.returns(try #require(returned("3")))])
    #expect(member("3")?.department == "b" && member("3")?.present == past.today)
  }

  private func returned(_ id: String) -> Joined? {
    past.records.lazy.compactMap { if case .returned(let it) = $0.fact, it.learner == id { it } else { nil } }.last
  }

  @Test("a leave date may be set, moved both ways and taken back")
  mutating func leaving() throws {
    let head = "id,área,inicio,salida\n1,a,2020-01-01,"
    _ = try take(head + "2026-12-31\n")
    #expect(member("1")?.isActive == true && member("1", on: day("2026-12-31"))?.isActive == false)
    _ = try take(head + "2027-02-01\n")
    #expect(member("1", on: day("2027-01-31"))?.isActive == true)
    _ = try take(head + "2026-12-01\n")
    #expect(member("1", on: day("2026-12-01"))?.left == day("2026-12-01"))
    let stays = try take(head + "\n")
    #expect(stays.changes == [.stays(learner: "1", was: day("2026-12-01"))])
    #expect(member("1", on: day("2030-01-01"))?.isActive == true)
    #expect(member("1", on: day("2030-01-01"))?.present == day("2020-01-01"))
    #expect(try take(head + "31/12/9999\n").isEmpty)
    // Without the column nothing is said about leaving.
    _ = try take(head + "2026-12-31\n")
    #expect(try take("id,área\n1,a\n").isEmpty)
    // Who left and is hired anew starts again.
    past.today = day("2027-05-01")
    _ = try take("id,área,inicio,salida\n1,a,2027-06-01,\n")
    #expect(
      member("1")?.isActive == false && member("1", on: day("2027-06-01"))?.present == day("2027-06-01"))
  }

  @Test("who left before the roster was kept is on record as gone")
  mutating func leftBefore() throws {
    _ = try take("id,área,salida\n1,a,2025-05-05\n")
    #expect(member("1")?.left == day("2025-05-05"))
    let early = try RosterFile("id,área,inicio,salida\n2,a,,2026-01-01\n").plan(past)
    #expect(early.mistakes.isEmpty)
    _ = try take("id,área,inicio\n3,a,2026-06-01\n1,a,\n")
    let before = try RosterFile("id,área,salida\n3,a,2026-05-01\n").plan(past)
    #expect(before.mistakes.map(\.reason) == [.leavesBefore(start: day("2026-06-01"))])
  }

  @Test("managers whom nobody knows are named")
  mutating func managers() throws {
    #expect(try take("id,área,jefe\n1,a,2\n2,a,9\n").unknownManagers == ["9"])
  }

  @Test("names, e-mail and further columns change apart from the roster")
  mutating func names() throws {
    _ = try take("id,área,nombre,Talla\n1,a,Ana,M\n")
    let plan = try take("id,área,nombre,Móvil\n1,a,Ana María,600\n")
    #expect(plan.facts.isEmpty && plan.renamed == ["1"])
    #expect(past.names.people["1"]?.further == ["Talla": "M", "Móvil": "600"])
  }

  // MARK: Export

  @Test("whatever was imported, its export imports to nothing", arguments: UInt64(1)...200)
  mutating func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let text = Self.file(&random, today: past.today)
      let plan = try RosterFile(text, .en).plan(past, departures: Bool.random(using: &random))
      // A random file may contradict the roster; then it is refused, and nothing is applied.
      if try RosterFile(text, .en).mistakes.isEmpty, plan.mistakes.isEmpty {
        past.apply(plan)
        #expect(try RosterFile(text, .en).plan(past).changes.isEmpty)
      }
      past.today = past.today.adding(days: .random(in: 0...40, using: &random))
      for language in Language.allCases {
        let export = try past.exported(language)
        #expect(export.mistakes.isEmpty)
        let again = export.plan(past, departures: true)
        #expect(again.isEmpty && again.changes.isEmpty && again.absent.isEmpty, "\(again.changes)")
      }
    }
    #expect(!past.records.isEmpty)
  }

  private static let words = ["Almacén", "=Mesa", "'=x", "a;b,c", "\"q\"", "+34 600", "Ñ\u{301}", "-", "línea", "@x"]

  private static func file(_ random: inout SeededGenerator, today: Day) -> String {
    func quoted(_ text: String) -> String {
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    var text = "id,name,email,department,role,manager,site,start,leave,=Further\n"
    for id in 0..<12 where Int.random(in: 0...3, using: &random) > 0 {
      func word(_ blank: Bool = true) -> String {
        blank && Int.random(in: 0...3, using: &random) == 0 ? "" : words.randomElement(using: &random) ?? ""
      }
      func date(_ odds: Int, _ days: ClosedRange<Int>) -> String {
        Int.random(in: 0...odds, using: &random) == 0 ? "\(today.adding(days: .random(in: days, using: &random)))" : ""
      }
      let manager = Bool.random(using: &random) ? "\(id + 1)" : ""
      let fields = [
        "\(id)", word(), word(), word(false), word(), manager, word(), date(3, -300...60), date(5, -60...90),
        word() + "\n" + word(),
      ]
      text += fields.map(quoted).joined(separator: ",") + "\n"
    }
    return text
  }
}
