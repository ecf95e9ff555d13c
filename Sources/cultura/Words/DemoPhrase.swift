import Curricula

/// What is said about the invented organisation.
enum DemoPhrase {
  case abstract, discussion, whichFolder, peopleFlag, seedFlag, dayFlag, date, invented
  case badSize(Int, ClosedRange<Int>), badDay(String), notEmpty(String)
  case written(String, people: Int, answers: Int)

  /// What to look at first; `lesson` is one that everyone takes.
  static func commands(lesson: String?) -> [String] {
    [
      "report completion", "report completion --format xlsx -o completion.xlsx", "report board -o board.html",
      "report overdue", "roster list", "pulse status",
    ]
      + (lesson.map { ["stats \($0)"] } ?? []) + ["verify"]
  }

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Crear una organización inventada, para ver informes llenos.",
        en: "Make an invented organisation, to see full reports.")
    case .discussion:
      Bilingual(
        es:
          "Escribe en una carpeta nueva dos años de aprendizaje de gente que no existe, jugando las lecciones de verdad. "
          + "La misma semilla, el mismo día y el mismo idioma dan los mismos archivos, mientras no cambien las lecciones.",
        en:
          "Writes into a new folder two years of learning by people who do not exist, playing the real lessons. "
          + "The same seed, day and language give the same files, as long as the lessons do not change.")
    case .whichFolder: Bilingual(es: "Una carpeta nueva o vacía.", en: "A new or empty folder.")
    case .peopleFlag: Bilingual(es: "Cuántas personas.", en: "How many people.")
    case .seedFlag:
      Bilingual(es: "Otra semilla da otra organización.", en: "Another seed gives another organisation.")
    case .dayFlag:
      Bilingual(es: "Hasta qué día, AAAA-MM-DD; si no, hoy.", en: "Up to which day, YYYY-MM-DD; else today.")
    case .date: Bilingual(es: "fecha", en: "date")
    case .invented:
      Bilingual(
        es: "Todo es inventado. Para quitarla, borra la carpeta.",
        en: "All of it is invented. To remove it, delete the folder.")
    case .badSize(let size, let sizes):
      Bilingual(
        es: "No puedo inventar \(size) personas: pide entre \(sizes.lowerBound) y \(sizes.upperBound).",
        en: "Cannot invent \(size) people: ask for \(sizes.lowerBound) to \(sizes.upperBound).")
    case .badDay(let day):
      Bilingual(
        es: "«\(day)» no es una fecha. Escríbela así: 2026-11-22.",
        en: "“\(day)” is not a date. Write it like this: 2026-11-22.")
    case .notEmpty(let path):
      Bilingual(
        es: "\(path) no está vacía, y ahí podría haber datos de verdad. No se escribió nada; nombra una carpeta nueva.",
        en: "\(path) is not empty, and there might be real data in it. Nothing was written; name a new folder.")
    case .written(let path, let people, let answers):
      Bilingual(
        es:
          "En \(path): \(people.counted(es: ("persona", "personas"), en: ("", "")).es), dos años, \(answers) respuestas. Prueba:",
        en:
          "In \(path): \(people.counted(es: ("", ""), en: ("person", "people")).en), two years, \(answers) answers. Try:"
      )
    }
  }
}
