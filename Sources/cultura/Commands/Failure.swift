import Curricula
import Learning
import Storage

/// Why the program stops: a sentence in both languages and the exit code.
struct Failure: Error {
  /// The codes of DESIGN's contract, from sysexits.h and 1 for "the thing checked is not right".
  enum Code: Int32 {
    case notRight = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case locked = 75
    case noPermission = 77
  }

  let code: Code
  let words: Bilingual
  /// The language it is said in, where one was being spoken.
  var language: Language?

  init(_ code: Code, es: String, en: String) {
    self.code = code
    words = Bilingual(es: es, en: en)
  }

  init(_ code: Code, _ words: Bilingual) {
    self.code = code
    self.words = words
  }

  /// A failure that has been said already: only its code is left to give.
  static func silent(_ code: Code) -> Failure { Failure(code, es: "", en: "") }
}

extension Failure {
  static func noCurricula(_ candidates: [String]) -> Failure {
    let places = candidates.joined(separator: ", ")
    return Failure(
      .noInput,
      es:
        "No encuentro los currículos. Busqué en: \(places).\nIndica la carpeta con --curricula CARPETA o la variable CULTURA_CURRICULA.",
      en:
        "The curricula were not found. Looked in: \(places).\nName the folder with --curricula FOLDER or the variable CULTURA_CURRICULA."
    )
  }

  static func noSuchLesson(_ word: String, among ids: [String]) -> Failure {
    Failure(.usage, ShellPhrase.noSuchLesson(word, nearest: Nearest.match(word, among: ids)).words)
  }

  static func inputEnded(title: String, step: Int, steps: Int) -> Failure {
    Failure(.notRight, LessonPhrase.inputEnded(title: title, step: step, steps: steps).words)
  }

  static func badLearner(_ id: String) -> Failure {
    Failure(
      .usage,
      es:
        "«\(id)» no puede ser el id de una persona: usa de 1 a 64 letras minúsculas sin acento, cifras, punto, guion o guion bajo, "
        + "empezando por letra o cifra. Lo mejor es el número de empleado.",
      en:
        "“\(id)” cannot be a learner's id: use 1 to 64 lower-case letters without accents, digits, dots, hyphens or underscores, "
        + "beginning with a letter or digit. An employee number is best.")
  }

  static func noData(_ path: String) -> Failure {
    Failure(
      .noInput, es: "No hay datos en \(path). Indica la carpeta con --data CARPETA.",
      en: "There is no data in \(path). Name the folder with --data FOLDER.")
  }

  static func nothingToLint(_ path: String) -> Failure {
    Failure(
      .noInput, es: "En \(path) no hay ningún archivo .md que revisar.", en: "There is no .md file to check in \(path)."
    )
  }

  static func unknownLanguage(_ word: String) -> Failure {
    Failure(
      .usage, es: "«\(word)» no es un idioma de cultura. Escribe --lang es o --lang en.",
      en: "“\(word)” is not a language of cultura. Write --lang es or --lang en.")
  }

  static let noLogin = Failure(
    .usage, es: "No sé quién eres en este equipo. Indícalo con --learner ID.",
    en: "There is no telling who you are on this machine. Say so with --learner ID.")

  static let noDataFolder = Failure(
    .usage, es: "No sé dónde guardar: no hay HOME. Indica la carpeta con --data CARPETA.",
    en: "There is no place to save: HOME is not set. Name the folder with --data FOLDER.")
}
