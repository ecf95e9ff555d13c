import Curricula

/// What is said inside a lesson, around the lesson's own words.
enum LessonPhrase {
  case stepRich(title: String, step: Int, steps: Int), stepPlain(Int, of: Int)
  case gaugePlain(label: String, value: Int, maximum: Int)
  case questionPlain(String, task: Bilingual), openQuestionPlain(String), options(Int), optionPlain(Int, String)
  case chooseOne(Int), chooseSeveral(Int), writeAnswer, pressEnter
  case outOfRange(String, Int), ambiguous, chooseJustOne, emptyAnswer
  case confirm(String), cancelledAnswer
  case hint(String, left: Int), noHints, noMoreHints, noHintsInAssessment
  case moved(label: String, from: Int, to: Int, maximum: Int)
  case evidenceFor(String), evidenceAgainst(String)
  case youAnswered(String), whyFor(String), whyAgainst(String), whyNothing, whyNotYet, credit(Int)
  case nothingToRewind, rewindInAssessment, rewound(String)
  case paused(step: Int, steps: Int), resumeLater
  case lessonEdited, movedBack(String)
  case contextTitle, contextNothing, contextStep(Int, String)
  case pauseFirst(String), onlyAtEnd(String)
  case flagAsk, flagThanks, flagNothing
  case helpTitle, keys, deadEnd(scene: String)
  case inputEnded(title: String, step: Int, steps: Int)

  var words: Bilingual {
    switch self {
    case .stepRich(let title, let step, let steps):
      Bilingual(es: "\(title) · paso \(step) de \(steps)", en: "\(title) · step \(step) of \(steps)")
    case .stepPlain(let step, let steps): Bilingual(es: "Paso \(step) de \(steps).", en: "Step \(step) of \(steps).")
    case .gaugePlain(let label, let value, let maximum):
      Bilingual(es: "\(label): \(value) de \(maximum).", en: "\(label): \(value) of \(maximum).")
    case .questionPlain(let question, let task):
      Bilingual(es: "Pregunta: \(question) \(task.es)", en: "Question: \(question) \(task.en)")
    case .options(let count):
      Bilingual(
        es: "\(count.spoken.es) \(count == 1 ? "opción" : "opciones").",
        en: "\(count.spoken.en) \(count == 1 ? "option" : "options").")
    case .openQuestionPlain(let question): Bilingual(es: "Pregunta: \(question)", en: "Question: \(question)")
    case .optionPlain(let number, let text): Bilingual(es: "Opción \(number). \(text)", en: "Option \(number). \(text)")
    case .chooseOne(let count):
      Bilingual(
        es: count == 1 ? "Escribe 1, o ayuda." : "Escribe un número del 1 al \(count), o ayuda.",
        en: count == 1 ? "Type 1, or help." : "Type a number from 1 to \(count), or help.")
    case .chooseSeveral(let count):
      Bilingual(
        es: "Escribe uno o varios números del 1 al \(count), como 1,3; o ayuda.",
        en: "Type one or more numbers from 1 to \(count), like 1,3; or help.")
    case .writeAnswer:
      Bilingual(
        es: "Escribe tu respuesta. Aquí los comandos llevan /: /ayuda.",
        en: "Type your answer. Commands need a / here: /help.")
    case .pressEnter: Bilingual(es: "Enter para seguir.", en: "Enter to go on.")
    case .outOfRange(let text, let count):
      Bilingual(
        es: "«\(text)» no está entre las opciones: van del 1 al \(count).",
        en: "“\(text)” is not among the options: they go from 1 to \(count).")
    case .ambiguous:
      Bilingual(
        es: "Eso sirve para más de una opción. Escribe su número.",
        en: "That fits more than one option. Type its number.")
    case .chooseJustOne: Bilingual(es: "Aquí se elige una sola.", en: "Choose just one here.")
    case .emptyAnswer: Bilingual(es: "Falta tu respuesta.", en: "Your answer is missing.")
    case .confirm(let text):
      Bilingual(
        es: "Elegiste: \(text)\nEnter para confirmar, o escribe otra.",
        en: "You chose: \(text)\nEnter to confirm, or type another.")
    case .cancelledAnswer: Bilingual(es: "No se anotó nada.", en: "Nothing was noted.")
    case .hint(let hint, let left):
      switch left {
      case 0: Bilingual(es: "Pista: \(hint) (es la última)", en: "Hint: \(hint) (that is the last one)")
      case 1: Bilingual(es: "Pista: \(hint) (queda 1)", en: "Hint: \(hint) (1 left)")
      default: Bilingual(es: "Pista: \(hint) (quedan \(left))", en: "Hint: \(hint) (\(left) left)")
      }
    case .noHints: Bilingual(es: "Esta escena no tiene pistas.", en: "This scene has no hints.")
    case .noMoreHints: Bilingual(es: "Ya viste todas las pistas.", en: "You have seen every hint.")
    case .noHintsInAssessment:
      Bilingual(es: "En una evaluación no hay pistas.", en: "There are no hints in an assessment.")
    case .moved(let label, let from, let to, let maximum):
      Bilingual(
        es: "\(label): de \(from) a \(to), de \(maximum).", en: "\(label): from \(from) to \(to), of \(maximum).")
    case .evidenceFor(let list): Bilingual(es: "A favor: \(list).", en: "In favour: \(list).")
    case .evidenceAgainst(let list): Bilingual(es: "En contra: \(list).", en: "Against: \(list).")
    case .youAnswered(let text): Bilingual(es: "Respondiste: \(text)", en: "You answered: \(text)")
    case .whyFor(let text): Bilingual(es: "Mostró: \(text).", en: "It showed: \(text).")
    case .whyAgainst(let text):
      Bilingual(es: "Mostró lo contrario de: \(text).", en: "It showed the opposite of: \(text).")
    case .whyNothing:
      Bilingual(
        es: "Esa respuesta no fue evidencia de ningún comportamiento.", en: "That answer was evidence of no behaviour.")
    case .whyNotYet:
      Bilingual(
        es: "Todavía no has respondido nada en esta lección.", en: "You have not answered anything in this lesson yet.")
    case .credit(let percent): Bilingual(es: "Crédito: \(percent) de 100.", en: "Credit: \(percent) of 100.")
    case .nothingToRewind:
      Bilingual(es: "No hay ninguna decisión a la que volver.", en: "There is no decision to return to.")
    case .rewindInAssessment:
      Bilingual(es: "En una evaluación no se vuelve atrás.", en: "There is no going back in an assessment.")
    case .rewound(let title):
      Bilingual(
        es: "De vuelta en «\(title)». Es práctica: tu primera respuesta es la que cuenta.",
        en: "Back at “\(title)”. This is practice: your first answer is the one that counts.")
    case .paused(let step, let steps):
      Bilingual(es: "Guardado en el paso \(step) de \(steps).", en: "Saved at step \(step) of \(steps).")
    case .resumeLater: Bilingual(es: "Vuelve cuando quieras con Enter.", en: "Come back whenever you like with Enter.")
    case .lessonEdited:
      Bilingual(
        es: "La lección cambió desde la última vez; sigues en la misma escena.",
        en: "The lesson was edited since last time; you go on at the same scene.")
    case .movedBack(let title):
      Bilingual(
        es: "La lección cambió y tu escena ya no existe; sigues desde «\(title)».",
        en: "The lesson was edited and your scene is gone; you go on from “\(title)”.")
    case .contextTitle: Bilingual(es: "Hasta aquí:", en: "So far:")
    case .contextNothing: Bilingual(es: "Acabas de empezar.", en: "You have only just begun.")
    case .contextStep(let step, let title): Bilingual(es: "Paso \(step). \(title)", en: "Step \(step). \(title)")
    case .pauseFirst(let verb):
      Bilingual(
        es: "«\(verb)» está en el inicio: escribe pausa y vuelves aquí cuando quieras.",
        en: "“\(verb)” is at home: type pause, and come back here whenever you like.")
    case .onlyAtEnd(let verb):
      Bilingual(
        es: "«\(verb)» sirve al final de la lección; aquí, atrás vuelve a la última decisión.",
        en: "“\(verb)” works at the end of the lesson; here, back returns to the last decision.")
    case .flagAsk:
      Bilingual(
        es: "¿Qué no se entiende? Dilo con tus palabras.",
        en: "What is unclear? Say it in your own words.")
    case .flagThanks:
      Bilingual(es: "Gracias. Quedó anotado junto a esta escena.", en: "Thank you. It was noted beside this scene.")
    case .flagNothing: Bilingual(es: "No se anotó nada.", en: "Nothing was noted.")
    case .helpTitle: Bilingual(es: "Puedes escribir:", en: "You can type:")
    case .keys:
      Bilingual(
        es: "Tab completa, Ctrl-R busca lo que ya escribiste, Ctrl-_ deshace y Ctrl-C borra la línea.",
        en: "Tab completes, Ctrl-R searches what you typed, Ctrl-_ undoes and Ctrl-C clears the line.")
    case .deadEnd(let scene):
      Bilingual(
        es:
          "La lección no dice a dónde sigue esta escena («\(scene)»). Tu respuesta no se anotó. Avisa a quien la escribió: cultura lint.",
        en:
          "The lesson does not say where this scene (“\(scene)”) goes on. Your answer was not noted. Tell its author: cultura lint."
      )
    case .inputEnded(let title, let step, let steps):
      Bilingual(
        es:
          "La entrada terminó antes que la lección: «\(title)» quedó en el paso \(step) de \(steps), con todo guardado.",
        en: "The input ended before the lesson: “\(title)” stands at step \(step) of \(steps), with everything saved.")
    }
  }
}
