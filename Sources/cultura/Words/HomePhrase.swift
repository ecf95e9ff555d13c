import Curricula
import Learning

/// What is said about what waits at home, and where lessons are looked for.
enum HomePhrase {
  case due(Day, today: Day), nextDue(Day, today: Day), again, assessment, after(String)
  case others(Int), reviewsWaiting(Int), promised(String, due: String), morePromised(Int), streak(Int)
  case firstTime, noSuchLesson(String, nearest: String?), found(Int, String), notFound(String, nearest: String?)
  case whichWords, word

  var words: Bilingual {
    switch self {
    case .due(let day, let today): Self.due(day, today)
    case .nextDue(let day, let today): Self.nextDue(day, today)
    case .again: Bilingual(es: "toca repetirla", en: "to be taken again")
    case .assessment: Bilingual(es: "evaluación", en: "assessment")
    case .after(let titles): Bilingual(es: "antes va \(titles)", en: "comes after \(titles)")
    case .others(let count):
      Bilingual(
        es: "Hay \(count.counted(es: ("lección", "lecciones"), en: ("", "")).es) más: escribe lecciones.",
        en: "There \(count == 1 ? "is 1 more lesson" : "are \(count) more lessons"): type lessons.")
    case .reviewsWaiting(let count):
      count == 1
        ? Bilingual(es: "Repaso: 1 situación te espera.", en: "Review: 1 situation is waiting for you.")
        : Bilingual(
          es: "Repaso: \(count) situaciones te esperan.", en: "Review: \(count) situations are waiting for you.")
    case .promised(let text, let day):
      Bilingual(es: "Tu compromiso: «\(text)», para el \(day).", en: "Your commitment: “\(text)”, by \(day).")
    case .morePromised(let count):
      count == 1
        ? Bilingual(es: "Y otro compromiso más: escribe progreso.", en: "And one more commitment: type progress.")
        : Bilingual(
          es: "Y \(count) compromisos más: escribe progreso.", en: "And \(count) more commitments: type progress.")
    case .streak(let days):
      Bilingual(es: "Llevas \(days) días de práctica seguidos.", en: "You have practised \(days) days in a row.")
    case .firstTime:
      Bilingual(
        es: "¿Primera vez aquí? Escribe recorrido: son dos minutos.",
        en: "First time here? Type tour: it takes two minutes.")
    case .noSuchLesson(let words, let nearest):
      Bilingual(
        es: "No hay ninguna lección «\(words)». "
          + (nearest.map { "¿Querías decir «\($0)»?" } ?? "Escribe lecciones para verlas, o ver y su número."),
        en: "There is no lesson “\(words)”. "
          + (nearest.map { "Did you mean “\($0)”?" } ?? "Type lessons to see them, or show and its number."))
    case .found(let count, let words):
      Bilingual(es: "\(count.lessons.es) con «\(words)»:", en: "\(count.lessons.en) with “\(words)”:")
    case .notFound(let words, let nearest):
      Bilingual(
        es: "Ninguna lección tiene «\(words)». "
          + (nearest.map { "¿Querías decir «\($0)»?" }
            ?? "Busca por título, tema, comportamiento o estado, como: lecciones a medias."),
        en: "No lesson has “\(words)”. "
          + (nearest.map { "Did you mean “\($0)”?" }
            ?? "Look by title, track, behaviour or status, like: lessons under way."))
    case .whichWords:
      Bilingual(
        es: "Palabras del título, el tema o un comportamiento, o un estado: aprobada, a medias, sin empezar…",
        en: "Words of the title, the track or a behaviour, or a status: passed, under way, not started…")
    case .word: Bilingual(es: "palabras", en: "words")
    }
  }

  private static func nextDue(_ day: Day, _ today: Day) -> Bilingual {
    switch day.number - today.number {
    case ..<0:
      Bilingual(es: "Hay lecciones vencidas desde el \(day.words(.es)).", en: "Overdue since \(day.words(.en)).")
    case 0: Bilingual(es: "Próximo vencimiento: hoy.", en: "Next due day: today.")
    case 1: Bilingual(es: "Próximo vencimiento: mañana.", en: "Next due day: tomorrow.")
    default: Bilingual(es: "Próximo vencimiento: \(day.words(.es)).", en: "Next due day: \(day.words(.en)).")
    }
  }

  private static func due(_ day: Day, _ today: Day) -> Bilingual {
    switch day.number - today.number {
    case ..<0: Bilingual(es: "venció el \(day.words(.es))", en: "was due \(day.words(.en))")
    case 0: Bilingual(es: "vence hoy", en: "due today")
    case 1: Bilingual(es: "vence mañana", en: "due tomorrow")
    default: Bilingual(es: "vence el \(day.words(.es))", en: "due \(day.words(.en))")
    }
  }
}
