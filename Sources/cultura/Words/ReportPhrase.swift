import Curricula
import Learning
import Reporting

/// What is said about reports: their options, and what does not work with them.
enum ReportPhrase {
  case byFlag, fromFlag, toFlag, asOfFlag, group, daysFlag, whichPerson, completion
  case overdue, expiring, matrix, learner, dropoff, items, flags, commitments, ideas
  case means(String, nothingFor: String), badGrouping(String, String, known: [String]), badDay(String, String)
  case notYet(Day), backwards(from: Day, to: Day), badDays(String)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .byFlag:
      Bilingual(
        es: "Cómo agrupar: department, role, site, manager, track o lesson.",
        en: "How to group: department, role, site, manager, track or lesson.")
    case .fromFlag: Bilingual(es: "Solo desde este día.", en: "Only from this day on.")
    case .toFlag: Bilingual(es: "Solo hasta este día.", en: "Only up to this day.")
    case .asOfFlag:
      Bilingual(
        es: "Como estaba todo ese día: la lista, lo asignado y lo hecho hasta entonces.",
        en: "As everything was on that day: the roster, what was assigned, what was done until then.")
    case .group: Bilingual(es: "grupo", en: "group")
    case .daysFlag:
      Bilingual(es: "Cuántos días mirar hacia adelante; si no, 90.", en: "How many days to look ahead; else 90.")
    case .whichPerson: Bilingual(es: "La persona, por su id.", en: "The person, by id.")
    case .completion, .overdue, .expiring, .matrix, .learner, .dropoff, .items, .flags, .commitments, .ideas: abstract
    case .means(let option, let report):
      Bilingual(
        es: "El informe «\(report)» no lleva \(option): quítalo. Mira: cultura help report \(report)",
        en: "The report “\(report)” takes no \(option): leave it out. See: cultura help report \(report)")
    case .badGrouping(let word, let report, let known):
      Bilingual(
        es: "«\(word)» no sirve para --by en el informe «\(report)». Sirven: \(known.joined(separator: ", ")).",
        en: "“\(word)” does not work for --by in the report “\(report)”. These do: \(known.joined(separator: ", ")).")
    case .badDay(let option, let word):
      Bilingual(
        es: "«\(word)» no es una fecha. Escribe \(option) 2026-12-31.",
        en: "“\(word)” is not a date. Write \(option) 2026-12-31.")
    case .notYet(let day):
      Bilingual(
        es: "El \(day.words(.es)) todavía no llega: --as-of mira atrás.",
        en: "\(day.words(.en)) is yet to come: --as-of looks back.")
    case .backwards(let from, let to):
      Bilingual(
        es: "El \(to.words(.es)) es anterior al \(from.words(.es)): cambia --from o --to.",
        en: "\(to.words(.en)) comes before \(from.words(.en)): change --from or --to.")
    case .badDays(let word):
      Bilingual(
        es: "«\(word)» no es un número de días. Escribe --days 90.",
        en: "“\(word)” is not a number of days. Write --days 90.")
    }
  }

  /// What each report tells, in one line.
  private var abstract: Bilingual {
    switch self {
    case .overdue:
      Bilingual(es: "Quién va con retraso, en qué y cuánto.", en: "Who is late, with what, and by how much.")
    case .expiring:
      Bilingual(
        es: "Lo terminado que pronto dejará de contar.", en: "Completions that will soon cease to count.")
    case .matrix:
      Bilingual(
        es: "Cada persona y cada lección: cómo va y desde cuándo.",
        en: "Each person and each lesson: how it stands, since when.")
    case .learner:
      Bilingual(
        es: "Todo sobre una persona, para ella y para una auditoría.",
        en: "Everything about one person, for them and for an audit.")
    case .dropoff:
      Bilingual(es: "Dónde se queda la gente, escena por escena.", en: "Where people stop, scene by scene.")
    case .items:
      Bilingual(es: "Qué dicen las respuestas sobre las preguntas.", en: "What the answers say about the questions.")
    case .flags:
      Bilingual(es: "Qué preguntas no se entienden.", en: "Which questions are unclear.")
    case .commitments:
      Bilingual(es: "Compromisos hechos, vencidos y cumplidos.", en: "Commitments made, due and kept.")
    case .ideas: Bilingual(es: "Lo que la gente propone.", en: "What people propose.")
    default:
      Bilingual(
        es: "Quién completó qué, por departamento y lección.", en: "Who completed what, by department and lesson.")
    }
  }
}
