import Curricula

/// What help says about commands and options, in the interface's language.
enum OptionPhrase {
  case data, curricula, lang, learner, plain, folder, format, formatName, output, lesson, whichLesson, file, whichFiles
  case cultura, culturaDiscussion, shell, lessons, play, review, progress, lint, report, verify

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .data: Bilingual(es: "La carpeta de datos.", en: "The data folder.")
    case .curricula: Bilingual(es: "La carpeta de los currículos.", en: "The folder of the curricula.")
    case .lang: Bilingual(es: "El idioma: es o en.", en: "The language: es or en.")
    case .learner:
      Bilingual(
        es: "Quién aprende; si no, la cuenta de este equipo.", en: "Who is learning; else this machine's account.")
    case .plain:
      Bilingual(es: "Solo texto, para lectores de pantalla y tuberías.", en: "Text only, for screen readers and pipes.")
    case .folder: Bilingual(es: "carpeta", en: "folder")
    case .format: Bilingual(es: "El formato de salida.", en: "The output format.")
    case .formatName: Bilingual(es: "formato", en: "format")
    case .output:
      Bilingual(es: "Escribir en este archivo, entero o nada.", en: "Write to this file, whole or not at all.")
    case .lesson: Bilingual(es: "lección", en: "lesson")
    case .whichLesson:
      Bilingual(es: "El id de la lección; se ven con: cultura lessons", en: "The lesson's id; see: cultura lessons")
    case .whichFiles:
      Bilingual(
        es: "Archivos o carpetas; si no, todos los currículos.", en: "Files or folders; else all the curricula.")
    case .file: Bilingual(es: "archivo", en: "file")
    case .cultura:
      Bilingual(
        es: "Practica los momentos difíciles del servicio, en tu terminal.",
        en: "Practise the hard moments of service, in your terminal.")
    case .culturaDiscussion:
      Bilingual(
        es:
          "Sin nada más, abre el inicio de quien aprende. Quien forma escribe con new, lint, preview y walk; Recursos Humanos usa report, pulse, observe y verify. "
          + "Todos los comandos llevan --data, --curricula, --lang, --learner y --plain.",
        en:
          "With nothing else, it opens the learner's home. Trainers write with new, lint, preview and walk; HR uses report, pulse, observe and verify. "
          + "Every command takes --data, --curricula, --lang, --learner and --plain.")
    case .shell: Bilingual(es: "Abrir el inicio.", en: "Open home.")
    case .lessons: Bilingual(es: "Las lecciones y cómo las llevas.", en: "The lessons and how you stand.")
    case .play: Bilingual(es: "Entrar directo a una lección.", en: "Go straight into a lesson.")
    case .review: Bilingual(es: "Repasar lo que toca hoy.", en: "Review what is due today.")
    case .progress: Bilingual(es: "Lo que llevas, con su evidencia.", en: "What you have done, with its evidence.")
    case .lint:
      Bilingual(es: "Revisar lecciones y decir cómo mejorarlas.", en: "Check lessons and say how to mend them.")
    case .report: Bilingual(es: "Informes para Recursos Humanos y dirección.", en: "Reports for HR and leadership.")
    case .verify:
      Bilingual(
        es: "Comprobar que ningún registro se alteró.", en: "Check that no journal has been altered.")
    }
  }
}
