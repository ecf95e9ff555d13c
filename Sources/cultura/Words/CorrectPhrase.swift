import Curricula
import Learning
import Reporting

/// What is said when a completion is corrected.
enum CorrectPhrase {
  case abstract, discussion, whose, seqFlag, line, scoreFlag, passedFlag, reasonFlag
  case nobody(String), noReason, noSuchLine(Int, String), badScore(String), badAnswer(String), noChange, nothing(String)
  case completion(Int, Completed, day: String), correction(Corrected, day: String), corrected(Int, Corrected.Change)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract: Bilingual(es: "Corregir una nota, con su motivo.", en: "Correct a score, with its reason.")
    case .discussion:
      Bilingual(
        es:
          "Sin --seq, lista las lecciones terminadas de la persona con su número de línea. La corrección es una línea más del registro: "
          + "los dos valores, el motivo y quién corrigió quedan a la vista para siempre.",
        en:
          "Without --seq, lists the person's completed lessons with their line numbers. The correction is one more line of the journal: "
          + "both values, the reason and who corrected stay visible for good.")
    case .whose: Bilingual(es: "El id de la persona.", en: "The person's id.")
    case .seqFlag: Bilingual(es: "La línea del registro que se corrige.", en: "The line of the journal to correct.")
    case .line: Bilingual(es: "línea", en: "line")
    case .scoreFlag: Bilingual(es: "La nota correcta.", en: "The right score.")
    case .passedFlag: Bilingual(es: "Si aprobó.", en: "Whether they passed.")
    case .reasonFlag:
      Bilingual(es: "Por qué; sin nombres, porque no se borra.", en: "Why; without names, as it cannot be erased.")
    case .nobody(let id):
      Bilingual(
        es: "«\(id)» no tiene registro. Los ids se ven con: cultura roster list",
        en: "“\(id)” has no journal. See the ids with: cultura roster list")
    case .noReason:
      Bilingual(
        es: "Una corrección necesita su motivo. Añade --reason \"…\"",
        en: "A correction needs its reason. Add --reason \"…\"")
    case .noSuchLine(let seq, let id):
      Bilingual(
        es: "La línea \(seq) no es de una lección terminada. Las que hay: cultura correct \(id)",
        en: "Line \(seq) is not that of a completed lesson. See which there are: cultura correct \(id)")
    case .badScore(let text):
      Bilingual(
        es: "«\(text)» no es una nota. Escribe un número de 0 a 100.",
        en: "“\(text)” is not a score. Write a number from 0 to 100.")
    case .badAnswer(let text):
      Bilingual(
        es: "No entiendo «\(text)». Escribe --passed yes o --passed no.",
        en: "“\(text)” is not understood. Write --passed yes or --passed no.")
    case .noChange:
      Bilingual(
        es: "No hay nada que corregir: di qué nota es la correcta con --score o --passed.",
        en: "There is nothing to correct: say what is right with --score or --passed.")
    case .nothing(let id):
      Bilingual(es: "\(id) no ha terminado ninguna lección.", en: "\(id) has not completed any lesson.")
    case .completion(let seq, let it, let day):
      Bilingual(
        es: "\(seq): \(it.lesson), intento \(it.attempt), \(day): nota \(Self.number(it.score, .es)), "
          + Self.passed(it.passed).es,
        en: "\(seq): \(it.lesson), attempt \(it.attempt), \(day): score \(Self.number(it.score, .en)), "
          + Self.passed(it.passed).en)
    case .correction(let it, let day):
      Bilingual(
        es: "\(day), \(it.by): \(it.change.words.es). Motivo: \(it.reason)",
        en: "\(day), \(it.by): \(it.change.words.en). Reason: \(it.reason)")
    case .corrected(let seq, let change):
      Bilingual(
        es: "Línea \(seq) corregida: \(change.words.es).",
        en: "Line \(seq) corrected: \(change.words.en).")
    }
  }

  private static func passed(_ passed: Bool) -> Bilingual {
    passed ? Bilingual(es: "aprobada", en: "passed") : Bilingual(es: "sin aprobar", en: "not passed")
  }

  private static func number(_ value: Double, _ language: Language) -> String {
    ((value * 10).rounded() / 10).written(language)
  }
}
