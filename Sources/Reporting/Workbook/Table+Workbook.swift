import Curricula
import Learning

extension Table {
  /// Whether a sheet holds all of its rows.
  package var fitsWorkbook: Bool { rows.count < Worksheet.mostRows }

  /// The report as an XLSX file: the values on one sheet, what they mean and where they are from on another.
  ///
  /// Numbers, dates and percentages are typed, so that they sort and add up; text stays text, whatever it begins with.
  /// Behind every count that is a part of a whole stands a column with its percentage.
  package func workbook(_ language: Language) -> [UInt8] {
    Workbook(
      title: title[language], author: provenance?.by, made: provenance?.made.timestamp,
      sheets: [dataSheet(language), meaningSheet(language)]
    ).bytes(dated: asOf)
  }

  private func dataSheet(_ language: Language) -> Worksheet {
    var titles: [String] = []
    var areRight: [Bool] = []
    for (index, column) in columns.enumerated() {
      let own = column.title[language]
      titles += [own] + (hasShares(index) ? ["\(own) (%)"] : [])
      areRight += [column.alignment == .right] + (hasShares(index) ? [true] : [])
    }
    let entries = rows.map { row in
      columns.indices.flatMap { index -> [Worksheet.Entry] in
        let cell = row.cell(index)
        return [cell.entry(language)] + (hasShares(index) ? [cell.percentage] : [])
      }
    }
    let widths = titles.indices.map { index in
      entries.reduce(titles[index].longestWord) { max($0, $1.indices.contains(index) ? $1[index].width : 0) }
    }
    return Worksheet(
      name: WorkbookWords.data[language],
      columns: titles.indices.map {
        .init(width: min(60, max(8, widths[$0] + 3)), title: titles[$0], isRight: areRight[$0])
      }, rows: entries)
  }

  private func hasShares(_ index: Int) -> Bool {
    rows.contains { if case .share = $0.cell(index) { true } else { false } }
  }

  private func meaningSheet(_ language: Language) -> Worksheet {
    var sheet = Worksheet(
      name: WorkbookWords.definitions[language], columns: [.init(width: 28), .init(width: 90)], rows: [])
    func add(_ label: String, _ value: Worksheet.Value, _ style: SheetStyle = .wrapped) {
      sheet.rows.append([.init(value: .text(label), style: .heading), .init(value: value, style: style)])
    }
    add(WorkbookWords.report[language], .text(title[language]))
    add(WorkbookWords.asOf[language], asOf.value, .leftDay)
    add(WorkbookWords.summary[language], .text(headline[language]))
    if let provenance {
      add(WorkbookWords.made[language], .text(provenance.made.timestamp))
      add(WorkbookWords.by[language], .text(provenance.by))
      add(WorkbookWords.command[language], .text((["cultura"] + provenance.command).joined(separator: " ")))
    }
    add(WorkbookWords.journals[language], .number(Double(source.journals)), .leftCount)
    add(WorkbookWords.fingerprint[language], .text(source.fingerprint))
    if rows.contains(where: { $0.contains(.withheld) }) {
      sheet.rows.append([
        .init(value: .withheld, style: .withheld), .init(value: .text(tooFewWords(language)), style: .wrapped),
      ])
    }
    for note in notes { add(WorkbookWords.note[language], .text(note[language])) }
    for total in totals { add(total.title[language], .number(Double(total.count)), .leftCount) }
    for definition in definitions { add(name(of: definition.key)[language], .text(definition.sentence[language])) }
    return sheet
  }

  private func tooFewWords(_ language: Language) -> String {
    let words = withheldWords[language]
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

extension Cell {
  fileprivate func entry(_ language: Language) -> Worksheet.Entry {
    switch self {
    case .text(let text): .init(value: .text(text), style: text.startsFormula ? .quoted : .plain)
    case .unnamed(let words): .init(value: .text(words[language]))
    case .count(let count), .share(let count, _): .init(value: .number(Double(count)), style: .count)
    case .number(let value, let decimals):
      value.isFinite
        ? .init(value: .number(value.rounded(to: decimals)), style: .decimals(decimals)) : .init(value: .empty)
    case .day(let day): .init(value: day.value, style: .day)
    case .withheld: .init(value: .withheld, style: .withheld)
    case .none: .init(value: .empty)
    }
  }

  /// The part of the whole; empty where there is no whole.
  fileprivate var percentage: Worksheet.Entry {
    switch self {
    case .share(let part, let whole) where whole > 0:
      .init(value: .number(Double(part) / Double(whole)), style: .percent)
    case .withheld: .init(value: .withheld, style: .withheld)
    default: .init(value: .empty)
    }
  }
}

extension Day {
  /// A date, or text where spreadsheets have none.
  fileprivate var value: Worksheet.Value { self < .firstWithSerial ? .text("\(self)") : .day(self) }
}

extension Worksheet.Entry {
  fileprivate var width: Int {
    switch value {
    case .text(let text): DisplayWidth.of(text)
    case .number: 8
    case .day: 10
    case .withheld, .empty: 0
    }
  }
}

extension String {
  /// A title breaks between words only.
  fileprivate var longestWord: Int { split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0 }
}

/// What the sheets say besides the report.
private enum WorkbookWords {
  static let data = Bilingual(es: "Datos", en: "Data")
  static let definitions = Bilingual(es: "Definiciones", en: "Definitions")
  static let report = Bilingual(es: "Informe", en: "Report")
  static let asOf = Bilingual(es: "Al día", en: "As of")
  static let summary = Bilingual(es: "En una línea", en: "In one line")
  static let made = Bilingual(es: "Hecho (UTC)", en: "Made (UTC)")
  static let by = Bilingual(es: "Por", en: "By")
  static let command = Bilingual(es: "Con", en: "With")
  static let journals = Bilingual(es: "Registros leídos", en: "Journals read")
  static let fingerprint = Bilingual(es: "Huella de los datos (SHA-256)", en: "Fingerprint of the data (SHA-256)")
  static let note = Bilingual(es: "Nota", en: "Note")
}
