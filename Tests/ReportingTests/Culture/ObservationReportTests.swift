import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct ObservationReportTests {
  static let sheet = Manuscript(
    path: "visit.es.md",
    bytes: Array(
      """
      ---
      id: visit
      lang: es
      title: Visita
      kind: checklist
      ---

      ## La ayuda {#offered}

      La ofrecieron.

      - [ ] Estaba {#present}
      - [ ] No estaba {#absent}
      - [ ] No se pudo ver {#not-seen}

      ## Minutos {#waited type=number}

      ¿Cuántos?

      ## Señales {#symptoms type=multiple}

      Marca.

      - [ ] Contradicción {#contradiction}
      - [ ] Promesa rota {#broken}
      """.utf8)
  ).lesson

  static func record(_ number: Int, unit: String, observer: String = "o1", day: Int = 0) -> ObservationRecord {
    let kinds = ["present", "absent", "not-seen", "present"]
    return ObservationRecord(
      seq: number, moment: Played.moment(0, on: Played.day.adding(days: day)), curriculum: "service",
      instrument: "visit", revision: "r", unit: unit, role: "", observer: observer, minutes: nil,
      answers: [
        "offered": .choice(kinds[number % 4]), "waited": .number(Double(number)),
        "symptoms": .choices(number % 2 == 0 ? ["broken"] : []),
      ])
  }

  static let records =
    (0..<8).map { record($0, unit: "Ventas", day: $0) } + (8..<14).map { record($0, unit: "Almacén", day: $0) }
    + [record(14, unit: "Mesa", day: 14), record(18, unit: "Mesa", observer: "o2", day: 14)]

  static func report(byUnit: Bool) -> ObservationReport {
    ObservationReport(
      records, instruments: [sheet], byUnit: byUnit, during: .always, asOf: Organisation.asOf, source: .sample)
  }

  @Test("There, not there and no chance are told apart")
  func presence() throws {
    let row = try #require(Self.report(byUnit: false).rows.first { $0.scene == "offered" })
    #expect(row.presence == .value(.init(present: 7, absent: 4, notSeen: 5)))
    #expect(row.value.value?.value == 7.0 / 11)
  }

  @Test("A unit that was observed a few times is not shown, nor one that would give it away")
  func units() {
    let rows = Self.report(byUnit: true).rows.filter { $0.scene == "waited" }
    let shown = rows.filter { $0.value.value != nil }.map { $0.group.id }
    #expect(shown == [nil, "Ventas"])
  }

  @Test("Two observers are compared by Cohen's κ")
  func kappa() throws {
    let pairs =
      Array(repeating: ("a", "a"), count: 20) + Array(repeating: ("a", "b"), count: 5)
      + Array(repeating: ("b", "a"), count: 10) + Array(repeating: ("b", "b"), count: 15)
    let kappa = try #require(Kappa(pairs))
    #expect(abs(kappa.agreement - 0.7) < 1e-12 && abs((kappa.value ?? 0) - 0.4) < 1e-12)
    #expect(Kappa([("a", "a")])?.value == nil && Kappa([]) == nil)
    let concordance = try #require(Self.report(byUnit: false).concordances.first)
    #expect(concordance.pairs == 1 && concordance.kappa.count == 1)
  }
}
