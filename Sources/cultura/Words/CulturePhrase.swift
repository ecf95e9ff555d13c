import Curricula
import Learning

/// What is said about the reports on culture: their options, and what does not work with them.
enum CulturePhrase {
  case byFlag, fromFlag, toFlag, asOfFlag, group, date, wave, commentsFlag, scenesFlag
  case mastery, pulse, observations, consensus, symptoms, board
  case badDivision(String, known: [String]), badDay(String, String), notYet(Day), backwards(from: Day, to: Day)
  case noWaves, noSuchWave(String, known: [String])

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .byFlag:
      Bilingual(
        es: "Cómo agrupar: level, department, role, site o manager.",
        en: "How to group: level, department, role, site or manager.")
    case .fromFlag: Bilingual(es: "Solo desde este día.", en: "Only from this day on.")
    case .toFlag: Bilingual(es: "Solo hasta este día.", en: "Only up to this day.")
    case .asOfFlag:
      Bilingual(
        es: "Como estaba todo ese día: la lista y lo hecho hasta entonces.",
        en: "As everything was on that day: the roster, and what was done until then.")
    case .group: Bilingual(es: "grupo", en: "group")
    case .date: Bilingual(es: "fecha", en: "date")
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
    case .badDivision(let word, let known):
      Bilingual(
        es: "«\(word)» no sirve para --by en este informe. Sirven: \(known.joined(separator: ", ")).",
        en: "“\(word)” does not work for --by in this report. These do: \(known.joined(separator: ", ")).")
    case .badDay(let option, let word):
      Bilingual(
        es: "«\(word)» no es una fecha. Escribe \(option) 2026-12-31.",
        en: "“\(word)” is not a date. Write \(option) 2026-12-31.")
    case .notYet(let day):
      Bilingual(
        es: "El \(day.words(.es)) todavía no llega: --as-of mira atrás.",
        en: "\(day.words(.en)) is yet to come: --as-of looks back.")
    case .backwards(let from, let to):
      Bilingual(
        es: "El \(to.words(.es)) es anterior al \(from.words(.es)): cambia --from o --to.",
        en: "\(to.words(.en)) comes before \(from.words(.en)): change --from or --to.")
    case .noWaves:
      Bilingual(
        es: "Todavía no hay ninguna oleada de encuestas. Abre una con: cultura pulse open NOMBRE",
        en: "There is no wave of surveys yet. Open one with: cultura pulse open NAME")
    case .noSuchWave(let word, let known):
      Bilingual(
        es: "No hay ninguna oleada «\(word)». Las que hay: \(known.joined(separator: ", ")).",
        en: "There is no wave “\(word)”. There are: \(known.joined(separator: ", ")).")
    }
  }
}
