import Curricula

/// What new says.
enum NewPhrase {
  case abstract, lesson, lessonDiscussion, curriculum, curriculumDiscussion
  case lessonID, curriculumID, title, titleName, folder
  case badID(String, suggestion: String), badTitle
  case alreadyThere(String)
  case lessonExists(String, path: String)
  case whichCurriculum([String])
  case next(lesson: String, path: String, option: String)
  case unlisted(lesson: String, outline: String)

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(es: "Empezar una lección o un currículo.", en: "Begin a lesson or a curriculum.")
    case .lesson:
      Bilingual(es: "Una lección que ya se juega, para cambiarla.", en: "A lesson that plays already, to be changed.")
    case .lessonDiscussion:
      Bilingual(
        es: "Tres escenas, un giro, dos finales, pistas, un compromiso y una ficha de repaso, en el idioma de --lang. "
          + "Sus comentarios dicen cómo seguir. En un currículo de dos idiomas nacen los dos archivos.",
        en: "Three scenes, a twist, two endings, hints, a commitment and a review card, in the language of --lang. "
          + "Its comments say how to go on. In a curriculum of two languages both files are made.")
    case .curriculum:
      Bilingual(es: "Un currículo con su primera lección.", en: "A curriculum with its first lesson.")
    case .curriculumDiscussion:
      Bilingual(
        es: "Una carpeta con su archivo de currículo y una primera lección, en español y en inglés. "
          + "El idioma de --lang es el original.",
        en: "A folder with its curriculum file and a first lesson, in English and Spanish. "
          + "The language of --lang is the source.")
    case .lessonID:
      Bilingual(
        es: "El id: letras, cifras y guiones, como caso-cerrado. No cambiará nunca.",
        en: "The id: letters, digits and hyphens, as in closed-ticket. It will never change.")
    case .curriculumID:
      Bilingual(
        es: "El id y la carpeta: letras, cifras y guiones, como servicio-interno.",
        en: "The id and the folder: letters, digits and hyphens, as in service-culture.")
    case .title: Bilingual(es: "El título.", en: "The title.")
    case .titleName: Bilingual(es: "título", en: "title")
    case .folder:
      Bilingual(es: "Dónde crearlo; si no, entre los currículos.", en: "Where to make it; else among the curricula.")
    case .badID(let id, let suggestion):
      Bilingual(
        es: "«\(id)» no puede ser un id: usa letras, cifras y guiones, y empieza con una letra."
          + (suggestion.isEmpty ? "" : " Por ejemplo: \(suggestion)"),
        en: "“\(id)” cannot be an id: use letters, digits and hyphens, and begin with a letter."
          + (suggestion.isEmpty ? "" : " For example: \(suggestion)"))
    case .badTitle:
      Bilingual(es: "El título va en una línea y dice algo.", en: "A title is one line, and says something.")
    case .alreadyThere(let path):
      Bilingual(
        es: "Ya existe \(path), y no se toca. Elige otro id, u otro lugar con --dir.",
        en: "\(path) exists already and is left alone. Choose another id, or another place with --dir.")
    case .lessonExists(let id, let path):
      Bilingual(
        es: "Ya hay una lección «\(id)», en \(path). Elige otro id: el historial de quien aprende va por id.",
        en: "There is a lesson “\(id)” already, in \(path). Choose another id: learners' histories go by it.")
    case .whichCurriculum(let paths):
      Bilingual(
        es: "Hay varios currículos. Di en cuál con --dir: \(paths.joined(separator: ", "))",
        en: "There are several curricula. Say which with --dir: \(paths.joined(separator: ", "))")
    case .next(let lesson, let path, let option):
      Bilingual(
        es:
          "\nAhora puedes:\n  cultura lint \(path)\n  cultura preview \(lesson)\(option)\n  cultura walk \(lesson)\(option)",
        en:
          "\nNow you can:\n  cultura lint \(path)\n  cultura preview \(lesson)\(option)\n  cultura walk \(lesson)\(option)"
      )
    case .unlisted(let lesson, let outline):
      Bilingual(
        es: "Agrégala a un tema o a una ruta, como «- título {#\(lesson)}», en \(outline)",
        en: "Add it to a track or a learning path, as “- title {#\(lesson)}”, in \(outline)")
    }
  }
}
