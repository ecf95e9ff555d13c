import Curricula

/// What a preview says besides the lesson.
enum PreviewPhrase {
  case abstract, sceneFlag, watchFlag, intro, reloaded, hidden, noSuchScene(String, nearest: String?)

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Probar una lección sin registrar nada, con su lógica al margen.",
        en: "Try a lesson without recording anything, its logic in the margin.")
    case .sceneFlag: Bilingual(es: "Empezar en esta escena.", en: "Begin at this scene.")
    case .watchFlag:
      Bilingual(
        es: "Volver a leer la lección cada vez que la guardas, en la misma escena.",
        en: "Read the lesson again each time you save it, at the same scene.")
    case .intro: Bilingual(es: "Vista previa: nada de esto se registra.", en: "Preview: none of this is recorded.")
    case .reloaded: Bilingual(es: "Lección releída.", en: "The lesson was read again.")
    case .hidden: Bilingual(es: "(oculta ahora)", en: "(hidden now)")
    case .noSuchScene(let word, let nearest):
      Bilingual(
        es: "No hay ninguna escena «\(word)»." + (nearest.map { " ¿Querías decir «\($0)»?" } ?? ""),
        en: "There is no scene “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    }
  }
}
