import Curricula

/// What is asked about a lesson when it is over.
enum ReactionPhrase {
  case ask, threeNumbers, thanks, askIdea, ideaNoted

  var words: Bilingual {
    switch self {
    case .ask:
      Bilingual(
        es: "¿Qué te pareció? Tres números del 1 al 5, como 5 4 4: tiene que ver con tu trabajo, puedes aplicarlo, la "
          + "recomendarías. Enter lo salta. ¿Una norma que estorba, una mejora? Escribe idea y lo que piensas.",
        en:
          "What did you think of it? Three numbers from 1 to 5, like 5 4 4: it has to do with your work, you can apply it, "
          + "you would recommend it. Enter skips this. A rule that gets in the way, an improvement? Type idea and your thought."
      )
    case .threeNumbers:
      Bilingual(
        es: "Tres números del 1 al 5, como 5 4 4; un guion deja uno sin responder. Enter lo salta.",
        en: "Three numbers from 1 to 5, like 5 4 4; a dash leaves one out. Enter skips this.")
    case .thanks: Bilingual(es: "Gracias, queda anotado.", en: "Thank you, it is noted.")
    case .askIdea:
      Bilingual(
        es: "¿Hay una norma que estorba, o algo que mejorarías? Escríbelo sin nombres; Enter lo deja.",
        en:
          "Is there a rule that gets in the way, or something you would improve? Write it without names; Enter leaves it."
      )
    case .ideaNoted:
      Bilingual(es: "Anotado: la leerá quien lleva el programa.", en: "Noted: whoever runs the programme will read it.")
    }
  }
}
