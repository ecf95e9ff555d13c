import Curricula
import Learning

/// What a trainer is told about learners' answers to a lesson.
enum AnswersPhrase {
  case statsAbstract, diffAbstract
  case goesOn(scene: String), movedBack(from: String, to: String), lostCards([String])
  case summary(affected: Int, of: Int)

  /// What an edit means for one learner; nothing where it changes nothing.
  static func phrases(_ effect: EditEffect) -> [AnswersPhrase] {
    let change: [AnswersPhrase] =
      switch effect.change {
      case .none: []
      case .goesOn(let scene): [.goesOn(scene: scene)]
      case .movedBack(let from, let to): [.movedBack(from: from, to: to)]
      }
    return change + (effect.lostCards.isEmpty ? [] : [.lostCards(effect.lostCards)])
  }

  var words: Bilingual {
    switch self {
    case .statsAbstract:
      Bilingual(
        es: "Qué responde la gente en una lección, y qué preguntas engañan.",
        en: "What people answer in a lesson, and which questions mislead.")
    case .diffAbstract:
      Bilingual(es: "A quién afecta que una lección haya cambiado.", en: "Whom a change to a lesson affects.")
    case .goesOn(let scene):
      Bilingual(
        es: "sigue en «\(scene)», y se le avisa del cambio.", en: "goes on at “\(scene)”, and is told of the change.")
    case .movedBack(let from, let to):
      Bilingual(
        es: "estaba en «\(from)», que ya no existe: vuelve a «\(to)».",
        en: "was at “\(from)”, which is gone: goes back to “\(to)”.")
    case .lostCards(let cards):
      Bilingual(
        es: "pierde de su repaso: \(cards.joined(separator: ", ")).",
        en: "loses from review: \(cards.joined(separator: ", ")).")
    case .summary(let affected, let begun):
      Bilingual(
        es: begun == 0
          ? "Nadie ha empezado esta lección."
          : "El cambio afecta a \(affected) de \(begun) personas que la empezaron. Las notas ya puestas no cambian.",
        en: begun == 0
          ? "Nobody has begun this lesson."
          : "The change affects \(affected) of \(begun) people who began it. Scores already given do not change.")
    }
  }
}
