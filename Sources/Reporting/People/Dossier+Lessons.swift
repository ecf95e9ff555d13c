import Curricula
import Learning

extension Dossier {
  /// One attempt as its events tell it.
  private struct Attempted {
    var number: Int
    var mode: Lesson.Mode
    var started: Day
    var completed: Completed?
    var completedOn: Day?
    /// What was answered up to the ending.
    var answers: [Answered] = []
  }

  /// Lesson by lesson: how it stands, its scores, its attempts, and the answers of assessments.
  var lessonLines: [Line] {
    let order = LessonOrder(lessons)
    let attempts = attempts
    let ids = person.learner.assigned.union(person.learner.exempted).union(attempts.keys)
    let attainments = Attainments(records)
    return ids.sorted(by: order.precedes).flatMap { id -> [Line] in
      let duty = person.learner.duties.first { $0.lesson == id }
      let progress = person.learner.progress.lessons[id]
      let isAssessment = attempts[id]?.last?.mode == .assessment
      var facts: [(String, Bilingual, Cell)] = [
        (
          "state", Bilingual(es: "Estado", en: "State"),
          .text(ifKnown: MatrixReport.state(of: id, person.learner, on: asOf)?.words(language))
        ),
        (
          "mode", Bilingual(es: "Modo", en: "Mode"),
          attempts[id] == nil
            ? .none : .text(isAssessment ? words("evaluación", "assessment") : words("práctica", "practice"))
        ),
        ("due", Bilingual(es: "Vence", en: "Due"), .day(ifKnown: duty?.due)),
        ("attempts", Bilingual(es: "Intentos", en: "Attempts"), progress.map { .count($0.attempts) } ?? .none),
        ("first", Bilingual(es: "Primera nota", en: "First score"), .number(ifKnown: progress?.first, decimals: 1)),
        ("best", Bilingual(es: "Mejor nota", en: "Best score"), .number(ifKnown: progress?.best, decimals: 1)),
        ("last", Bilingual(es: "Última nota", en: "Last score"), .number(ifKnown: progress?.last, decimals: 1)),
        ("passed", Bilingual(es: "Aprobada", en: "Passed"), .day(ifKnown: attainments.pass(id)?.day)),
      ]
      for attempt in attempts[id] ?? [] { facts += self.facts(attempt) + corrections(of: id, attempt: attempt.number) }
      return facts.filter { $0.2 != .none }.map { field, label, value in
        Line(
          section: .lesson, subject: id, heading: words("Lección", "Lesson") + ": \(order[id].title)", field: field,
          label: label[language], value: value)
      }
    }
  }

  private func facts(_ attempt: Attempted) -> [(String, Bilingual, Cell)] {
    let number = attempt.number
    let label = Bilingual(es: "Intento \(number)", en: "Attempt \(number)")
    var text = attempt.started.words(language)
    if let completed = attempt.completed, let day = attempt.completedOn {
      let score = completed.score.fixed(1, point: language == .es ? "," : ".") ?? "–"
      if day != attempt.started { text += " – \(day.words(language))" }
      text += ": \(score), " + (completed.passed ? words("aprobado", "passed") : words("no aprobado", "not passed"))
    } else {
      text += ": " + words("sin terminar", "not finished")
    }
    let answers = attempt.mode == .assessment ? attempt.answers : []
    return [("attempt/\(number)", label, .text(text))]
      + answers.map { answered in
        let scene = texts[answered.lesson]?.scenes.first { $0.ids.contains(answered.scene) }
        let title = scene?.title ?? answered.scene
        return (
          "attempt/\(number)/\(answered.scene)",
          Bilingual(es: "\(label.es), «\(title)»", en: "\(label.en), “\(title)”"),
          .text(self.words(answered, scene))
        )
      }
  }

  /// What was answered, as the lesson words it now, and its credit.
  private func words(_ answered: Answered, _ scene: Scene?) -> String {
    let picked = answered.answer.choices.map { id in scene?.choice(id)?.shortName ?? id }
    let given = picked.isEmpty ? words("respuesta dada", "answer given") : picked.joined(separator: ", ")
    guard let credit = answered.credit else { return given }
    return given + " · " + words("crédito", "credit") + " \(credit.fixed(2, point: language == .es ? "," : ".") ?? "–")"
  }

  /// Each lesson's attempts, in order.
  private var attempts: [String: [Attempted]] {
    var attempts: [String: [Attempted]] = [:]
    func change(_ lesson: String, _ number: Int, _ change: (inout Attempted) -> Void) {
      guard let index = attempts[lesson]?.lastIndex(where: { $0.number == number }) else { return }
      if attempts[lesson]?[index].completed == nil, var attempt = attempts[lesson]?[index] {
        change(&attempt)
        attempts[lesson]?[index] = attempt
      }
    }
    for record in records {
      let day = record.event.moment.day
      switch record.event.fact {
      case .started(let it):
        attempts[it.lesson, default: []].append(Attempted(number: it.attempt, mode: it.mode, started: day))
      case .answered(let it):
        change(it.lesson, it.attempt) { if it.answer != .read { $0.answers.append(it) } }
      case .completed(let it):
        change(it.lesson, it.attempt) { ($0.completed, $0.completedOn) = (it, day) }
      default: break
      }
    }
    return attempts
  }
}
