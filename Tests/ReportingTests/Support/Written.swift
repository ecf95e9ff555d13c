import Curricula
import Learning
import Reporting

extension Table {
  /// A table of two text columns, for trying one writer on any words.
  static func of(_ rows: [[Cell]], columns: [Column]? = nil) -> Table {
    var table = Table(
      report: "sample", title: Bilingual(es: "Muestra", en: "Sample"),
      headline: Bilingual(es: "Unas filas", en: "Some rows"), asOf: Organisation.asOf, source: .sample,
      columns: columns ?? [
        Column("name", Bilingual(es: "Nombre", en: "Name")),
        Column("other", Bilingual(es: "Otro", en: "Other"), alignment: .right),
      ],
      emptiness: Bilingual(es: "Nada.", en: "Nothing."))
    table.rows = rows
    return table
  }

  func text(_ language: Language = .es, width: Int = 80, help: String? = "cultura help report") -> String {
    var out = ""
    writeText(to: &out, language: language, width: width, help: help)
    return out
  }

  func plain(_ language: Language = .es, width: Int = 80, help: String? = "cultura help report") -> String {
    var out = ""
    writePlain(to: &out, language: language, width: width, help: help)
    return out
  }

  func csv(_ language: Language = .es, byteOrderMark: Bool = false) -> String {
    var out = ""
    writeCSV(to: &out, language: language, byteOrderMark: byteOrderMark)
    return out
  }

  func json(_ language: Language = .es) -> String {
    var out = ""
    writeJSON(to: &out, language: language)
    return out
  }
}
