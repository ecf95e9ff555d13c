import Curricula

/// What import and export say.
enum GiftPhrase {
  case importAbstract, exportAbstract, importDiscussion, giftFile, id, title
  case imported(Int, path: String?), left(Int)

  var words: Bilingual {
    switch self {
    case .importAbstract:
      Bilingual(es: "Hacer una lección de un archivo GIFT de Moodle.", en: "Make a lesson of a Moodle GIFT file.")
    case .exportAbstract:
      Bilingual(es: "Escribir una lección como GIFT de Moodle.", en: "Write a lesson as Moodle GIFT.")
    case .importDiscussion:
      Bilingual(
        es:
          "No adivina: lo que no tiene equivalente se dice con su línea, y sale con 1 si alguna pregunta queda fuera.",
        en:
          "It never guesses: what has no equivalent is listed with its line, and it exits with 1 if a question is left out."
      )
    case .giftFile: Bilingual(es: "El archivo GIFT.", en: "The GIFT file.")
    case .id:
      Bilingual(
        es: "El id de la lección; si no, sale del nombre del archivo.",
        en: "The lesson's id; else made from the file's name.")
    case .title:
      Bilingual(
        es: "El título de la lección; si no, el nombre del archivo.", en: "The lesson's title; else the file's name.")
    case .imported(let count, let path):
      Bilingual(
        es: "\(count.counted(es: ("pregunta", "preguntas"), en: ("", "")).es) en la lección."
          + (path.map { " Ahora: cultura lint \($0)" } ?? ""),
        en: "\(count.counted(es: ("", ""), en: ("question", "questions")).en) in the lesson."
          + (path.map { " Now: cultura lint \($0)" } ?? ""))
    case .left(let count):
      Bilingual(
        es: count == 1 ? "1 quedó fuera." : "\(count) quedaron fuera.",
        en: count == 1 ? "1 was left out." : "\(count) were left out.")
    }
  }
}
