import Curricula
import Learning
import Reporting

/// What is said while a roster is read, shown and written.
enum RosterPhrase {
  case rosterAbstract, importAbstract, importDiscussion, listAbstract, showAbstract, exportAbstract
  case csvFile, yesFlag, departuresFlag, departmentFlag, bomFlag, whichLearner
  case recognised(String, rows: Int, Sheet, DateOrder?), further([String])
  case joining, moving, leaving, staying, returning, renaming
  case andMore(Int), absent([String]), unknownManagers([String])
  case since(Day, today: Day), until(Day), leaves(Day, was: Day?, today: Day), calledOff(Day), none
  case nothingToChange, notApplied(String, departures: Bool), applied(lines: Int)
  case refused(Int, unsaid: Int), tooLong(String), writeFailed(String), damaged(String, line: Int)
  case noRoster, notOnRoster(Assignment.Audience, nearest: String?), exported(Int, path: String)

  var text: String { words[Interface.language] }

  /// Whether the list below it may be cut.
  var isLong: Bool { if case .joining = self { true } else { false } }

  var words: Bilingual {
    switch self {
    case .rosterAbstract, .importAbstract, .importDiscussion, .listAbstract, .showAbstract, .exportAbstract, .csvFile,
      .yesFlag, .departuresFlag, .departmentFlag, .bomFlag, .whichLearner:
      help
    case .recognised(let path, let rows, let sheet, let order):
      Bilingual(
        es: "\(path): \(rows.counted(es: ("fila", "filas"), en: ("", "")).es), \(sheet.encoding.words.es), "
          + "columnas separadas por \(sheet.separator.words.es)" + (order.map { ", fechas \($0.words.es)" } ?? "")
          + ".",
        en: "\(path): \(rows.counted(es: ("", ""), en: ("row", "rows")).en), \(sheet.encoding.words.en), "
          + "columns separated by \(sheet.separator.words.en)" + (order.map { ", dates \($0.words.en)" } ?? "") + ".")
    case .further(let titles):
      Bilingual(
        es: "Columnas de más, que se guardan y se exportan: \(titles.joined(separator: ", ")).",
        en: "Further columns, kept and exported: \(titles.joined(separator: ", ")).")
    case .joining: Bilingual(es: "Entran", en: "Joining")
    case .moving: Bilingual(es: "Cambian", en: "Changing")
    case .leaving: Bilingual(es: "Se van", en: "Leaving")
    case .staying: Bilingual(es: "Se quedan", en: "Staying after all")
    case .returning: Bilingual(es: "Vuelven", en: "Coming back")
    case .renaming: Bilingual(es: "Cambian sus datos personales", en: "Personal details changing")
    case .andMore(let count): Bilingual(es: "y \(count) más", en: "and \(count) more")
    case .absent(let people):
      Bilingual(
        es: "No están en el archivo y siguen en la lista (\(people.count)): \(people.joined(separator: ", ")). "
          + "Quien se haya ido necesita fecha de salida, o añade --departures.",
        en: "Not in the file, and still on the roster (\(people.count)): \(people.joined(separator: ", ")). "
          + "Whoever has left needs a leave date, or add --departures.")
    case .unknownManagers(let ids):
      Bilingual(
        es: "Responsables que no están en la lista ni en el archivo: \(ids.joined(separator: ", ")).",
        en: "Managers who are neither on the roster nor in the file: \(ids.joined(separator: ", ")).")
    case .since(let day, let today):
      day == today
        ? Bilingual(es: "desde hoy", en: "from today")
        : Bilingual(es: "desde el \(day.words(.es))", en: "from \(day.words(.en))")
    case .until(let day): Bilingual(es: "hasta el \(day.words(.es))", en: "until \(day.words(.en))")
    case .leaves(let day, let was, let today):
      Bilingual(
        es: (day == today ? "hoy" : "el \(day.words(.es))") + (was.map { ", en vez del \($0.words(.es))" } ?? ""),
        en: (day == today ? "today" : "on \(day.words(.en))") + (was.map { ", instead of \($0.words(.en))" } ?? ""))
    case .calledOff(let day):
      Bilingual(es: "ya no sale el \(day.words(.es))", en: "no longer leaving on \(day.words(.en))")
    case .none: Bilingual(es: "nada", en: "none")
    case .nothingToChange: Bilingual(es: "No hay nada que cambiar.", en: "There is nothing to change.")
    case .notApplied(let path, let departures):
      Bilingual(
        es:
          "No se escribió nada. Para aplicarlo: cultura roster import \(path)\(departures ? " --departures" : "") --yes",
        en: "Nothing was written. To apply it: cultura roster import \(path)\(departures ? " --departures" : "") --yes")
    case .applied(let lines):
      Bilingual(
        es: "Aplicado: \(lines.counted(es: ("línea nueva", "líneas nuevas"), en: ("", "")).es) en la lista.",
        en: "Applied: \(lines.counted(es: ("", ""), en: ("new line", "new lines")).en) on the roster.")
    case .refused(let count, let unsaid):
      Bilingual(
        es: (unsaid > 0 ? "… y \(unsaid) más.\n" : "")
          + "\(count.counted(es: ("error", "errores"), en: ("", "")).es): no se cambió nada. Corrige el archivo y vuelve a importarlo.",
        en: (unsaid > 0 ? "… and \(unsaid) more.\n" : "")
          + "\(count.counted(es: ("", ""), en: ("error", "errors")).en): nothing was changed. Mend the file and import it again."
      )
    case .tooLong(let path):
      Bilingual(es: "\(path) es demasiado grande: más de 64 MB.", en: "\(path) is too large: more than 64 MB.")
    case .writeFailed(let path):
      Bilingual(
        es: "No pude guardar en \(path). Resuelve eso y repite la orden: lo que ya quedó no se escribe dos veces.",
        en: "Could not save to \(path). Mend that and repeat the command: what is on record is not written twice.")
    case .damaged(let path, let line):
      Bilingual(
        es:
          "La línea \(line) de \(path) no es la que se escribió. No se cambió nada. Restaura una copia, o mira: cultura verify",
        en:
          "Line \(line) of \(path) is not what was written. Nothing was changed. Restore a copy, or see: cultura verify"
      )
    case .noRoster:
      Bilingual(
        es: "Todavía no hay lista de personas. Impórtala con: cultura roster import ARCHIVO.csv",
        en: "There is no roster yet. Import one with: cultura roster import FILE.csv")
    case .notOnRoster(let audience, let nearest):
      Bilingual(
        es: "\(audience.unknown.es) «\(audience.id.plain)»." + (nearest.map { " ¿Querías decir «\($0.plain)»?" } ?? ""),
        en: "\(audience.unknown.en) “\(audience.id.plain)”." + (nearest.map { " Did you mean “\($0.plain)”?" } ?? ""))
    case .exported(let count, let path):
      Bilingual(
        es: "\(count.counted(es: ("persona", "personas"), en: ("", "")).es) en \(path).",
        en: "\(count.counted(es: ("", ""), en: ("person", "people")).en) in \(path).")
    }
  }

  private var help: Bilingual {
    switch self {
    case .rosterAbstract: Bilingual(es: "Quién está, dónde y desde cuándo.", en: "Who is here, where and since when.")
    case .importAbstract:
      Bilingual(
        es: "Traer la lista de personas de un CSV; sin --yes solo muestra qué cambiaría.",
        en: "Bring the roster in from a CSV; without --yes it only shows what would change.")
    case .importDiscussion:
      Bilingual(
        es: "Columnas: id y departamento; si las hay, nombre, correo, rol, responsable (su id), sede, inicio, salida y "
          + "vigencia (desde cuándo vale un cambio; si no, desde hoy). Las demás se guardan y se exportan. En blanco borra; "
          + "una columna que no está no cambia nada. La salida es el primer día en que ya no está. Nombres, correos y "
          + "columnas de más quedan en names.json, que se puede borrar; el registro encadenado solo tiene ids.",
        en:
          "Columns: id and department; if there are any, name, e-mail, role, manager (their id), site, start, leave and "
          + "effective (from when a change holds; else from today). Others are kept and exported. A blank clears; a column "
          + "that is not there changes nothing. Leave is the first day on which someone is no longer here. Names, e-mail "
          + "and further columns go to names.json, which can be erased; the chained record holds ids only.")
    case .listAbstract: Bilingual(es: "Quién está hoy.", en: "Who is here today.")
    case .showAbstract: Bilingual(es: "Todo sobre una persona.", en: "Everything about one person.")
    case .exportAbstract:
      Bilingual(es: "Escribir la lista entera como CSV.", en: "Write the whole roster as CSV.")
    case .csvFile: Bilingual(es: "El archivo CSV.", en: "The CSV file.")
    case .yesFlag: Bilingual(es: "Aplicar los cambios.", en: "Apply the changes.")
    case .departuresFlag:
      Bilingual(es: "Quien no está en el archivo se fue.", en: "Whoever is not in the file has left.")
    case .departmentFlag: Bilingual(es: "Solo este departamento.", en: "Only this department.")
    case .bomFlag: Bilingual(es: "Con marca de UTF-8, para Excel.", en: "With a UTF-8 mark, for Excel.")
    default: Bilingual(es: "El id de la persona.", en: "The person's id.")
    }
  }
}

extension Assignment.Audience {
  fileprivate var unknown: Bilingual {
    switch self {
    case .learner: Bilingual(es: "En la lista no hay nadie con el id", en: "Nobody on the roster has the id")
    case .department: Bilingual(es: "En la lista no hay ningún departamento", en: "The roster has no department")
    case .role: Bilingual(es: "En la lista no hay ningún rol", en: "The roster has no role")
    }
  }
}

extension Sheet.Encoding {
  var words: Bilingual {
    switch self {
    case .utf8: Bilingual(es: "UTF-8", en: "UTF-8")
    case .markedUTF8: Bilingual(es: "UTF-8 con marca", en: "UTF-8 with a mark")
    case .utf16: Bilingual(es: "UTF-16", en: "UTF-16")
    case .windows1252: Bilingual(es: "Windows-1252", en: "Windows-1252")
    }
  }
}

extension Sheet.Separator {
  var words: Bilingual {
    switch self {
    case .comma: Bilingual(es: "comas", en: "commas")
    case .semicolon: Bilingual(es: "punto y coma", en: "semicolons")
    case .tab: Bilingual(es: "tabuladores", en: "tabs")
    }
  }
}

extension DateOrder {
  var words: Bilingual {
    switch self {
    case .dayFirst: Bilingual(es: "día/mes/año", en: "day/month/year")
    case .monthFirst: Bilingual(es: "mes/día/año", en: "month/day/year")
    }
  }
}
