import Curricula
import Learning

/// What is said about a lesson before it begins.
enum AboutPhrase {
  case abstract, length, practises, objectives, kind, attempts, standing, comesAfter, dueDay, track
  case minutes(Int?), practice(pass: Int), assessment(pass: Int), attemptsLeft(Int, of: Int), unlimited
  case notStarted, enterToBegin(LessonProgress?), commandToBegin(String)
  case requires(String), requiresFirst(title: String, String)

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Cómo es una lección, antes de empezarla.", en: "What a lesson is like, before starting it.")
    case .length: Bilingual(es: "Duración", en: "Length")
    case .practises: Bilingual(es: "Qué practicas", en: "You practise")
    case .objectives: Bilingual(es: "Al terminar sabrás", en: "You will be able to")
    case .kind: Bilingual(es: "Qué es", en: "What it is")
    case .attempts: Bilingual(es: "Intentos", en: "Attempts")
    case .standing: Bilingual(es: "Cómo vas", en: "How you stand")
    case .comesAfter: Bilingual(es: "Antes va", en: "Comes after")
    case .dueDay: Bilingual(es: "Plazo", en: "Due")
    case .track: Bilingual(es: "Tema", en: "Track")
    case .minutes(let minutes):
      switch minutes {
      case nil: Bilingual(es: "sin calcular", en: "not estimated")
      case 1?: Bilingual(es: "alrededor de un minuto", en: "about one minute")
      case let minutes?: Bilingual(es: "unos \(minutes.minutes.es)", en: "about \(minutes.minutes.en)")
      }
    case .practice(let pass):
      Bilingual(
        es: "práctica: hay pistas y puedes volver atrás; se aprueba con \(pass) de 100",
        en: "practice: there are hints and you can go back; \(pass) of 100 passes")
    case .assessment(let pass):
      Bilingual(
        es: "evaluación: sin pistas ni vuelta atrás, y tus respuestas pueden revisarse; se aprueba con \(pass) de 100",
        en: "assessment: no hints, no going back, and your answers may be audited; \(pass) of 100 passes")
    case .attemptsLeft(let left, let all):
      Bilingual(es: "te \(left == 1 ? "queda" : "quedan") \(left) de \(all)", en: "\(left) of \(all) left")
    case .unlimited: Bilingual(es: "los que quieras", en: "as many as you like")
    case .notStarted: Bilingual(es: "sin empezar", en: "not started")
    case .enterToBegin(let standing):
      switch standing {
      case nil: Bilingual(es: "Enter para empezarla.", en: "Enter to begin it.")
      case let it? where it.isOpen: Bilingual(es: "Enter para seguir con ella.", en: "Enter to go on with it.")
      default: Bilingual(es: "Enter para tomarla otra vez.", en: "Enter to take it again.")
      }
    case .commandToBegin(let id):
      Bilingual(es: "Para empezarla: cultura play \(id)", en: "To begin it: cultura play \(id)")
    case .requires(let titles):
      Bilingual(
        es:
          "Esta lección parte de \(titles), que no has terminado. Puedes seguir; si algo te falta, escribe pausa y empieza por ahí.",
        en:
          "This lesson builds on \(titles), which you have not finished. You can go on; if something is missing, type pause and begin there."
      )
    case .requiresFirst(let title, let titles):
      Bilingual(
        es: "«\(title)» es una evaluación y pide haber terminado \(titles). Empieza por ahí; esta te espera.",
        en: "“\(title)” is an assessment and asks that you have finished \(titles). Begin there; this one will wait.")
    }
  }
}
