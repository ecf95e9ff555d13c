import Curricula

/// What is said where something else than a lesson was to be played.
enum PlayPhrase {
  case isFile(String), isInstrument(String, Lesson.Kind)

  var words: Bilingual {
    switch self {
    case .isFile(let path):
      Bilingual(
        es:
          "«\(path)» parece un archivo, y las lecciones se toman por su id. Para probar un archivo: cultura preview \(path)",
        en: "“\(path)” looks like a file, and lessons are taken by their id. To try a file: cultura preview \(path)")
    case .isInstrument(let id, .pulse):
      Bilingual(
        es: "«\(id)» es una encuesta anónima, no una lección: se responde con cultura pulse take.",
        en: "“\(id)” is an anonymous survey, not a lesson: it is answered with cultura pulse take.")
    case .isInstrument(let id, _):
      Bilingual(
        es:
          "«\(id)» es una hoja de observación, no una lección: se llena con cultura observe \(id), o en papel con cultura print \(id).",
        en:
          "“\(id)” is an observation form, not a lesson: fill it in with cultura observe \(id), or on paper with cultura print \(id)."
      )
    }
  }
}
