import Curricula

/// What is said after an ending.
enum DebriefPhrase {
  case ended(String), path, gave(Scene.Kind), decidedHere
  case profileLine(String, Int, Int), noEvidence
  case score(Int, passed: Bool, minutes: Int), practiceScore(Int)
  case meters
  case fork(step: Int, names: String), forkGood(step: Int, names: String)
  case offerAgain, offerNext
  case commitmentIntro, commitmentSkip, commitmentHelp, others(Int), commitmentDate(String), badDate, commitmentNoted(
    String), pastDate
  case cardsAdded(Int)

  var words: Bilingual {
    switch self {
    case .ended(let title): Bilingual(es: "Así terminó · \(title)", en: "How it ended · \(title)")
    case .path: Bilingual(es: "Tu camino", en: "Your path")
    case .gave(let type):
      switch type {
      case .order: Bilingual(es: "tu orden", en: "your order")
      case .match: Bilingual(es: "tus parejas", en: "your pairs")
      case .cloze: Bilingual(es: "lo que completaste", en: "what you filled in")
      case .number: Bilingual(es: "tu número", en: "your number")
      default: Bilingual(es: "tus palabras", en: "your words")
      }
    case .decidedHere: Bilingual(es: "aquí se decidió", en: "decided here")
    case .profileLine(let words, let positive, let total):
      Bilingual(es: "\(words): \(positive) de \(total).", en: "\(words): \(positive) of \(total).")
    case .noEvidence: Bilingual(es: "sin evidencia esta vez", en: "no evidence this time")
    case .score(let score, let passed, let minutes):
      Bilingual(
        es:
          "Nota \(score) de 100 · \(passed ? "aprobada" : "todavía sin aprobar") · \(minutes.minutes.es)",
        en:
          "Score \(score) of 100 · \(passed ? "passed" : "not passed yet") · \(minutes.minutes.en)"
      )
    case .practiceScore(let score):
      Bilingual(
        es: "Esto fue práctica: tu nota sigue siendo la primera, \(score) de 100.",
        en: "This was practice: your score is still the first one, \(score) of 100.")
    case .meters: Bilingual(es: "Al final", en: "In the end")
    case .fork(let step, let names):
      Bilingual(
        es:
          "Aquí se decidió: en el paso \(step), «\(names)». ¿Quieres probar otra respuesta? Es práctica: tu primera nota no cambia.",
        en:
          "It was decided here: at step \(step), “\(names)”. Would you like to try another answer? It is practice: your first score stays."
      )
    case .forkGood(let step, let names):
      Bilingual(
        es:
          "Lo que más pesó: en el paso \(step), «\(names)». ¿Quieres ver qué habría pasado con otra respuesta? Es práctica: tu primera nota no cambia.",
        en:
          "What counted most: at step \(step), “\(names)”. Would you like to see where another answer leads? It is practice: your first score stays."
      )
    case .offerAgain:
      Bilingual(es: "o (otra) para probar · Enter para seguir.", en: "a (again) to try · Enter to go on.")
    case .offerNext: Bilingual(es: "Enter para seguir.", en: "Enter to go on.")
    case .commitmentIntro:
      Bilingual(es: "Un compromiso, con fecha.", en: "A commitment, with a date.")
    case .commitmentSkip:
      Bilingual(
        es: "Escríbelo con tus palabras, o el número de una idea. Enter para dejarlo.",
        en: "Write it in your own words, or the number of an idea. Enter to leave it.")
    case .commitmentHelp:
      Bilingual(
        es: "Escribe tu compromiso, o el número de una idea; Enter lo deja. Aquí los comandos llevan /, como /pausa.",
        en: "Write your commitment, or the number of an idea; Enter leaves it. Commands need a / here, like /pause.")
    case .others(let count): Bilingual(es: "y \(count) más", en: "and \(count) more")
    case .commitmentDate(let day):
      Bilingual(
        es: "¿Para cuándo? Enter: \(day). O escribe una fecha (2026-12-31) o días (7).",
        en: "By when? Enter: \(day). Or type a date (2026-12-31) or days (7).")
    case .badDate:
      Bilingual(
        es: "No entendí la fecha. Escribe como 2026-12-31, o un número de días del 1 al 365.",
        en: "I did not understand the date. Write it like 2026-12-31, or a number of days from 1 to 365.")
    case .pastDate: Bilingual(es: "Ese día ya pasó.", en: "That day has passed.")
    case .commitmentNoted(let day):
      Bilingual(
        es: "Anotado para el \(day). Ese día te preguntaré si lo cumpliste.",
        en: "Noted for \(day). On that day you will be asked whether you kept it.")
    case .cardsAdded(let count):
      count == 1
        ? Bilingual(
          es: "1 situación parecida llegará a tu repaso.", en: "1 similar situation will come up in your review.")
        : Bilingual(
          es: "\(count) situaciones parecidas llegarán a tu repaso.",
          en: "\(count) similar situations will come up in your review.")
    }
  }
}
