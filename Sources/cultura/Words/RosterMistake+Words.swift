import Curricula
import Learning
import Reporting
import Storage

extension RosterMistake {
  /// What is wrong in that line, and what to do.
  var words: Bilingual {
    switch reason {
    case .missingColumns(let columns, let found):
      Bilingual(
        es:
          "falta la columna \(columns.map { "«\($0.title.es)»" }.joined(separator: " y la columna ")). Hay: \(found.joined(separator: ", ")).",
        en:
          "the column \(columns.map { "“\($0.title.en)”" }.joined(separator: " and the column ")) is missing. There are: \(found.joined(separator: ", "))."
      )
    case .sameColumn(let column, let first, let second):
      Bilingual(
        es: "«\(first)» y «\(second)» son la misma columna, \(column.title.es). Deja una.",
        en: "“\(first)” and “\(second)” are the same column, \(column.title.en). Keep one.")
    case .sameHeading(let heading):
      Bilingual(
        es: "hay dos columnas «\(heading)». Dales nombres distintos.",
        en: "there are two columns “\(heading)”. Give them different names.")
    case .noHeading(let column):
      Bilingual(
        es: "la columna \(column) tiene datos y no tiene título. Pónselo, o bórrala.",
        en: "column \(column) holds data and has no heading. Give it one, or delete it.")
    case .tooManyFields(let count, let columns):
      Bilingual(
        es: "hay \(count) celdas y solo \(columns) columnas. ¿Falta poner comillas a un texto con el separador dentro?",
        en: "there are \(count) cells and only \(columns) columns. Does a text with the separator in it lack quotes?")
    case .noID: Bilingual(es: "falta el id.", en: "the id is missing.")
    case .badID(let id): Self.badID(id)
    case .sameID(let id, let line):
      Bilingual(
        es: "el id «\(id)» ya está en la línea \(line). Cada persona va en una sola fila.",
        en: "the id “\(id)” is on line \(line) already. Each person has one row.")
    case .noDepartment(let id):
      Bilingual(es: "a «\(id)» le falta el departamento.", en: "“\(id)” lacks a department.")
    case .badManager(let text):
      Bilingual(
        es: "el responsable «\(text)» no es un id. Escribe el id de esa persona, no su nombre.",
        en: "the manager “\(text)” is not an id. Write that person's id, not their name.")
    case .ownManager(let id):
      Bilingual(es: "«\(id)» figura como su propio responsable.", en: "“\(id)” is named as their own manager.")
    case .lineBreak(let column):
      Bilingual(
        es: "hay un salto de línea o tabulador en «\(column.title.es)». Quítalo.",
        en: "there is a line break or tab in “\(column.title.en)”. Remove it.")
    case .badDate, .serialDate, .shortYear, .ambiguousDate, .mixedDates, .leavesBefore, .effectiveTooEarly: dateWords
    }
  }

  private static func badID(_ id: String) -> Bilingual {
    var folded = LearnerID.folded(login: id)?.description
    while folded?.utf8.last == UInt8(ascii: "-") { folded?.removeLast() }
    return Bilingual(
      es: "«\(id)» no puede ser un id: solo letras minúsculas sin acento, cifras, punto, guion y guion bajo, hasta 64."
        + (folded.map { " Serviría «\($0)»." } ?? ""),
      en:
        "“\(id)” cannot be an id: only lower-case letters without accents, digits, dots, hyphens and underscores, up to 64."
        + (folded.map { " “\($0)” would do." } ?? ""))
  }

  private var dateWords: Bilingual {
    switch reason {
    case .serialDate(let column, let text):
      Bilingual(
        es: "\(text), en «\(column.title.es)», es el número con que Excel guarda una fecha. "
          + "Da formato de fecha a esa columna y vuelve a guardar el archivo.",
        en: "\(text), in “\(column.title.en)”, is the number Excel keeps for a date. "
          + "Format that column as a date and save the file again.")
    case .shortYear(let column, let text):
      Bilingual(
        es:
          "a la fecha «\(text)», en «\(column.title.es)», le falta el siglo. Escribe el año con cuatro cifras, como 2026-03-01.",
        en:
          "the date “\(text)”, in “\(column.title.en)”, lacks the century. Write the year with four digits, like 2026-03-01."
      )
    case .ambiguousDate(let text):
      Bilingual(
        es: "«\(text)» puede ser día/mes o mes/día, y ninguna fecha del archivo lo aclara. Escríbelas como 2026-03-01.",
        en: "“\(text)” may be day/month or month/day, and no date in the file tells. Write them like 2026-03-01; "
          + "with --lang es the day comes first.")
    case .mixedDates(let other):
      Bilingual(
        es: "aquí el día y el mes van en otro orden que en la línea \(other). Escribe las fechas como 2026-03-01.",
        en: "day and month stand in another order here than on line \(other). Write the dates like 2026-03-01.")
    case .leavesBefore(let start):
      Bilingual(
        es: "la salida es anterior al inicio, el \(start.words(.es)).",
        en: "leave is before the start, \(start.words(.en)).")
    case .effectiveTooEarly(let day, let changed):
      Bilingual(
        es:
          "el cambio valdría desde el \(day.words(.es)), pero ya hay otro registrado desde el \(changed.words(.es)). Pon una fecha posterior.",
        en:
          "the change would hold from \(day.words(.en)), but another is on record from \(changed.words(.en)). Give a later date."
      )
    case .badDate(let column, let text):
      Bilingual(
        es: "«\(text)», en «\(column.title.es)», no es una fecha. Escríbela como 2026-03-01.",
        en: "“\(text)”, in “\(column.title.en)”, is not a date. Write it like 2026-03-01.")
    default: Bilingual(es: "", en: "")
    }
  }
}

extension Sheet.Mistake {
  /// Why the file is no table, and what to do.
  func words(_ path: String) -> Bilingual {
    switch self {
    case .workbook:
      Bilingual(
        es: "\(path) es un libro de Excel. Guárdalo como «CSV UTF-8» e importa ese archivo.",
        en: "\(path) is an Excel workbook. Save it as “CSV UTF-8” and import that file.")
    case .notText:
      Bilingual(
        es: "\(path) no es texto en UTF-8, UTF-16 ni Windows-1252. Guárdalo como «CSV UTF-8».",
        en: "\(path) is not text in UTF-8, UTF-16 or Windows-1252. Save it as “CSV UTF-8”.")
    case .empty: Bilingual(es: "\(path) está vacío.", en: "\(path) is empty.")
    case .openQuote(let line):
      Bilingual(
        es: "\(path):\(line): se abren comillas y no se cierran. No se cambió nada.",
        en: "\(path):\(line): a quotation mark is opened and not closed. Nothing was changed.")
    case .afterQuote(let line):
      Bilingual(
        es:
          "\(path):\(line): hay texto pegado después de unas comillas de cierre; dentro de un texto se escriben dobles. No se cambió nada.",
        en:
          "\(path):\(line): there is text right behind a closing quotation mark; inside a text they are doubled. Nothing was changed."
      )
    }
  }
}
