import Curricula

/// What is said about tables that go out as files.
enum ExportPhrase {
  case bomFlag, bomWithoutCSV, noScreen, tooLong

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .bomFlag:
      Bilingual(
        es: "Para Excel: empezar el CSV con la marca de UTF-8.", en: "For Excel: begin the CSV with the mark of UTF-8.")
    case .bomWithoutCSV:
      Bilingual(
        es: "--bom es para CSV. Añade --format csv, o quita --bom.",
        en: "--bom is for CSV. Add --format csv, or leave --bom out.")
    case .noScreen:
      Bilingual(
        es: "Un libro de Excel no se lee en la pantalla. Di dónde guardarlo: -o informe.xlsx",
        en: "A workbook cannot be read on a screen. Say where to keep it: -o report.xlsx")
    case .tooLong:
      Bilingual(
        es: "Un libro de Excel no tiene sitio para tantas filas. Usa --format csv.",
        en: "A workbook has no room for so many rows. Use --format csv.")
    }
  }
}
