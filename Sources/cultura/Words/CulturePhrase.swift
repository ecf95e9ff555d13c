import Curricula
import Learning

/// What is said about the reports on culture: their abstracts and options, and what does not work with them.
enum CulturePhrase {
  case wave, commentsFlag, scenesFlag
  case mastery, pulse, observations, consensus, symptoms, board, boardDiscussion
  case notYet(Day), noWaves, stillOpen(String), noSuchWave(String, known: [String])

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .wave: Bilingual(es: "La oleada; si no, la última.", en: "The wave; else the latest.")
    case .commentsFlag:
      Bilingual(
        es: "También lo que escribió la gente, mezclado y desde diez comentarios por pregunta.",
        en: "What people wrote too, shuffled and from ten comments a question on.")
    case .scenesFlag:
      Bilingual(es: "Escena por escena y no en resumen.", en: "Scene by scene rather than in summary.")
    case .mastery:
      Bilingual(
        es: "Qué comportamientos se muestran, por nivel y departamento, con su evidencia.",
        en: "Which behaviours are shown, by level and department, with the evidence.")
    case .pulse:
      Bilingual(
        es: "Qué dijo la gente en las encuestas, junto a la línea de base.",
        en: "What people said in the surveys, beside the baseline.")
    case .observations:
      Bilingual(
        es: "Qué se vio al observar, por área y nunca por persona.",
        en: "What was seen when observing, by department and never by person.")
    case .consensus:
      Bilingual(
        es: "Si quienes trabajan juntos responden parecido a lo mismo.",
        en: "Whether people who work together answer the same things alike.")
    case .symptoms:
      Bilingual(
        es: "Contradicciones, derivaciones, promesas rotas y arreglos a medias, por departamento.",
        en: "Contradictions, referrals, broken promises and partial fixes, by department.")
    case .board:
      Bilingual(
        es: "Una página para la dirección, con gráficos, que se imprime bien.",
        en: "A page for the directors, with charts, that prints well.")
    case .boardDiscussion:
      Bilingual(
        es: "En los dos idiomas, con un interruptor; con --lang, en uno. Sin --from, los últimos doce meses. "
          + "Ejemplo: cultura report board -o direccion.html",
        en: "In both languages, with a switch; with --lang, in one. Without --from, the last twelve months. "
          + "Example: cultura report board -o directors.html")
    case .notYet(let day):
      Bilingual(
        es: "El \(day.words(.es)) todavía no llega: elige un día anterior con --to.",
        en: "\(day.words(.en)) is yet to come: choose an earlier day with --to.")
    case .noWaves:
      Bilingual(
        es: "Todavía no hay ninguna oleada de encuestas. Abre una con: cultura pulse open NOMBRE",
        en: "There is no wave of surveys yet. Open one with: cultura pulse open NAME")
    case .stillOpen(let id):
      Bilingual(
        es:
          "La oleada «\(id)» sigue abierta, y leerla ahora podría delatar la última respuesta. Ciérrala antes con: cultura "
          + "pulse close \(id)",
        en: "The wave “\(id)” is still open, and reading it now could give the last answer away. Close it first with: "
          + "cultura pulse close \(id)")
    case .noSuchWave(let word, let known):
      Bilingual(
        es: "No hay ninguna oleada «\(word)». Las que hay: \(known.joined(separator: ", ")).",
        en: "There is no wave “\(word)”. There are: \(known.joined(separator: ", ")).")
    }
  }
}
