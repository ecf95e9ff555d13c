import Curricula
import Learning

/// What is said about what a learner has done.
enum ProgressPhrase {
  case title(path: String, done: Int, of: Int), nothingYet, notPassed, change(Int), mastery
  case evidence(Mastery), early(String)
  case reviews(Int, of: Int), retention(String, later: String)
  case formatFlag
  case commitment(String, day: String, kept: Bool?)

  var words: Bilingual {
    switch self {
    case .title(let path, let done, let count):
      Bilingual(es: "\(path) · \(done) de \(count.lessons.es)", en: "\(path) · \(done) of \(count.lessons.en)")
    case .nothingYet:
      Bilingual(es: "Todavía no has empezado ninguna lección.", en: "You have not started a lesson yet.")
    case .notPassed: Bilingual(es: "sin aprobar", en: "not passed")
    case .change(let points):
      switch points {
      case 0: Bilingual(es: "igual que la primera vez", en: "as the first time")
      case 1...:
        Bilingual(
          es: "\(points.points.es) más que la primera vez", en: "\(points.points.en) more than the first time")
      default:
        Bilingual(
          es: "\((-points).points.es) menos que la primera vez", en: "\((-points).points.en) less than the first time")
      }
    case .mastery: Bilingual(es: "Dominio, según tus respuestas", en: "Mastery, from your answers")
    case .evidence(let mastery):
      ProgressPhrase.evidence(
        mastery.observations.counted(es: ("observación", "observaciones"), en: ("observation", "observations")),
        mastery.scenes.counted(es: ("escena", "escenas"), en: ("scene", "scenes")),
        mastery.days.counted(es: ("día", "días"), en: ("day", "days")),
        mastery.isMastered
          ? Bilingual(es: ", dominado", en: ", mastered")
          : mastery.isEnough ? Bilingual(es: "", en: "") : Bilingual(es: ", aún es pronto", en: ", too early to say"))
    case .early(let share): Bilingual(es: "al principio, \(share)", en: "\(share) at the beginning")
    case .reviews(let due, let all):
      Bilingual(
        es: "Repaso: \(due) para hoy, de \(all.counted(es: ("situación", "situaciones"), en: ("", "")).es).",
        en: "Review: \(due) for today, of \(all.counted(es: ("", ""), en: ("situation", "situations")).en).")
    case .retention(let now, let later):
      Bilingual(
        es: "Se estima que hoy recuerdas un \(now) de ellas; si no repasas, en dos semanas sería un \(later).",
        en: "By estimate you remember \(now) of them today; without review, it would be \(later) in two weeks.")
    case .formatFlag:
      Bilingual(es: "Como texto, o en JSON para otros programas.", en: "As text, or in JSON for other programs.")
    case .commitment(let text, let day, let kept):
      switch kept {
      case nil: Bilingual(es: "Compromiso: «\(text)», para el \(day).", en: "Commitment: “\(text)”, by \(day).")
      case true?: Bilingual(es: "Compromiso cumplido: «\(text)».", en: "Commitment kept: “\(text)”.")
      case false?: Bilingual(es: "Compromiso sin cumplir: «\(text)».", en: "Commitment not kept: “\(text)”.")
      }
    }
  }

  private static func evidence(
    _ observations: Bilingual, _ scenes: Bilingual, _ days: Bilingual, _ verdict: Bilingual
  ) -> Bilingual {
    Bilingual(
      es: "\(observations.es) en \(scenes.es), \(days.es)\(verdict.es)",
      en: "\(observations.en) in \(scenes.en), \(days.en)\(verdict.en)")
  }
}
