import Curricula

/// What translate says.
enum TranslatePhrase {
  case abstract, discussion, whichLesson, to, status, update, restamp
  case whatToDo
  case isSource(Language)
  case oneLanguage(String)
  case exists(String)
  case begun(id: String, language: Language)
  case updated(String, added: [String])
  case restamped(String)
  case unreadable(String, Finding), noHeader(String)
  case missing, complete, stale, blanks(Int), differences(Int)

  /// In the language of help.
  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(es: "Empezar una traducción, o ver cómo va.", en: "Begin a translation, or see how far it is.")
    case .discussion:
      Bilingual(
        es: "Crea un archivo con los ids y, sobre cada (…), las palabras del original como comentario. "
          + "Si la traducción ya existe, dice qué le falta.",
        en: "It makes a file with the ids and, above each (…), the source's words as a comment. "
          + "Where the translation exists already, it says what is wanting.")
    case .whichLesson:
      Bilingual(
        es: "El id de la lección, o el del currículo.", en: "The lesson's id, or the curriculum's.")
    case .to: Bilingual(es: "El idioma de la traducción.", en: "The translation's language.")
    case .status:
      Bilingual(
        es: "Solo decir cómo van las traducciones; código 1 si alguna no está completa.",
        en: "Only say how far translations are; exit 1 if one is not complete.")
    case .update:
      Bilingual(
        es: "Agregar a la traducción las escenas y respuestas nuevas; sus palabras se quedan.",
        en: "Add new scenes and answers to the translation; its words stay.")
    case .restamp:
      Bilingual(
        es: "Sellar la traducción con la versión de ahora del original, después de compararlas.",
        en: "Stamp the translation with the source's version of now, after comparing the two.")
    case .whatToDo:
      Bilingual(
        es: "¿Qué lección? Escribe su id; o mira cómo van todas con: cultura translate --status",
        en: "Which lesson? Write its id; or see how far all of them are with: cultura translate --status")
    case .isSource(let language):
      Bilingual(
        es: "El original ya está en ese idioma. Prueba con --to \(language == .es ? "en" : "es").",
        en: "The source is in that language already. Try --to \(language == .es ? "en" : "es").")
    case .oneLanguage(let id):
      Bilingual(
        es: "El currículo de «\(id)» tiene un solo idioma. Agrega el otro a la línea idiomas: de su "
          + "curriculum.<idioma>.md, como en «idiomas: es en», y repite.",
        en: "The curriculum of “\(id)” has one language only. Add the other to the languages: line of its "
          + "curriculum.<lang>.md, as in “languages: es en”, and try again.")
    case .exists(let path):
      Bilingual(
        es: "Ya existe \(path), y no se toca. Elige otro archivo con -o.",
        en: "\(path) exists already and is left alone. Choose another file with -o.")
    case .begun(let id, let language):
      Bilingual(
        es:
          "Cambia cada (…) por tus palabras. Lo que falta: cultura translate \(id) --to \(language.rawValue) --status",
        en: "Replace each (…) with your words. What is left: cultura translate \(id) --to \(language.rawValue) --status"
      )
    case .updated(let path, let added):
      added.isEmpty
        ? Bilingual(es: "\(path): nada que agregar.", en: "\(path): nothing to add.")
        : Bilingual(
          es: "\(path): agregué, para que los traduzcas: \(added.joined(separator: ", ")).",
          en: "\(path): added, for you to translate: \(added.joined(separator: ", ")).")
    case .restamped(let path):
      Bilingual(
        es: "\(path): sellada con la versión de ahora de su original.",
        en: "\(path): stamped with its source's version of now.")
    case .unreadable(let path, let finding):
      Bilingual(
        es: "\(path) no se puede ampliar: en \(finding.place.line):\(finding.place.column) \(finding.sentence.es).",
        en: "\(path) cannot be added to: at \(finding.place.line):\(finding.place.column) \(finding.sentence.en).")
    case .noHeader(let path):
      Bilingual(
        es: "\(path) no tiene una cabecera entre dos líneas «---» donde poner el sello.",
        en: "\(path) has no header between two “---” lines to put the stamp in.")
    case .missing: Bilingual(es: "falta", en: "missing")
    case .complete: Bilingual(es: "completa", en: "complete")
    case .stale: Bilingual(es: "el original cambió", en: "the source has changed")
    case .blanks(let count):
      count.counted(es: ("texto sin traducir", "textos sin traducir"), en: ("text to translate", "texts to translate"))
    case .differences(let count):
      count.counted(es: ("diferencia", "diferencias"), en: ("difference", "differences"))
    }
  }
}
