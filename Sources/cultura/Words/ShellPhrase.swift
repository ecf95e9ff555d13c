import Curricula

/// What the shell says at home and about itself.
enum ShellPhrase {
  case otherLanguage
  case privacy
  case path(title: String, lessons: Int, minutes: Int, done: Int)
  case minutes(Int)
  case pressEnterToStart, pressEnterToContinue(title: String), allDone, pressEnterToReview(Int)
  case whereYouWere(title: String, step: Int, steps: Int)
  case commitmentDue(text: String, day: String)
  case askKept, keptYes, keptNo
  case passed, notPassed, halfway
  case unknown(String, nearest: String?)
  case noSuchLesson(String, nearest: String?)
  case homeHelp, goodbye
  case noSuchNumber(String, lessons: Int)
  case onlyInLesson(String)
  case assessment(attemptsLeft: Int?), noAttemptsLeft(title: String)
  case setAside(path: String), progressRebuilt
  case noLessons
  case scores(first: Int, best: Int, last: Int)

  var words: Bilingual {
    switch self {
    case .otherLanguage: Bilingual(es: "English: /lang en", en: "Español: /idioma es")
    case .privacy:
      Bilingual(
        es: "Tu empresa verá qué terminas y tu nota; no tus respuestas de práctica.",
        en: "Your company will see what you finish and your score; not your practice answers.")
    case .path(let title, let lessons, let minutes, let done):
      done == 0
        ? Bilingual(
          es: "Tu ruta: \(title) · \(lessons.lessons.es) · unos \(minutes) minutos en total",
          en: "Your path: \(title) · \(lessons.lessons.en) · about \(minutes) minutes in all")
        : Bilingual(
          es: "Tu ruta: \(title) · \(done) de \(lessons.lessons.es)",
          en: "Your path: \(title) · \(done) of \(lessons.lessons.en)")
    case .minutes(let minutes): Bilingual(es: "\(minutes) min", en: "\(minutes) min")
    case .pressEnterToStart:
      Bilingual(es: "Presiona Enter para empezar, o escribe ayuda.", en: "Press Enter to begin, or type help.")
    case .pressEnterToContinue(let title):
      Bilingual(
        es: "Enter para seguir: \(title). O escribe un número, o ayuda.",
        en: "Enter to go on: \(title). Or type a number, or help.")
    case .allDone:
      Bilingual(
        es: "Terminaste tu ruta. Escribe un número para volver a una lección, o ayuda.",
        en: "You have finished your path. Type a number to return to a lesson, or help.")
    case .pressEnterToReview(let count):
      count == 1
        ? Bilingual(
          es: "Terminaste tu ruta. Enter para repasar 1 situación que te espera, o ayuda.",
          en: "You have finished your path. Enter to review the 1 situation waiting for you, or help.")
        : Bilingual(
          es: "Terminaste tu ruta. Enter para repasar \(count) situaciones que te esperan, o ayuda.",
          en: "You have finished your path. Enter to review the \(count) situations waiting for you, or help.")
    case .whereYouWere(let title, let step, let steps):
      Bilingual(
        es: "Ibas por aquí: \(title), paso \(step) de \(steps).",
        en: "You were here: \(title), step \(step) of \(steps).")
    case .commitmentDue(let text, let day):
      Bilingual(es: "Te comprometiste, para el \(day): «\(text)»", en: "You committed, by \(day): “\(text)”")
    case .askKept:
      Bilingual(es: "¿Lo cumpliste? sí, no, o Enter para después.", en: "Did you keep it? yes, no, or Enter for later.")
    case .keptYes: Bilingual(es: "Anotado: cumplido.", en: "Noted: kept.")
    case .keptNo:
      Bilingual(
        es: "Anotado. Saberlo ya es parte del trabajo; puedes poner otra fecha en la próxima lección.",
        en: "Noted. Knowing it is part of the work; you can set another date in your next lesson.")
    case .passed: Bilingual(es: "aprobada", en: "passed")
    case .notPassed: Bilingual(es: "terminada, sin aprobar", en: "finished, not passed")
    case .halfway: Bilingual(es: "a medias", en: "under way")
    case .unknown(let word, let nearest):
      Self.unknown(word, nearest, slash: word.hasPrefix("/") ? "/" : "")
    case .noSuchLesson(let word, let nearest):
      Bilingual(
        es: "No hay ninguna lección «\(word)». "
          + (nearest.map { "¿Querías decir «\($0)»?" } ?? "Míralas con: cultura lessons"),
        en: "There is no lesson “\(word)”. "
          + (nearest.map { "Did you mean “\($0)”?" } ?? "See them with: cultura lessons"))
    case .noSuchNumber(let number, let count):
      Bilingual(
        es: "No hay lección \(number): van de la 1 a la \(count).",
        en: "There is no lesson \(number): they go from 1 to \(count).")
    case .homeHelp:
      Bilingual(
        es: "Enter sigue donde quedaste; un número o unas palabras del título abren una lección.",
        en: "Enter goes on where you were; a number or a few words of the title open a lesson.")
    case .goodbye: Bilingual(es: "Todo queda guardado. Hasta pronto.", en: "Everything is saved. See you soon.")
    case .onlyInLesson(let verb):
      Bilingual(es: "«\(verb)» sirve dentro de una lección.", en: "“\(verb)” works inside a lesson.")
    case .assessment(let left):
      Bilingual(
        es: "Es una evaluación: sin pistas ni vuelta atrás, y cada respuesta se confirma con Enter."
          + (left.map { " Intentos, con este: \($0)." } ?? ""),
        en: "This is an assessment: no hints, no going back, and each answer is confirmed with Enter."
          + (left.map { " Attempts, with this one: \($0)." } ?? ""))
    case .noAttemptsLeft(let title):
      Bilingual(
        es: "Ya usaste todos los intentos de «\(title)». Habla con quien lleva el programa si necesitas otro.",
        en: "You have used every attempt at “\(title)”. Ask whoever runs the programme if you need another.")
    case .setAside(let path):
      Bilingual(
        es:
          "La última línea de tu registro quedó a medias y no se había confirmado; la aparté en \(path). Lo demás está íntegro.",
        en:
          "The last line of your journal was unfinished and had not been acknowledged; it was set aside in \(path). The rest is intact."
      )
    case .progressRebuilt:
      Bilingual(
        es: "No pude leer tu resumen de progreso; lo rehice desde tu registro.",
        en: "Your progress summary could not be read; it was made anew from your journal.")
    case .noLessons:
      Bilingual(es: "Este currículo todavía no tiene lecciones.", en: "This curriculum has no lessons yet.")
    case .scores(let first, let best, let last):
      first == best && best == last
        ? Bilingual(es: "nota \(first)", en: "score \(first)")
        : Bilingual(
          es: "nota \(first) la primera, \(best) la mejor, \(last) la última",
          en: "score \(first) first, \(best) best, \(last) last")
    }
  }

  /// Who typed a slash may have had to.
  private static func unknown(_ word: String, _ nearest: String?, slash: String) -> Bilingual {
    Bilingual(
      es: "No conozco «\(word)». "
        + (nearest.map { "¿Querías decir \(slash)\($0)?" } ?? "Escribe \(slash)ayuda para ver qué puedes escribir."),
      en: "I don't know “\(word)”. "
        + (nearest.map { "Did you mean \(slash)\($0)?" } ?? "Type \(slash)help to see what you can type."))
  }
}
