import Curricula
import Reporting

/// What is said when a report is computed again.
enum RecheckPhrase {
  case abstract, discussion, whichFile, notAReport(String), noDay(String), unknownReport(String)
  case difference(Recheck.Difference), summary(Recheck, asOf: String), why(Recheck.Origin)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Calcular otra vez un informe y ver si cada cifra se sostiene.",
        en: "Compute a report again and see whether each figure holds.")
    case .discussion:
      Bilingual(
        es:
          "Lee un informe guardado con --format json y lo calcula otra vez desde los registros, como estaban el día del informe. "
          + "Sale con 0 si todo se sostiene y con 1 si no.",
        en:
          "Reads a report that was kept with --format json and computes it again from the journals, as they were on the report's day. "
          + "Exits with 0 when everything holds, with 1 when not.")
    case .whichFile: Bilingual(es: "El informe, en JSON.", en: "The report, as JSON.")
    case .notAReport(let path):
      Bilingual(
        es:
          "\(path) no es un informe que se pueda calcular otra vez. Guárdalo así: cultura report completion --format json -o informe.json",
        en:
          "\(path) is not a report that can be computed again. Keep one like this: cultura report completion --format json -o report.json"
      )
    case .noDay(let path):
      Bilingual(
        es: "\(path) no es de «cultura report», y solo esos hablan de un día. No se comprobó nada.",
        en: "\(path) is not from “cultura report”, and only those speak of a day. Nothing was checked.")
    case .unknownReport(let path):
      Bilingual(
        es:
          "Esta versión de cultura no sabe hacer el informe de \(path), o sus opciones cambiaron. No se comprobó nada.",
        en:
          "This version of cultura cannot make the report in \(path), or its options have changed. Nothing was checked."
      )
    case .difference(let it):
      if it.found == nil {
        Bilingual(
          es: "\(Self.row(it, .es)): la fila ya no está", en: "\(Self.row(it, .en)): the row is no longer there")
      } else if it.was == nil {
        Bilingual(es: "\(Self.row(it, .es)): la fila no estaba", en: "\(Self.row(it, .en)): the row was not there")
      } else {
        Bilingual(
          es: "\(Self.row(it, .es)): \(it.key) era \(it.was ?? "") y es \(it.found ?? "")",
          en: "\(Self.row(it, .en)): \(it.key) was \(it.was ?? "") and is \(it.found ?? "")")
      }
    case .summary(let recheck, let day):
      if recheck.holds {
        Bilingual(
          es: "Las \(recheck.figures) cifras se sostienen al \(day)"
            + (recheck.isSameData ? ", sobre los mismos datos." : "; los datos tienen hoy otra huella."),
          en: "All \(recheck.figures) figures hold as of \(day)"
            + (recheck.isSameData ? ", on the same data." : "; the data has another fingerprint today."))
      } else {
        Bilingual(
          es: "\(recheck.differences.count) de \(recheck.figures) cifras no se sostienen al \(day).",
          en: "\(recheck.differences.count) of \(recheck.figures) figures do not hold as of \(day).")
      }
    case .why(let origin):
      Bilingual(
        es: "El informe se hizo a las \(origin.made); lo anotado más tarde ese mismo día también cuenta ahora. "
          + "Si hay otra causa, estará en los registros: cultura verify; cultura correct ID",
        en: "The report was made at \(origin.made); what was recorded later on the same day counts now too. "
          + "If there is another reason, it is in the journals: cultura verify; cultura correct ID")
    }
  }

  private static func row(_ it: Recheck.Difference, _ language: Language) -> String {
    it.row.isEmpty ? Bilingual(es: "Totales", en: "Totals")[language] : it.row.joined(separator: " / ")
  }
}
