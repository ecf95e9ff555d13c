import Curricula
import Glibc
import Learning
import Storage

extension Failure {
  /// What happened, to what, and what to do next.
  init(_ error: StorageError) {
    switch error {
    case .cannotRead(let path, let number):
      self.init(
        number == EACCES ? .noPermission : .noInput,
        es: "No puedo leer \(path): \(systemReason(number).es). Revisa que exista y que tu cuenta pueda leerlo.",
        en: "Cannot read \(path): \(systemReason(number).en). Check that it exists and that your account may read it.")
    case .cannotCreate(let path, let number):
      self.init(
        number == EACCES ? .noPermission : .cannotCreate,
        es: "No puedo crear \(path): \(creation(number).es). Elige otro lugar, o pide permiso sobre esa carpeta.",
        en: "Cannot create \(path): \(creation(number).en). Choose another place, or ask for permission on that folder."
      )
    case .writeFailed(let path, let number):
      self.init(
        .inputOutput,
        es:
          "No pude guardar en \(path): \(systemReason(number).es).\nTu última respuesta no quedó anotada; todo lo anterior está a salvo. "
          + "Resuelve eso y vuelve a entrar: seguirás en el mismo paso.",
        en:
          "Could not save to \(path): \(systemReason(number).en).\nYour last answer was not recorded; everything before it is safe. "
          + "Mend that and come back: you will go on at the same step.")
    case .stoppedAfterFailure(let path):
      self.init(
        .inputOutput,
        es: "Ya no escribo en \(path), porque antes falló. Sal y vuelve a entrar: nada de lo confirmado se perdió.",
        en:
          "Nothing more is written to \(path), because writing failed before. Leave and come back: nothing acknowledged is lost."
      )
    case .isLink(let path):
      self.init(
        .noPermission,
        es:
          "\(path) es un enlace, y en la carpeta de datos no se sigue ninguno. Pon ahí el archivo o la carpeta de verdad.",
        en: "\(path) is a link, and none is followed inside the data folder. Put the real file or folder there.")
    case .isNotFile(let path):
      self.init(
        .badData, es: "\(path) debería ser un archivo y no lo es. Muévelo a otro lugar.",
        en: "\(path) should be a file and is not. Move it elsewhere.")
    case .isNotFolder(let path):
      self.init(
        .badData, es: "\(path) debería ser una carpeta y no lo es. Muévelo a otro lugar.",
        en: "\(path) should be a folder and is not. Move it elsewhere.")
    case .malformed(let path):
      self.init(
        .badData, es: "\(path) no se entiende. No se cambió nada; restaura una copia de ese archivo.",
        en: "\(path) cannot be understood. Nothing was changed; restore a copy of that file.")
    case .locked(let learner, let holder, let since):
      self.init(locked: learner, holder: holder, since: since)
    case .loginTaken(let learner, let owner):
      self.init(
        .noPermission,
        es: "El id «\(learner)» ya es de la cuenta «\(owner)». Elige el tuyo con --learner ID.",
        en: "The id “\(learner)” belongs to the account “\(owner)” already. Choose yours with --learner ID.")
    case .damaged(let path, let damage): self.init(damaged: path, damage)
    case .missingLines(let path, let expected, let found):
      self.init(
        .badData,
        es:
          "A \(path) le faltan líneas al final: el progreso guardado llega a la \(expected) y el registro termina en la \(found).\n"
          + "No se borró ni se cambió nada. Restaura una copia del registro; si de verdad se perdió, borra progress.json de esa carpeta "
          + "y seguirás desde la línea \(found).",
        en:
          "\(path) lacks lines at its end: the saved progress reaches line \(expected), and the journal ends at line \(found).\n"
          + "Nothing was deleted or changed. Restore a copy of the journal; if it is truly lost, delete progress.json in that folder "
          + "and you will go on from line \(found).")
    case .otherHistory(let path, let seq):
      self.init(
        .badData,
        es: "\(path) no es el registro del que salió progress.json: la línea \(seq) es otra.\n"
          + "No se cambió nada. Restaura el registro que corresponde; o, si este es el bueno, borra progress.json de esa carpeta.",
        en: "\(path) is not the journal that progress.json came from: line \(seq) is another one.\n"
          + "Nothing was changed. Restore the journal that belongs there; or, if this is the right one, delete progress.json in that folder."
      )
    case .newerLine(let path, let seq, let kind, let version):
      self.init(
        .badData,
        es:
          "La línea \(seq) de \(path) es de una versión más nueva de cultura («\(kind)», v\(version)). Se puede leer, pero no seguir: actualiza cultura.",
        en:
          "Line \(seq) of \(path) was written by a newer cultura (“\(kind)”, v\(version)). It can be read but not continued: update cultura."
      )
    case .erased(let path):
      self.init(
        .badData,
        es:
          "\(path) está cerrado: los datos de esta persona se borraron a petición. Usa otro id; los ids no se reutilizan.",
        en: "\(path) is closed: this person's data was erased on request. Use another id; ids are never reused.")
    case .changedMeanwhile(let path):
      self.init(
        .inputOutput,
        es:
          "Otro programa cambió \(path) mientras tanto. Tu última respuesta no se anotó. Sal y ejecuta: cultura verify",
        en:
          "Another program changed \(path) meanwhile. Your last answer was not recorded. Leave and run: cultura verify")
    case .unwritable(let kind):
      self.init(
        .badData, es: "Esto no se puede anotar en el registro («\(kind)»). No se cambió nada.",
        en: "This cannot be put on record (“\(kind)”). Nothing was changed.")
    }
  }

  private init(locked learner: LearnerID, holder: String, since: Moment?) {
    let time = since.map { "\($0.localTime)" }
    self.init(
      .locked,
      es: "\(learner) ya tiene una sesión abierta" + (holder.isEmpty ? "" : " en \(holder)")
        + (time.map { ", desde las \($0)" } ?? "")
        + ".\nCiérrala (pausa o salir) y vuelve a entrar; si se cerró sola, ya puedes.",
      en: "\(learner) already has a session open" + (holder.isEmpty ? "" : " on \(holder)")
        + (time.map { ", since \($0)" } ?? "")
        + ".\nClose it (pause or quit) and come back; if it closed by itself, you already can.")
  }

  private init(damaged path: String, _ damage: Damage) {
    let why = damage.why.words
    let intact = damage.intactRecords.records
    self.init(
      .badData,
      es: "No puedo abrir el progreso: la línea \(damage.line) de \(path) \(why.es).\n"
        + "No se borró ni se cambió nada. Lo anterior a esa línea está íntegro (\(intact.es)).\n"
        + "Qué hacer: restaura una copia, o envía este mensaje a quien administra el programa.",
      en: "Cannot open the progress: line \(damage.line) of \(path) \(why.en).\n"
        + "Nothing was deleted or changed. What comes before that line is intact (\(intact.en)).\n"
        + "What to do: restore a copy, or send this message to whoever runs the programme.")
  }
}

extension Damage.Reason {
  /// What is wrong with the line, as a predicate.
  var words: Bilingual {
    switch self {
    case .sum: Bilingual(es: "no coincide con su suma", en: "does not match its sum")
    case .newline: Bilingual(es: "no termina donde debe", en: "does not end where it should")
    case .notJSON(let offset):
      Bilingual(es: "no es JSON desde el byte \(offset)", en: "is not JSON from byte \(offset) on")
    case .order(let expected, let found):
      Bilingual(
        es: "dice ser la \(found) y toca la \(expected)", en: "says it is number \(found) where \(expected) is due")
    case .field(let name):
      Bilingual(es: "no trae bien «\(name)»", en: "has no proper “\(name)”")
    }
  }
}

/// Why something could not be made: what is missing then is the folder around it.
private func creation(_ number: Int32) -> Bilingual {
  number == ENOENT
    ? Bilingual(es: "no existe la carpeta donde iría", en: "the folder it would go in does not exist")
    : systemReason(number)
}

/// The system's reason, said by us for the common ones.
func systemReason(_ number: Int32) -> Bilingual {
  switch number {
  case ENOENT: Bilingual(es: "no existe", en: "it does not exist")
  case EACCES, EPERM: Bilingual(es: "no hay permiso", en: "permission denied")
  case ENOSPC, EDQUOT: Bilingual(es: "no queda espacio en el disco", en: "no space is left on the disk")
  case EROFS: Bilingual(es: "el disco es de solo lectura", en: "the disk is read-only")
  case EIO: Bilingual(es: "el disco falló", en: "the disk failed")
  case EFBIG: Bilingual(es: "el archivo pasó del límite permitido", en: "the file passed its size limit")
  case EISDIR: Bilingual(es: "es una carpeta", en: "it is a folder")
  case ENOTDIR: Bilingual(es: "no es una carpeta", en: "it is not a folder")
  default:
    Bilingual(es: "error \(number) del sistema", en: String(cString: strerror(number)))
  }
}

extension Moment {
  /// `14:03` of the learner's clock, with the day.
  var localTime: String {
    let minutes = (milliseconds / 60_000 + Int64(offset)) % 1440
    let positive = Int(minutes < 0 ? minutes + 1440 : minutes)
    return "\((positive / 60).padded(to: 2)):\((positive % 60).padded(to: 2)) (\(day))"
  }
}
