import Curricula
import Learning

/// What is said about what a learner has done.
enum ProgressPhrase {
  case title(path: String, done: Int, of: Int), nothingYet, mastery
  case evidence(Mastery)
  case reviews(Int)
  case commitment(String, day: String, kept: Bool?)

  var words: Bilingual {
    switch self {
    case .title(let path, let done, let count):
      Bilingual(es: "\(path) · \(done) de \(count.lessons.es)", en: "\(path) · \(done) of \(count.lessons.en)")
    case .nothingYet:
      Bilingual(es: "Todavía no has empezado ninguna lección.", en: "You have not started a lesson yet.")
    case .mastery: Bilingual(es: "Dominio, según tus respuestas", en: "Mastery, from your answers")
    case .evidence(let mastery):
      ProgressPhrase.evidence(
        mastery.observations.counted(es: ("observación", "observaciones"), en: ("observation", "observations")),
        mastery.scenes.counted(es: ("escena", "escenas"), en: ("scene", "scenes")),
        mastery.days.counted(es: ("día", "días"), en: ("day", "days")),
        mastery.isMastered
          ? Bilingual(es: ", dominado", en: ", mastered")
          : mastery.isEnough ? Bilingual(es: "", en: "") : Bilingual(es: ", aún es pronto", en: ", too early to say"))
    case .reviews(let count):
      Bilingual(es: "Repaso: \(count) hoy.", en: "Review: \(count) today.")
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
