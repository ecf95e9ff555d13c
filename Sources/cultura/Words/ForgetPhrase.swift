import Curricula
import Storage

/// What is said when a person is to be forgotten.
enum ForgetPhrase {
  case abstract, discussion, whom, yesFlag, nobody(String), preview(String, DataFolder.Traces), notDone(String)
  case done(String)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(es: "Borrar quién es una persona y lo que escribió.", en: "Erase who a person is and what they wrote.")
    case .discussion:
      Bilingual(
        es:
          "Borra el nombre, el correo y las demás columnas, lo que la persona escribió y las líneas que tecleó, y cierra su registro para siempre. "
          + "Quedan, por id y sin nombre, las respuestas que ya contaron: por eso los informes de antes siguen cuadrando. "
          + "Las copias de seguridad y los archivos ya exportados no se tocan: bórralos tú.",
        en:
          "Erases the name, the e-mail and the further columns, what the person wrote and the lines they typed, and closes their journal for good. "
          + "The answers that were counted stay, by id and without a name: that is why earlier reports still add up. "
          + "Backups and files already exported are not touched: those are yours to delete.")
    case .whom: Bilingual(es: "El id de la persona.", en: "The person's id.")
    case .yesFlag:
      Bilingual(
        es: "Hacerlo; sin esto solo se dice qué pasaría.", en: "Do it; without this, only what would happen is said.")
    case .nobody(let id):
      Bilingual(
        es: "No hay nada de «\(id)»: ni nombre ni registro. Los ids se ven con: cultura roster list",
        en: "There is nothing of “\(id)”: neither a name nor a journal. See the ids with: cultura roster list")
    case .preview(let id, let traces):
      Bilingual(
        es: "De \(id) se borraría: \(Self.erased(traces, .es)).\n"
          + "Quedaría, por id y sin nombre: \(traces.records.records.es)"
          + (traces.isErased ? ", ya cerrado.\n" : "; y no se podría añadir nada más.\n") + "No se puede deshacer.",
        en: "Of \(id) this would be erased: \(Self.erased(traces, .en)).\n"
          + "This would stay, by id and without a name: \(traces.records.records.en)"
          + (traces.isErased ? ", closed already.\n" : "; and nothing more could be added.\n") + "It cannot be undone.")
    case .notDone(let id):
      Bilingual(
        es: "No se borró nada. Para hacerlo: cultura forget \(id) --yes",
        en: "Nothing was erased. To do it: cultura forget \(id) --yes")
    case .done(let id):
      Bilingual(
        es:
          "\(id) ya no tiene nombre, textos ni líneas; su registro está cerrado y el id no se usa más. Los informes de antes siguen cuadrando.\n"
          + "Falta lo que cultura no alcanza: copias de seguridad y archivos exportados.",
        en:
          "\(id) has no name, texts or lines any more; the journal is closed and the id is never used again. Earlier reports still add up.\n"
          + "What cultura cannot reach remains: backups and exported files.")
    }
  }

  /// What goes, in a list.
  private static func erased(_ traces: DataFolder.Traces, _ language: Language) -> String {
    let texts = traces.texts
    let parts: [Bilingual?] = [
      traces.isNamed ? Bilingual(es: "el nombre y lo que va con él", en: "the name and what goes with it") : nil,
      texts == 0
        ? nil
        : Bilingual(
          es: texts == 1 ? "un texto suyo" : "\(texts) textos suyos",
          en: texts == 1 ? "one text of theirs" : "\(texts) texts of theirs"),
      Bilingual(es: "las líneas que tecleó", en: "the lines they typed"),
    ]
    return parts.compactMap { $0?[language] }.joined(separator: ", ")
  }
}
