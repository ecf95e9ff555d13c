import Curricula
import Glibc

/// What is said when a trainer's file cannot be written.
enum TrainerFilePhrase {
  case notWritten(path: String, number: Int32)

  var words: Bilingual {
    switch self {
    case .notWritten(let path, let number):
      let reason = systemReason(number)
      return Bilingual(
        es: "No pude guardar \(path): \(reason.es). El archivo sigue como estaba.",
        en: "Could not save \(path): \(reason.en). The file is as it was.")
    }
  }
}
