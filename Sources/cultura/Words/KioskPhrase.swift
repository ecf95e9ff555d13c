import Curricula

/// What is said at a seat that strangers reach.
enum KioskPhrase {
  case option, nothingElse, closed(String, open: [String]), noFiles(String), saidTwice(String), whose

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .option:
      Bilingual(
        es: "Con --kiosk, para la llave SSH de quien aprende: solo aprender, sin archivos ni otros programas.",
        en: "With --kiosk, for a learner's SSH key: learning only, no files and no other programs.")
    case .nothingElse:
      Bilingual(
        es: "Esta llave solo abre tu sesión de aprendizaje; lo que pediste al conectarte no se ejecutó. "
          + "Conéctate sin pedir nada: ssh, el equipo y nada más.",
        en: "This key opens your learning session only; what you asked for when connecting was not run. "
          + "Connect without asking for anything: ssh, the host and nothing more.")
    case .closed(let word, let open):
      Bilingual(
        es: "«\(word)» no se puede usar con --kiosk: desde aquí solo se aprende. Se puede: \(open.list). "
          + "Lo demás lo hace Recursos Humanos o quien forma, desde su propio puesto.",
        en: "“\(word)” cannot be used with --kiosk: this seat is for learning only. What works: \(open.list). "
          + "HR and trainers do the rest from a seat of their own.")
    case .noFiles(let word):
      Bilingual(
        es: "Con --kiosk no se leen ni se escriben archivos: «\(word)» no se puede usar. Nombra la lección por su id.",
        en: "With --kiosk no files are read or written: “\(word)” cannot be used. Name the lesson by its id.")
    case .saidTwice(let name):
      Bilingual(
        es: "Con --kiosk, \(name) se dice una sola vez: lo fija la llave y no se cambia después.",
        en: "With --kiosk, \(name) is said once: the key settles it and nothing changes it afterwards.")
    case .whose:
      Bilingual(
        es: "--kiosk necesita --learner ID: la llave dice quién aprende, porque la cuenta es de todos.",
        en: "--kiosk needs --learner ID: the key says who is learning, because the account is everyone's.")
    }
  }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}
