import Curricula

/// What is said about what a learner has done.
enum ProgressPhrase {
  case title(path: String, done: Int, of: Int), nothingYet, mastery
  case evidence(observations: Int, scenes: Int, days: Int, isEnough: Bool, isMastered: Bool)
  case reviews(Int)
  case commitment(String, day: String, kept: Bool?)

  var words: Bilingual {
    switch self {
    case .title(let path, let done, let count):
      Bilingual(es: "\(path) · \(done) de \(count.lessons.es)", en: "\(path) · \(done) of \(count.lessons.en)")
    case .nothingYet:
      Bilingual(es: "Todavía no has empezado ninguna lección.", en: "You have not started a lesson yet.")
    case .mastery: Bilingual(es: "Dominio, según tus respuestas", en: "Mastery, from your answers")
    case .evidence(let observations, let scenes, let days, let isEnough, let isMastered):
      Bilingual(
        es: [
          observations.counted(es: ("observación", "observaciones"), en: ("", "")).es, "en",
          scenes.counted(es: ("escena", "escenas"), en: ("", "")).es + ",",
          days.counted(es: ("día", "días"), en: ("", "")).es,
        ].joined(separator: " ") + (isMastered ? ", dominado" : isEnough ? "" : ", aún es pronto"),
        en: [
          observations.counted(es: ("", ""), en: ("observation", "observations")).en, "in",
          scenes.counted(es: ("", ""), en: ("scene", "scenes")).en + ",",
          days.counted(es: ("", ""), en: ("day", "days")).en,
        ].joined(separator: " ") + (isMastered ? ", mastered" : isEnough ? "" : ", too early to say"))
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
}
