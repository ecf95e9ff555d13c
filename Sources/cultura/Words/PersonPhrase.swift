import Curricula
import Learning
import Reporting

/// What is said about one person of the roster.
enum PersonPhrase {
  case mustTake, exempt, onRecord, neverLeft
  case duty(Duty, completed: Day?, today: Day), exemption(Exemption), happened(Day, Bilingual)

  var words: Bilingual {
    switch self {
    case .mustTake: Bilingual(es: "Lo que tiene que tomar", en: "What they are to take")
    case .exempt: Bilingual(es: "Exenciones", en: "Exemptions")
    case .onRecord: Bilingual(es: "En el registro", en: "On record")
    case .neverLeft: Bilingual(es: "no se va", en: "does not leave after all")
    case .duty(let duty, let completed, let today): Self.words(duty, completed, today)
    case .exemption(let it):
      Bilingual(
        es: "\(it.training.id): \(it.reason)" + (it.until.map { ", hasta el \($0.words(.es))" } ?? ""),
        en: "\(it.training.id): \(it.reason)" + (it.until.map { ", until \($0.words(.en))" } ?? ""))
    case .happened(let day, let what):
      Bilingual(es: "\(day.words(.es)): \(what.es)", en: "\(day.words(.en)): \(what.en)")
    }
  }

  private static func words(_ duty: Duty, _ completed: Day?, _ today: Day) -> Bilingual {
    let late = duty.due.map { max(0, today.number - $0.number) } ?? 0
    let due = duty.due.map { day in
      late > 0
        ? Bilingual(
          es: "venció el \(day.words(.es)), hace \(late.days.es)", en: "was due \(day.words(.en)), \(late.days.en) ago")
        : Bilingual(es: "vence el \(day.words(.es))", en: "due \(day.words(.en))")
    }
    switch duty.state {
    case .completed:
      let again = duty.every == nil ? nil : duty.due
      return Bilingual(
        es: "terminada" + (completed.map { " el \($0.words(.es))" } ?? "")
          + (again.map { "; otra vez antes del \($0.words(.es))" } ?? ""),
        en: "completed" + (completed.map { " \($0.words(.en))" } ?? "")
          + (again.map { "; again by \($0.words(.en))" } ?? ""))
    case .open: return due ?? Bilingual(es: "sin fecha", en: "no due day")
    case .lapsed:
      return Bilingual(
        es: "hay que repetirla" + (due.map { "; \($0.es)" } ?? ""),
        en: "to be taken again" + (due.map { "; \($0.en)" } ?? ""))
    }
  }

  /// A fact about someone, with the day it takes effect; nil for one about others.
  static func history(_ fact: RosterFact, of learner: String) -> (day: Day, what: Bilingual)? {
    switch fact {
    case .joined(let it) where it.learner == learner:
      (it.from, Bilingual(es: "entra en \(it.place)", en: "joins \(it.place)"))
    case .returned(let it) where it.learner == learner:
      (it.from, Bilingual(es: "vuelve a \(it.place)", en: "is back in \(it.place)"))
    case .left(learner, let on): (on, Bilingual(es: "se va", en: "leaves"))
    case .moved(let it) where it.learner == learner:
      (it.from, Bilingual(es: "pasa a \(it.place(.es))", en: "moves to \(it.place(.en))"))
    default: nil
    }
  }
}

extension Joined {
  fileprivate var place: String { [department, role].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension Moved {
  fileprivate func place(_ language: Language) -> String {
    let parts: [(RosterColumn, String?)] = [
      (.department, department), (.role, role), (.site, site), (.manager, manager),
      (.start, start.map { $0.words(language) }),
    ]
    return parts.compactMap { column, text in
      text.map { "\(column.title[language].lowercased()) \($0.isEmpty ? "–" : $0)" }
    }.joined(separator: ", ")
  }
}
