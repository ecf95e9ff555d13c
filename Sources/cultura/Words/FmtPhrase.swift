import Curricula

/// What fmt says.
enum FmtPhrase {
  case abstract, discussion, check, restamp
  case formatted(path: String, ids: [String])
  case leftAlone(path: String, reason: Bilingual)
  case reason(line: Int, column: Int, sentence: Bilingual)
  case otherMeaning
  case lacksIDs(path: String, lines: [Int])
  case behind(path: String, lesson: String, language: Language)
  case outlineBehind(path: String)
  case restamped(path: String)
  case wouldChange(files: Int, of: Int)

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(es: "Ordenar archivos y ponerles los ids que faltan.", en: "Tidy files and stamp missing ids.")
    case .discussion:
      Bilingual(
        es: "Ordena espacios, sangrías y líneas en blanco. No toca ni una palabra, ni los comentarios. "
          + "En una traducción no inventa ids: deben ser los del original.",
        en: "It tidies spaces, indentation and empty lines. It touches no word and no comment. "
          + "In a translation it invents no ids: they must be the source's.")
    case .check:
      Bilingual(
        es: "No escribir nada: decir qué archivos cambiarían; si hay alguno, código 1.",
        en: "Write nothing: list the files that would change; exit 1 if there are any.")
    case .restamp:
      Bilingual(
        es: "Sellar también las traducciones que estaban al día, si en su original solo cambiaron espacios.",
        en: "Stamp translations that were up to date as well, where only spaces changed in their source.")
    case .formatted(let path, let ids):
      Bilingual(
        es: "\(path): ordenado" + (ids.isEmpty ? "." : ids.count == 1 ? "; id nuevo: " : "; ids nuevos: ")
          + (ids.isEmpty ? "" : ids.joined(separator: ", ") + "."),
        en: "\(path): tidied" + (ids.isEmpty ? "." : ids.count == 1 ? "; new id: " : "; new ids: ")
          + (ids.isEmpty ? "" : ids.joined(separator: ", ") + "."))
    case .leftAlone(let path, let reason):
      Bilingual(
        es: "\(path): lo dejé como estaba, porque \(reason.es).\nMira cómo se arregla con: cultura lint \(path)",
        en: "\(path): left as it was, because \(reason.en).\nSee how to mend it with: cultura lint \(path)")
    case .reason(let line, let column, let sentence):
      Bilingual(
        es: "en \(line):\(column) \(sentence.es)", en: "at \(line):\(column) \(sentence.en)")
    case .otherMeaning:
      Bilingual(es: "ordenado se leería de otra manera", en: "it would read otherwise when tidied")
    case .lacksIDs(let path, let lines):
      lines.count == 1
        ? Bilingual(
          es: "\(path): a la línea \(lines[0]) le falta el id de su original. Cópialo de ahí.",
          en: "\(path): line \(lines[0]) lacks the id of its source. Copy it from there.")
        : Bilingual(
          es: "\(path): a las líneas \(list(lines, "y")) les faltan los ids de su original. Cópialos de ahí.",
          en: "\(path): lines \(list(lines, "and")) lack the ids of their source. Copy them from there.")
    case .behind(let path, let lesson, let language):
      Bilingual(
        es: "\(path) estaba al día con su original, que ahora cambió. Compáralos y séllala con: "
          + "cultura translate \(lesson) --to \(language.rawValue) --restamp",
        en: "\(path) was up to date with its source, which has changed now. Compare them and stamp it with: "
          + "cultura translate \(lesson) --to \(language.rawValue) --restamp")
    case .outlineBehind(let path):
      Bilingual(
        es:
          "\(path) estaba al día con su original, que ahora cambió. Compáralos; el sello nuevo lo dice: cultura lint \(path)",
        en:
          "\(path) was up to date with its source, which has changed now. Compare them; for the new stamp: cultura lint \(path)"
      )
    case .restamped(let path):
      Bilingual(
        es: "\(path): sellada; en su original solo cambiaron espacios.",
        en: "\(path): stamped; only spaces changed in its source.")
    case .wouldChange(let files, let count):
      Bilingual(
        es: "Sin ordenar: \(files) de \(count.files.es). Ordénalos con: cultura fmt",
        en: "Not tidy: \(files) of \(count.files.en). Tidy them with: cultura fmt")
    }
  }

  private func list(_ lines: [Int], _ and: String) -> String {
    let words = lines.map(String.init)
    return words.dropLast().joined(separator: ", ") + " \(and) " + (words.last ?? "")
  }
}
