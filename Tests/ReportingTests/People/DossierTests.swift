@testable import Curricula
import Learning
import Testing

@testable import Reporting

@Suite("Everything about one person")
struct DossierTests {
  static func dossier(_ lesson: Lesson, words: [String: String] = [:], in language: Language = .es) -> Dossier {
    var records = Played.records(["bad", "yes", "never"], of: lesson)
    records = Played.records(
      ["good", "yes", "sure"], of: lesson, on: Played.day.adding(days: 3), after: records, attempt: 2)
    records.append(
      Record(
        seq: records.count + 1,
        event: Event(
          moment: Played.moment(5),
          fact: .committed(Committed(lesson: "road", digest: "d", due: Played.day.adding(days: 7)))
        )))
    records.append(
      Record(
        seq: records.count + 1, event: Event(moment: Played.moment(9), fact: .kept(Kept(of: records.count, kept: true)))
      ))
    var member: Roster.Member?
    let joined = Joined(learner: "ana", department: "Mesa", role: "agent", site: "Norte", from: Played.day)
    let fact = RosterRecord(seq: 1, moment: Played.moment(0), fact: .joined(joined))
    member = Roster([fact], on: Organisation.asOf).members["ana"]
    var learner = Duties([fact], on: Organisation.asOf, paths: []).learner("ana", Progress(records))
    learner.name = "Pérez, Ana"
    var curriculum = Curriculum()
    curriculum.behaviours = [
      Behaviour(id: "O1", text: "se hace cargo", axis: nil, place: Place(line: 1, column: 1))
    ]
    return Dossier(
      Dossier.Person(
        learner: learner, details: Person(name: "Pérez, Ana", email: "ana@x.org", further: ["Teléfono": "600"]),
        columns: ["Teléfono"], member: member,
        exemptions: [Exemption(learner: "ana", training: .lesson("other"), reason: "de licencia")],
        history: [(Played.day, Bilingual(es: "entra en Mesa", en: "joins Mesa"))], words: words),
      records: records, lessons: VoiceReportTests.titles, curricula: [curriculum], texts: ["road": lesson],
      in: language,
      asOf: Organisation.asOf, source: .sample)
  }

  @Test("scores and attempts are told, single answers of practice are not")
  func practice() {
    let lines = Self.dossier(Played.lesson).lines
    let lesson = lines.filter { $0.section == .lesson && $0.subject == "road" }
    #expect(
      lesson.map(\.field) == ["state", "mode", "attempts", "first", "best", "last", "passed", "attempt/1", "attempt/2"])
    #expect(lesson.first { $0.field == "first" }?.value == .number(100.0 / 3, decimals: 1))
    #expect(lesson.first { $0.field == "best" }?.value == .number(100, decimals: 1))
    let everything = Self.dossier(Played.lesson, in: .en).table.json(.en)
    for word in ["Bien", "Mal", "Nunca", "\"good\"", "\"bad\"", "start", "never"] {
      #expect(!everything.contains(word), "\(word)")
    }
  }

  @Test("an assessment's answers are told, with their credit")
  func assessment() {
    let lines = Self.dossier(Played.assessment).lines.filter { $0.field.hasPrefix("attempt/1/") }
    #expect(lines.map(\.label).first == "Intento 1, «Inicio»")
    #expect(
      lines.map(\.value) == [.text("Mal · crédito 0,00"), .text("Sí · crédito 1,00"), .text("Nunca · crédito 0,00")])
  }

  @Test("little evidence on a behaviour is counted, but which way it points would tell an answer")
  func mastery() {
    let fields = Self.dossier(Played.lesson).lines.filter { $0.section == .mastery }.map(\.field)
    #expect(fields == ["state", "observations", "scenes", "days"])
  }

  @Test("what a commitment says is the person's own")
  func commitments() {
    let theirs = Self.dossier(Played.lesson, words: ["d": "llamar a las cinco"]).lines.filter {
      $0.section == .commitment
    }
    #expect(theirs.map(\.field) == ["words", "made", "due", "kept"] && theirs.last?.value == .text("sí"))
    let others = Self.dossier(Played.lesson).lines.filter { $0.section == .commitment }
    #expect(others.map(\.field) == ["made", "due", "kept"])
  }
}

@Suite("Commitments by group")
struct CommitmentsReportTests {
  private func learner(_ id: String, in department: String, kept: [Bool?]) -> Learner {
    var learner = Learner(id: id, department: department, assigned: [], progress: Progress())
    learner.progress.commitments = kept.enumerated().map {
      Commitment(seq: $0 + 1, lesson: "road", digest: "d\($0)", due: Played.day.adding(days: $0), kept: $1)
    }
    return learner
  }

  @Test("the kept share is of those answered, and of five people or more")
  func kept() {
    var people = (0..<5).map { learner("a\($0)", in: "A", kept: [true, $0 == 0 ? nil : false]) }
    people += (0..<4).map { learner("b\($0)", in: "B", kept: [true, true]) }
    people.append(learner("c", in: "C", kept: [nil]))
    func table(_ period: Period) -> Table {
      CommitmentsReport(
        people, lessons: VoiceReportTests.titles, by: .department, period: period, asOf: Played.day.adding(days: 1),
        source: .sample
      ).table
    }
    let rows = table(.always).rows
    #expect(rows.map { $0[0] } == ["A", "B", "C"].map { .text($0) })
    #expect(rows[0].dropFirst() == [.count(5), .count(10), .count(10), .count(9), .share(5, of: 9)])
    #expect(rows[1].last == .withheld && rows[2].last == Cell.none)
    #expect(table(Period(from: Played.day.adding(days: 1))).totals.map(\.count) == [9, 9, 9])
  }
}
