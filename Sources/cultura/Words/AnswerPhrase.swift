import Curricula

/// What is said about how to answer each type of scene.
enum AnswerPhrase {
  case orderTask(Int), matchTask(Int, partners: Int), clozeTask(Int), numberTask, scaleTask(String, String)
  case reflectionTask
  case arrange(example: String?), pair(example: String?), fillIn, giveNumber, point(String, String), reflect
  case gap(Int, of: Int), gapsStartOver
  case confirm(String), confirmGaps(String)
  case askConfidence, sure, fairly, guess
  case twice(String), missing([String]), noPartner([String]), tooMany(Int)
  case noSuchLetter(String, last: String), pairEach
  case notANumber, twoNumbers(String, whole: String, broken: String), noSuchPoint(String, String, String)
  case clash(String, isNumber: Bool)
  case incomplete

  var words: Bilingual {
    switch self {
    case .orderTask(let count):
      Bilingual(
        es: "Ordena \(count.spoken.es.lowercased()) pasos.", en: "Put \(count.spoken.en.lowercased()) steps in order.")
    case .matchTask(let count, let partners):
      Bilingual(
        es: "\(count.spoken.es) \(count == 1 ? "frase" : "frases") con número y "
          + "\(partners.spoken.es.lowercased()) \(partners == 1 ? "respuesta" : "respuestas") con letra.",
        en: "\(count.spoken.en) numbered \(count == 1 ? "phrase" : "phrases") and "
          + "\(partners.spoken.en.lowercased()) lettered \(partners == 1 ? "answer" : "answers").")
    case .clozeTask(let count):
      count == 1
        ? Bilingual(es: "Completa un hueco.", en: "Fill in one gap.")
        : Bilingual(
          es: "Completa \(count.spoken.es.lowercased()) huecos.", en: "Fill in \(count.spoken.en.lowercased()) gaps.")
    case .numberTask: Bilingual(es: "Se responde con un número.", en: "The answer is a number.")
    case .scaleTask(let first, let last):
      Bilingual(es: "Una escala del \(first) al \(last).", en: "A scale from \(first) to \(last).")
    case .reflectionTask: Bilingual(es: "Se responde con tus palabras.", en: "The answer is in your own words.")
    case .arrange(let example):
      Bilingual(
        es: "Escribe los números en orden" + (example.map { ", por ejemplo \($0)" } ?? "") + "; o ayuda.",
        en: "Type the numbers in order" + (example.map { ", for example \($0)" } ?? "") + "; or help.")
    case .pair(let example):
      Bilingual(
        es: "Escribe la letra de cada número" + (example.map { ", por ejemplo \($0)" } ?? "") + "; o ayuda.",
        en: "Type the letter of each number" + (example.map { ", for example \($0)" } ?? "") + "; or help.")
    case .fillIn:
      Bilingual(
        es: "Escribe lo que falta. Aquí los comandos llevan /: /ayuda.",
        en: "Type what is missing. Commands need a / here: /help.")
    case .giveNumber: Bilingual(es: "Escribe un número, o ayuda.", en: "Type a number, or help.")
    case .point(let first, let last):
      Bilingual(
        es: "Escribe el número de un punto, del \(first) al \(last); o ayuda.",
        en: "Type the number of a point, from \(first) to \(last); or help.")
    case .reflect:
      Bilingual(
        es: "Escribe con tus palabras. Aquí los comandos llevan /: /ayuda.",
        en: "Write in your own words. Commands need a / here: /help.")
    case .gap(let number, let count):
      Bilingual(es: "Hueco \(number) de \(count)", en: "Gap \(number) of \(count)")
    case .gapsStartOver:
      Bilingual(
        es: "Los huecos empiezan de nuevo, en este idioma.", en: "The gaps begin again, in this language.")
    case .confirm(let text):
      Bilingual(
        es: "Tu respuesta: \(text)\nEnter para confirmar, o escribe otra.",
        en: "Your answer: \(text)\nEnter to confirm, or type another.")
    case .confirmGaps(let text):
      Bilingual(
        es: "Tu respuesta: \(text)\nEnter para confirmar, o atrás para cambiar el último hueco.",
        en: "Your answer: \(text)\nEnter to confirm, or back to change the last gap.")
    case .askConfidence:
      Bilingual(
        es: "¿Con qué seguridad? 1 seguro · 2 bastante · 3 adiviné",
        en: "How sure are you? 1 sure · 2 fairly · 3 a guess"
      )
    case .sure: Bilingual(es: "seguro", en: "sure")
    case .fairly: Bilingual(es: "bastante", en: "fairly")
    case .guess: Bilingual(es: "adiviné", en: "a guess")
    case .twice(let number): Bilingual(es: "El \(number) está dos veces.", en: "\(number) is there twice.")
    case .missing(let numbers):
      numbers.count == 1
        ? Bilingual(
          es: "Falta el \(numbers.listed.es). Escríbelos todos, en orden.",
          en: "\(numbers.listed.en) is missing. Type all of them, in order.")
        : Bilingual(
          es: "Faltan \(numbers.listed.es). Escríbelos todos, en orden.",
          en: "\(numbers.listed.en) are missing. Type all of them, in order.")
    case .noPartner(let numbers):
      Bilingual(
        es: "Sin letra: \(numbers.listed.es). Escribe una para cada número.",
        en: "No letter for \(numbers.listed.en). Type one for each number.")
    case .tooMany(let count):
      Bilingual(
        es: "Hay más letras que frases: son \(count).", en: "There are more letters than phrases: there are \(count).")
    case .noSuchLetter(let letter, let last):
      Bilingual(
        es: "«\(letter)» no está entre las respuestas: van de «a» a «\(last)».",
        en: "“\(letter)” is not among the answers: they go from “a” to “\(last)”.")
    case .pairEach:
      Bilingual(
        es: "A cada número le toca una letra, justo detrás.",
        en: "Each number takes one letter, right behind it.")
    case .notANumber:
      Bilingual(
        es: "Eso no es un número. Escríbelo con cifras, como 12 o 3,5; o ayuda.",
        en: "That is not a number. Write it in figures, like 12 or 3.5; or help.")
    case .twoNumbers(let typed, let whole, let broken):
      Bilingual(
        es: "«\(typed)» se puede leer de dos maneras: escribe \(whole), o \(broken) si son decimales.",
        en: "“\(typed)” can be read in two ways: type \(whole), or \(broken) if you mean decimals.")
    case .noSuchPoint(let typed, let first, let last):
      Bilingual(
        es: "«\(typed)» no está en la escala: va del \(first) al \(last).",
        en: "“\(typed)” is not on the scale: it goes from \(first) to \(last).")
    case .clash(let typed, let isNumber):
      Bilingual(
        es:
          "«\(typed)» señala una opción y es el texto de otra. Escribe \(isNumber ? "su letra: a, b…" : "su número.")",
        en:
          "“\(typed)” points to one option and is the text of another. Type its \(isNumber ? "letter: a, b…" : "number.")"
      )
    case .incomplete: Bilingual(es: "Tu respuesta está incompleta.", en: "Your answer is not complete.")
    }
  }
}

extension [String] {
  /// «2, 3 y 4»; "2, 3 and 4".
  var listed: Bilingual {
    guard let last, count > 1 else { return Bilingual(es: first ?? "", en: first ?? "") }
    let others = dropLast().joined(separator: ", ")
    return Bilingual(es: "\(others) y \(last)", en: "\(others) and \(last)")
  }
}
