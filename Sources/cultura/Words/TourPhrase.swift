import Curricula

/// What is said around the tour.
enum TourPhrase {
  case abstract, intro, first(String), paused, done

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(es: "Conocer esta terminal en dos minutos.", en: "Get to know this terminal in two minutes.")
    case .intro:
      Bilingual(
        es:
          "Dos minutos para conocer esta terminal. Nada de lo que hagas aquí se registra; salir te saca cuando quieras.",
        en: "Two minutes to get to know this terminal. Nothing you do here is recorded; quit takes you out at any time."
      )
    case .first(let verb):
      Bilingual(
        es: "Prueba primero el comando de esta escena: escribe \(verb).",
        en: "Try this scene's command first: type \(verb).")
    case .paused:
      Bilingual(
        es:
          "Así se pausa. En una lección queda todo guardado y vuelves al inicio; ahí, Enter te trae otra vez a tu lugar. "
          + "Presiona Enter.",
        en: "That is how you pause. In a lesson everything is saved and you are back home; there, Enter brings you to "
          + "your place again. Press Enter.")
    case .done:
      Bilingual(
        es: "Fin del recorrido. Cuando quieras, empieza tu primera lección.",
        en: "That is the end of the tour. Begin your first lesson whenever you like.")
    }
  }
}
