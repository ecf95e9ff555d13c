import Curricula
import Learning
import Reporting

/// A survey with a question of every kind that a report knows, and two waves of hand-made answers.
enum Survey {
  private static let points = ["Nunca", "Casi nunca", "A veces", "Casi siempre", "Siempre"].enumerated()
    .map { "- \($0.offset + 1) \($0.element)" }.joined(separator: "\n")

  private static func scale(_ title: String, _ id: String, _ range: ClosedRange<Int>) -> String {
    let points = range == 1...5 ? points : range.map { "- \($0) ." }.joined(separator: "\n")
    return "## \(title) {#\(id) type=scale}\n\n¿Cuánto?\n\n\(points)\n"
  }

  static let lesson = Manuscript(
    path: "survey.es.md",
    bytes: Array(
      """
      ---
      id: survey
      lang: es
      title: Encuesta
      kind: pulse
      ---

      ## ¿Qué área? {#area}

      La que más necesitas.

      - [ ] Compras {#purchasing}
      - [ ] Sistemas {#systems}

      \(scale("Cumple", "reliability-performance", 1...5))
      \(scale("Que cumpla", "reliability-importance", 1...5))
      \(scale("Revisar", "mature-review", 1...5))
      \(scale("Esconder", "fragile-hide", 1...5))
      \(scale("Lo que pones primero", "lead-priorities", 1...5))
      \(scale("Lo que pone primero", "team-priorities", 1...5))
      \(scale("¿Lo recomendarías?", "enps", 0...10))
      \(scale("Cumplir", "value-promise", 1...3))

      ## ¿Te suena? {#heard}

      ¿Lo conoces?

      - [ ] Sí {#yes}
      - [ ] No {#no}

      ## ¿Cómo? {#channel type=multiple}

      Marca todo.

      - [ ] Reunión {#meeting}
      - [ ] Cartel {#poster}

      ## En tus palabras {#words type=text}

      Cuenta.
      """.utf8)
  ).lesson

  /// One person's answers; `shift` moves them up.
  private static func answers(_ number: Int, shift: Int) -> PulseAnswers {
    let department = number < 3 ? "Mesa" : number % 2 == 0 ? "Almacén" : "Ventas"
    func point(_ value: Int, _ range: ClosedRange<Int> = 1...5) -> QuestionAnswer {
      .choice("\(min(range.upperBound, max(range.lowerBound, value)))")
    }
    var answers: [String: QuestionAnswer] = [
      "area": .choice(number % 3 == 0 ? "purchasing" : "systems"),
      "reliability-performance": point(number % 3 == 0 ? 1 + number % 2 : 3 + number % 3),
      "reliability-importance": point(4 + number % 2), "mature-review": point(2 + number % 3 + shift),
      "fragile-hide": point(2 + number % 2), "enps": point(4 + number % 7 + shift, 0...10),
      "value-promise": point(1 + number % 3, 1...3), "heard": .choice(number % 4 == 0 ? "no" : "yes"),
      "channel": .choices(number % 2 == 0 ? ["meeting"] : ["meeting", "poster"]),
    ]
    if number % 4 == 0 {
      answers["lead-priorities"] = point(4 + number / 4 % 2)
    } else {
      answers["team-priorities"] = point(2 + number % 2)
    }
    if number < 12 { answers["words"] = .text("comentario \(number)") }
    return PulseAnswers(department: department, role: number % 4 == 0 ? "lead" : "employee", answers: answers)
  }

  static func wave(_ id: String, people: Range<Int>, shift: Int, days: Int, isBaseline: Bool = false) -> WaveAnswers {
    let opened = Company.asOf.adding(days: -days)
    let given = people.map { answers($0, shift: shift) }
    return WaveAnswers(
      wave: PulseWave(
        id: id, curriculum: "service", instruments: [.init(id: "survey", revision: "r")], opened: opened,
        closed: opened.adding(days: 14), isBaseline: isBaseline),
      instruments: [
        .init(
          lesson: lesson, answers: given,
          takers: zip(people, given).map { .init(id: "p\($0)", department: $1.department, role: $1.role) })
      ])
  }

  static let baseline = wave("2025-q4", people: 0..<30, shift: 0, days: 360, isBaseline: true)
  static let latest = wave("2026-q4", people: 6..<40, shift: 1, days: 30)

  static func report(by division: PulseDivision? = nil) -> PulseReport {
    PulseReport(latest, beside: baseline, by: division, asOf: Company.asOf, source: .sample)
  }
}
