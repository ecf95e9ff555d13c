import Curricula

/// What is said while an instrument is answered.
enum InquiryPhrase {
  case step(title: String, Int, of: Int), intro(title: String), leaveBlank, atEnd, atFirst, nothingSaved, help
  case pulseAbstract, openAbstract, takeAbstract, closeAbstract, statusAbstract, observeAbstract
  case wave, instrumentFlag, whichChecklist, unitFlag, roleFlag, minutesFlag
  case pulseOpened(String, instruments: Int, isBaseline: Bool), pulseClosed(String), noOpenWave, waveExists(String)
  case badWave(String), noSuchWave(String), waveIsClosed(String), allTaken, kept, alreadyTaken, noPulses
  case status(String, since: String, until: String?, isBaseline: Bool), taken(title: String, Int, of: Int?), noWaves
  case noSuchInstrument(String, nearest: String?), notAChecklist(String), observationKept, namesWarning

  var words: Bilingual {
    switch self {
    case .step(let title, let step, let steps):
      Bilingual(es: "\(title) · pregunta \(step) de \(steps)", en: "\(title) · question \(step) of \(steps)")
    case .intro(let title): Bilingual(es: title, en: title)
    case .leaveBlank: Bilingual(es: "Enter la deja sin responder.", en: "Enter leaves it unanswered.")
    case .atEnd:
      Bilingual(
        es: "Esas eran todas. Enter guarda tus respuestas; atrás las corrige; salir no guarda nada.",
        en: "Those were all. Enter keeps your answers; back changes them; quit keeps nothing.")
    case .atFirst: Bilingual(es: "Esta es la primera.", en: "This is the first one.")
    case .nothingSaved: Bilingual(es: "No se guardó ninguna respuesta.", en: "No answer was kept.")
    case .help:
      Bilingual(
        es:
          "Responde, o deja en blanco con Enter. También: atrás, repetir, idioma, salir (con / delante donde se escribe libremente).",
        en:
          "Answer, or press Enter to leave it blank. Also: back, repeat, lang, quit (with a / in front where you write freely)."
      )
    case .pulseAbstract: Bilingual(es: "Encuestas anónimas, por oleadas.", en: "Anonymous surveys, in waves.")
    case .openAbstract:
      Bilingual(es: "Abrir una oleada; la primera es la línea de base.", en: "Open a wave; the first is the baseline.")
    case .takeAbstract: Bilingual(es: "Responder la oleada abierta.", en: "Answer the open wave.")
    case .closeAbstract: Bilingual(es: "Cerrar una oleada.", en: "Close a wave.")
    case .statusAbstract: Bilingual(es: "Cuánta gente ha respondido.", en: "How many people have answered.")
    case .observeAbstract:
      Bilingual(
        es: "Registrar una observación, o codificar una entrevista.", en: "Record an observation, or code an interview."
      )
    case .wave: Bilingual(es: "oleada", en: "wave")
    case .instrumentFlag:
      Bilingual(
        es: "Una encuesta de la oleada; se repite. Si no, todas las del currículo.",
        en: "A survey of the wave; repeatable. Else all of the curriculum's.")
    case .whichChecklist: Bilingual(es: "El id de la lista o guía.", en: "The checklist's or guide's id.")
    case .unitFlag: Bilingual(es: "El área observada.", en: "The department observed.")
    case .roleFlag: Bilingual(es: "El rol observado; nunca un nombre.", en: "The role observed; never a name.")
    case .minutesFlag: Bilingual(es: "Cuántos minutos duró.", en: "How many minutes it took.")
    case .pulseOpened(let id, let count, let isBaseline):
      Bilingual(
        es: "Oleada «\(id)» abierta, con \(count.counted(es: ("encuesta", "encuestas"), en: ("", "")).es)."
          + (isBaseline ? " Es la línea de base: las siguientes se comparan con ella." : ""),
        en: "Wave “\(id)” is open, with \(count.counted(es: ("", ""), en: ("survey", "surveys")).en)."
          + (isBaseline ? " It is the baseline: later ones are compared with it." : ""))
    case .pulseClosed(let id): Bilingual(es: "Oleada «\(id)» cerrada.", en: "Wave “\(id)” is closed.")
    case .noOpenWave: Bilingual(es: "No hay ninguna oleada abierta.", en: "No wave is open.")
    case .waveExists(let id):
      Bilingual(
        es: "Ya hay una oleada «\(id)». Dale otro nombre a la nueva, como 2026-t4.",
        en: "There is a wave “\(id)” already. Give the new one another name, like 2026-q4.")
    case .badWave(let id):
      Bilingual(
        es:
          "«\(id)» no puede ser el nombre de una oleada: usa letras minúsculas sin acento, cifras y guiones, como 2026-t4.",
        en: "“\(id)” cannot be a wave's name: use lower-case letters without accents, digits and hyphens, like 2026-q4."
      )
    case .noSuchWave(let id):
      Bilingual(
        es: "No hay ninguna oleada «\(id)». Míralas con: cultura pulse status",
        en: "There is no wave “\(id)”. See them with: cultura pulse status")
    case .waveIsClosed(let id): Bilingual(es: "La oleada «\(id)» está cerrada.", en: "Wave “\(id)” is closed.")
    case .allTaken:
      Bilingual(
        es: "Ya respondiste todo lo de esta oleada. Gracias.",
        en: "You have answered everything in this wave. Thank you.")
    case .kept:
      Bilingual(
        es: "Guardado, mezclado con las respuestas de los demás y sin tu nombre.",
        en: "Kept, mixed in with everyone's answers and without your name.")
    case .alreadyTaken:
      Bilingual(
        es: "Ya la habías respondido; esta vez no se guardó.",
        en: "You had answered it already; this time was not kept.")
    case .noPulses:
      Bilingual(es: "Este currículo no tiene encuestas anónimas.", en: "This curriculum has no anonymous surveys.")
    case .status(let id, let since, let until, let isBaseline):
      Bilingual(
        es: "\(id): " + (until.map { "del \(since) al \($0)" } ?? "abierta desde el \(since)")
          + (isBaseline ? ", línea de base" : ""),
        en: "\(id): " + (until.map { "from \(since) to \($0)" } ?? "open since \(since)")
          + (isBaseline ? ", baseline" : ""))
    case .taken(let title, let count, let all):
      Bilingual(
        es: "\(title): \(count.counted(es: ("respuesta", "respuestas"), en: ("", "")).es)"
          + (all.map { " de \($0) personas" } ?? ""),
        en: "\(title): \(count.counted(es: ("", ""), en: ("answer", "answers")).en)"
          + (all.map { " of \($0) people" } ?? ""))
    case .noWaves: Bilingual(es: "Todavía no se ha abierto ninguna oleada.", en: "No wave has been opened yet.")
    case .noSuchInstrument(let word, let nearest):
      Bilingual(
        es: "No hay ningún instrumento «\(word)»." + (nearest.map { " ¿Querías decir «\($0)»?" } ?? ""),
        en: "There is no instrument “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    case .notAChecklist(let id):
      Bilingual(
        es: "«\(id)» es una encuesta anónima: se responde con cultura pulse take.",
        en: "“\(id)” is an anonymous survey: it is answered with cultura pulse take.")
    case .observationKept: Bilingual(es: "Observación registrada.", en: "The observation is on record.")
    case .namesWarning:
      Bilingual(
        es: "Roles, nunca nombres: lo que escribas puede leerlo quien lleva el programa.",
        en: "Roles, never names: whoever runs the programme may read what you write.")
    }
  }
}
