import Curricula
import Learning

/// What is said about assigning, exempting and what one person is to take.
enum AssignPhrase {
  case assignAbstract, assignDiscussion, exemptAbstract, training, whichTraining
  case departmentFlag, roleFlag, learnerFlag, dueFlag, everyFlag, reasonFlag, untilFlag, date, days
  case noSuchTraining(String, nearest: String?), noAudience, noLearner, noDue(String), badDue(String), badUntil(String)
  case pastDue(Day), badEvery(String), noReason
  case assigned(String, Assignment, people: Int, today: Day), sameAssignment(String, Assignment.Audience)
  case withdrawFlag, withdrawAlone, withdrawn(String, Assignment.Audience)
  case notAssigned(String, Assignment.Audience, to: [Assignment.Audience])
  case firstAssignment, exempted(String, learner: String, until: Day?), ended(String, learner: String)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .assignAbstract:
      Bilingual(es: "Asignar una ruta o una lección.", en: "Assign a learning path or a lesson.")
    case .assignDiscussion:
      Bilingual(
        es:
          "Sin --due vale el plazo de la ruta, contado desde hoy o desde el día en que cada persona entra. Quien entra "
          + "después tiene ese mismo plazo desde su entrada. Con --every 365d hay que volver a terminarla antes de que pasen "
          + "365 días; una ruta que vence se repite sola. Repetir la orden con otra fecha la cambia; con --withdraw, se retira.",
        en:
          "Without --due the path's own period counts, from today or from the day each person joins. Whoever joins later "
          + "has the same period from then on. With --every 365d it must be completed again within 365 days. A path that expires "
          + "recurs by itself. Repeating the command with another date changes it; --withdraw takes it back.")
    case .exemptAbstract:
      Bilingual(
        es: "Eximir a alguien de una ruta o una lección; con --until ayer, deja de estarlo.",
        en: "Exempt someone from a learning path or a lesson; with --until yesterday, no longer.")
    case .training: Bilingual(es: "ruta|lección", en: "path|lesson")
    case .whichTraining: Bilingual(es: "El id de la ruta o la lección.", en: "The id of the path or lesson.")
    case .departmentFlag: Bilingual(es: "A un departamento; se repite.", en: "To a department; repeatable.")
    case .roleFlag: Bilingual(es: "A un rol; se repite.", en: "To a role; repeatable.")
    case .learnerFlag: Bilingual(es: "La persona, por su id; se repite.", en: "The person, by id; repeatable.")
    case .dueFlag:
      Bilingual(es: "Para cuándo: 2026-12-31, o 30d.", en: "By when: 2026-12-31, or 30d.")
    case .everyFlag:
      Bilingual(es: "Cada cuánto se repite: 365d.", en: "How often it recurs: 365d.")
    case .reasonFlag:
      Bilingual(
        es: "Por qué, sin datos personales: queda en un registro que no se borra.",
        en: "Why, without personal details: it stays in a record that is not erased.")
    case .untilFlag: Bilingual(es: "El último día en que vale.", en: "The last day it holds.")
    case .date: Bilingual(es: "fecha", en: "date")
    case .days: Bilingual(es: "días", en: "days")
    case .noSuchTraining(let word, let nearest):
      Bilingual(
        es: "No hay ninguna ruta ni lección «\(word)»." + (nearest.map { " ¿Querías decir «\($0)»?" } ?? ""),
        en: "There is no learning path or lesson “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    case .noAudience:
      Bilingual(
        es: "Falta decir a quién: --department, --role o --learner.",
        en: "Say to whom: --department, --role or --learner.")
    case .noLearner: Bilingual(es: "Falta decir a quién: --learner ID.", en: "Say whom: --learner ID.")
    case .noDue(let id):
      Bilingual(
        es: "«\(id)» no tiene un plazo propio. Di para cuándo: --due 2026-12-31, o --due 30d.",
        en: "“\(id)” has no period of its own. Say by when: --due 2026-12-31, or --due 30d.")
    case .badDue(let text):
      Bilingual(
        es: "«\(text)» no es una fecha ni un plazo. Escribe --due 2026-12-31, o --due 30d.",
        en: "“\(text)” is neither a date nor a period. Write --due 2026-12-31, or --due 30d.")
    case .badUntil(let text):
      Bilingual(
        es: "«\(text)» no es una fecha. Escribe --until 2026-12-31.",
        en: "“\(text)” is not a date. Write --until 2026-12-31.")
    case .pastDue(let day):
      Bilingual(es: "El \(day.words(.es)) ya pasó.", en: "\(day.words(.en)) has passed.")
    case .badEvery(let text):
      Bilingual(
        es: "«\(text)» no es un plazo. Escribe los días, como --every 365d.",
        en: "“\(text)” is not a period. Write the days, like --every 365d.")
    case .noReason:
      Bilingual(es: "Falta decir por qué: --reason MOTIVO.", en: "Say why: --reason REASON.")
    case .assigned(let id, let assignment, let people, let today): assigned(id, assignment, people, today)
    case .sameAssignment(let id, let audience):
      Bilingual(
        es: "«\(id)» ya está asignada así \(audience.words.es).",
        en: "“\(id)” is assigned like that already \(audience.words.en).")
    case .withdrawFlag:
      Bilingual(
        es: "Retirar lo asignado: desde hoy ya no hay que tomarlo.",
        en: "Take back what was assigned: from today it need not be taken.")
    case .withdrawAlone:
      Bilingual(
        es: "Con --withdraw no van --due ni --every: quítalos.",
        en: "--withdraw takes no --due or --every: leave them out.")
    case .withdrawn(let id, let audience):
      Bilingual(
        es: "«\(id)» ya no está asignada \(audience.words.es). Lo hecho queda en el registro.",
        en: "“\(id)” is no longer assigned \(audience.words.en). What was done stays on record.")
    case .notAssigned(let id, let audience, let others):
      Bilingual(
        es: "«\(id)» no está asignada \(audience.words.es)."
          + (others.isEmpty ? "" : " Lo está: \(others.map(\.words.es).joined(separator: ", "))."),
        en: "“\(id)” is not assigned \(audience.words.en)."
          + (others.isEmpty ? "" : " It is: \(others.map(\.words.en).joined(separator: ", "))."))
    case .firstAssignment:
      Bilingual(
        es:
          "Es la primera asignación: hasta ahora contaba para cada persona la ruta de su rol, y desde ahora solo lo asignado.",
        en:
          "This is the first assignment: until now the path of each person's role counted, from now on only what is assigned."
      )
    case .exempted(let id, let learner, let until):
      Bilingual(
        es: "\(learner) no tiene que tomar «\(id)»" + (until.map { " hasta el \($0.words(.es))" } ?? "") + ".",
        en: "\(learner) need not take “\(id)”" + (until.map { " until \($0.words(.en))" } ?? "") + ".")
    case .ended(let id, let learner):
      Bilingual(
        es: "\(learner) ya no está exenta: «\(id)» vuelve a contar si está asignada.",
        en: "\(learner) is no longer exempt: “\(id)” counts again where it is assigned.")
    }
  }

  private func assigned(_ id: String, _ it: Assignment, _ people: Int, _ today: Day) -> Bilingual {
    let crowd = people.counted(es: ("persona", "personas"), en: ("person", "people"))
    var es = "«\(id)» asignada \(it.to.words.es)"
    var en = "“\(id)” assigned \(it.to.words.en)"
    let isOnePerson = if case .learner = it.to { true } else { false }
    if !isOnePerson {
      es += ", hoy \(crowd.es)"
      en += ", \(crowd.en) today"
    }
    if let due = it.due ?? it.days.map({ today.adding(days: $0) }) {
      es += ", para el \(due.words(.es))"
      en += ", due \(due.words(.en))"
    }
    if let days = it.days, !isOnePerson {
      es += "; quien entre después tiene \(it.due == nil ? "" : "al menos ")\(days.days.es)"
      en += "; whoever comes later has \(it.due == nil ? "" : "at least ")\(days.days.en)"
    }
    if let every = it.every {
      es += ". Vale \(every.days.es) y se repite"
      en += ". It counts for \(every.days.en), then recurs"
    }
    return Bilingual(es: es + ".", en: en + ".")
  }
}

extension Assignment.Audience {
  /// «al rol help-desk», "to the role help-desk".
  var words: Bilingual {
    switch self {
    case .learner(let id): Bilingual(es: "a \(id)", en: "to \(id)")
    case .department(let id): Bilingual(es: "al departamento \(id.plain)", en: "to the department \(id.plain)")
    case .role(let id): Bilingual(es: "al rol \(id.plain)", en: "to the role \(id.plain)")
    }
  }
}

extension Int {
  /// «30 días», "30 days".
  var days: Bilingual { counted(es: ("día", "días"), en: ("day", "days")) }
}
