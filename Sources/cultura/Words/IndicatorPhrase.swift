import Curricula
import Learning
import Reporting

/// What is said while business figures are read and put on record.
enum IndicatorPhrase {
  case abstract, importAbstract, importDiscussion, listAbstract, csvFile, yesFlag
  case preview(String, IndicatorPlan), change(IndicatorPlan.Change), andMore(Int)
  case nothingToDo, notApplied(String), applied(Int), refused(Int, unsaid: Int), tooLong(String)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Cifras del negocio, para verlas junto a lo demás.", en: "Business figures, to see beside the rest.")
    case .importAbstract: Bilingual(es: "Traer cifras de un archivo CSV.", en: "Bring in figures from a CSV file.")
    case .importDiscussion:
      Bilingual(
        es:
          "Columnas: fecha, indicador, unidad, valor y, si es de uno solo, departamento. Primero muestra qué haría; con --yes lo "
          + "hace. Si una fila está mal, dice cuál y no cambia nada.",
        en:
          "Columns: date, indicator, unit, value and, where it is of one alone, department. It shows first what it would do; "
          + "with --yes it does it. A row that is wrong is named, and nothing changes.")
    case .listAbstract: Bilingual(es: "Las cifras que hay.", en: "The figures on record.")
    case .csvFile: Bilingual(es: "El archivo CSV.", en: "The CSV file.")
    case .yesFlag: Bilingual(es: "Hacerlo, y no solo mostrarlo.", en: "Do it, rather than only show it.")
    case .preview(let path, let plan):
      Bilingual(
        es: "\(path): \(plan.new.count) cifras nuevas, \(plan.changed.count) que cambian, \(plan.unchanged) iguales.",
        en: "\(path): \(plan.new.count) new figures, \(plan.changed.count) that change, \(plan.unchanged) the same.")
    case .change(let change):
      Bilingual(
        es:
          "  \(Self.name(change.indicator, .es)): era \(Self.comma(change.was)), será \(Self.comma(change.indicator.value))",
        en:
          "  \(Self.name(change.indicator, .en)): was \(JSON.digits(change.was)), will be \(JSON.digits(change.indicator.value))"
      )
    case .andMore(let count): Bilingual(es: "  y \(count) más", en: "  and \(count) more")
    case .nothingToDo: Bilingual(es: "No hay nada que cambiar.", en: "There is nothing to change.")
    case .notApplied(let file):
      Bilingual(
        es: "Todavía no se guardó nada. Para guardarlo: cultura indicators import \(file) --yes",
        en: "Nothing has been kept yet. To keep it: cultura indicators import \(file) --yes")
    case .applied(let count):
      Bilingual(
        es: "Guardado: \(count.counted(es: ("cifra", "cifras"), en: ("", "")).es).",
        en: "Kept: \(count.counted(es: ("", ""), en: ("figure", "figures")).en).")
    case .refused(let count, let unsaid):
      Bilingual(
        es: (count == 1 ? "Una fila está mal" : "\(count) filas están mal")
          + (unsaid > 0 ? " (\(unsaid) no se muestran)" : "")
          + ": no se cambió nada. Corrige el archivo y vuelve a importarlo.",
        en: (count == 1 ? "One row is wrong" : "\(count) rows are wrong") + (unsaid > 0 ? " (\(unsaid) not shown)" : "")
          + ": nothing was changed. Mend the file and import it again.")
    case .tooLong(let path):
      Bilingual(
        es: "\(path) es demasiado largo para ser de indicadores.", en: "\(path) is too long to hold indicators.")
    }
  }

  private static func comma(_ value: Double) -> String { JSON.digits(value).replacing(".", with: ",") }

  private static func name(_ it: Indicator, _ language: Language) -> String {
    [it.name, it.department, it.day.words(language)].compactMap(\.self).joined(separator: " · ")
  }
}

extension IndicatorFile.Mistake {
  /// What is wrong in that line, and what to do.
  var words: Bilingual {
    switch reason {
    case .missingColumns(let columns):
      Bilingual(
        es: "faltan columnas: \(columns.map(\.title.es).joined(separator: ", ")).",
        en: "columns are missing: \(columns.map(\.title.en).joined(separator: ", ")).")
    case .empty(let column):
      Bilingual(es: "falta «\(column.title.es)».", en: "“\(column.title.en)” is missing.")
    case .badDate(let text):
      Bilingual(
        es: "«\(text)» no es una fecha. Escribe 2026-12-31.", en: "“\(text)” is not a date. Write 2026-12-31.")
    case .ambiguousDate(let text):
      Bilingual(
        es: "«\(text)» puede ser dos fechas. Escribe 2026-12-31.", en: "“\(text)” may be two dates. Write 2026-12-31.")
    case .mixedDates(let other):
      Bilingual(
        es: "aquí el mes va donde en la línea \(other) va el día. Escribe las fechas así: 2026-12-31.",
        en: "here the month stands where line \(other) has the day. Write dates like 2026-12-31.")
    case .badValue(let text):
      Bilingual(es: "«\(text)» no es un número.", en: "“\(text)” is not a number.")
    case .thousands(let text):
      Bilingual(
        es: "«\(text)» puede ser mil y pico o uno y pico. Escribe los miles sin punto ni coma.",
        en: "“\(text)” may be a thousand and more or one and a bit. Write thousands without a point or comma.")
    case .future(let day):
      Bilingual(
        es: "el \(day.words(.es)) todavía no llega.", en: "\(day.words(.en)) is yet to come.")
    case .sameAs(let line):
      Bilingual(
        es: "la línea \(line) ya da este indicador para ese día y departamento.",
        en: "line \(line) gives this indicator for that day and department already.")
    }
  }
}
