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
    return Dossier(
      Dossier.Person(
        learner: learner, details: Person(name: "Pérez, Ana", email: "ana@x.org", further: ["Teléfono": "600"]),
        columns: ["Teléfono"], member: member,
        exemptions: [Exemption(learner: "ana", training: .lesson("other"), reason: "de licencia")],
        history: [(Played.day, Bilingual(es: "entra en Mesa", en: "joins Mesa"))], words: words),
      records: records, lessons: VoiceReportTests.titles, curricula: [Self.curriculum], texts: ["road": lesson],
      in: language,
      asOf: Organisation.asOf, source: .sample)
  }

  private static let curriculum: Curriculum = {
    let outline = """
      ---
      id: c
      lang: es
      title: C
      languages: es
      ---

      ## Conductas {#b type=behaviours}

      - se hace cargo {#O1}

      ## Mesa {#agent type=path due=30d expires=365d}

      - El camino {#road}
      """
    let file = CurriculumFolder.File(path: "c/curriculum.es.md", bytes: Array(outline.utf8))
    return CurriculumFolder(files: [file]).curriculum(in: .es)
  }()

  @Test("scores and attempts are told, single answers of practice are not")
  func practice() {
    let lines = Self.dossier(Played.lesson).lines
    let lesson = lines.filter { $0.section == .lesson && $0.subject == "road" }
    #expect(
      lesson.map(\.field) == ["state", "mode", "attempts", "first", "best", "last", "passed", "attempt/1", "attempt/2"])
    #expect(lesson.first { $0.field == "first" }?.value == .number(100.0 / 3, decimals: 1))
    #expect(lesson.first { $0.field == "best" }?.value == .number(100, decimals: 1))
    let everything = Self.dossier(Played.lesson, in: .en).table.json(.en)
    for word in ["Bien", "Mal", "Nunca", "\"good\"", "\"bad\"", "\"never\"", "Escena"] {
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

  @Test("a correction is told with both values and why, and the corrected score counts")
  func correction() {
    let plain = Self.dossier(Played.lesson)
    guard let completed = plain.records.first(where: { if case .completed = $0.event.fact { true } else { false } })
    else {
      Issue.record("nothing was completed")
      return
    }
    let change = Corrected(of: completed.seq, change: .score(was: 33.3, now: 50), reason: "mal contada", by: "rrhh")
    let correction = Record(
      seq: plain.records.count + 1, event: Event(moment: Played.moment(60), fact: .corrected(change)))
    let records = plain.records + [correction]
    var person = plain.person
    person.learner.progress = Progress(records)
    let dossier = Dossier(
      person, records: records, lessons: VoiceReportTests.titles, curricula: [], texts: [:], in: .es,
      asOf: Organisation.asOf, source: .sample)
    let lesson = dossier.lines.filter { $0.section == .lesson && $0.subject == "road" }
    #expect(lesson.first { $0.field == "first" }?.value == .number(50, decimals: 1))
    #expect(lesson.first { $0.field == "attempt/1" }?.value == .text("4 sep 2026: 33,3, no aprobado"))
    #expect(lesson.contains { $0.value == .text("4 sep 2026, rrhh: nota 33,3 → 50. mal contada") })
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
    func table(_ people: [Learner], _ period: Period) -> Table {
      CommitmentsReport(
        people, lessons: VoiceReportTests.titles, by: .department, period: period, asOf: Played.day.adding(days: 1),
        source: .sample
      ).table
    }
    func four() -> [Learner] { (0..<4).map { learner("b\($0)", in: "B", kept: [true, true]) } }
    var people = (0..<5).map { learner("a\($0)", in: "A", kept: [true, $0 == 0 ? nil : false]) }
    people.append(learner("c", in: "C", kept: [nil]))
    #expect(table(people, .always).rows[0].last == .share(5, of: 9))
    // The whole would tell of the four.
    people += four()
    let rows = table(people, .always).rows
    #expect(rows.map { $0[0] } == ["A", "B", "C"].map { .text($0) })
    #expect(rows[0].dropFirst() == [.count(5), .count(10), .count(10), .count(9), .withheld])
    #expect(rows[1].last == .withheld && rows[2].last == Cell.none)
    #expect(table(people, Period(from: Played.day.adding(days: 1))).totals.map(\.count) == [9, 9, 9])
  }
}
