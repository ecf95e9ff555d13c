import Curricula
import Learning

/// One sheet of a workbook.
struct Worksheet {
  /// What a cell holds, typed as spreadsheets do.
  enum Value: Hashable {
    case text(String)
    case number(Double)
    case day(Day)
    /// Grey: there is a value, and it is not said.
    case withheld
    case empty
  }

  struct Entry: Hashable {
    var value: Value
    var style = SheetStyle.plain
  }

  struct Column {
    /// In digits of the normal font.
    var width: Int
    var title: String?
    /// Whether its title stands above numbers.
    var isRight = false
  }

  var name: String
  /// With titles the first row stays in sight and filters.
  var columns: [Column]
  var rows: [[Entry]]

  /// Excel has no more.
  static let longestText = 32_767
  static let mostRows = 1_048_576

  private var hasTitles: Bool { columns.contains { $0.title != nil } }

  /// The titles with all rows: `A1:J20`.
  var range: String {
    "A1:\(Self.letters(max(0, columns.count - 1)))\(max(1, rows.count + (hasTitles ? 1 : 0)))"
  }

  /// The titles alone, as a name's formula.
  var filterRange: String? {
    guard hasTitles else { return nil }
    let last = Self.letters(max(0, columns.count - 1))
    return "'\(name)'!$A$1:$\(last)$\(rows.count + 1)"
  }

  func xml(isFirst: Bool) -> String {
    var xml = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    xml += #"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
    xml += #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="\#(range)"/>"#
    xml += #"<sheetViews><sheetView\#(isFirst ? #" tabSelected="1""# : "") workbookViewId="0">"#
    if hasTitles {
      xml += #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
      xml += #"<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>"#
    }
    xml += #"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>"#
    for (index, column) in columns.enumerated() {
      xml += #"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(column.width)" customWidth="1"/>"#
    }
    xml += "</cols><sheetData>"
    if hasTitles {
      let titles = columns.map { Entry(value: .text($0.title ?? ""), style: $0.isRight ? .rightTitle : .title) }
      Self.write(titles, row: 1, height: titleHeight, to: &xml)
    }
    for (index, row) in rows.enumerated() {
      Self.write(row, row: index + (hasTitles ? 2 : 1), height: height(of: row), to: &xml)
    }
    xml += "</sheetData>"
    if hasTitles { xml += #"<autoFilter ref="\#(range)"/>"# }
    xml += #"<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"#
    xml += #"<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>"#
    return xml + "</worksheet>"
  }

  /// In points, for as many lines as the longest title breaks into.
  private var titleHeight: Int {
    15 * (columns.map { ($0.title ?? "").wrapped(to: max(4, $0.width - 2)).count }.max() ?? 1) + 6
  }

  /// In points, where words break into several lines: not every program finds that out by itself.
  private func height(of row: [Entry]) -> Int? {
    let lines = zip(row, columns).map { entry, column in
      guard entry.style == .wrapped, case .text(let text) = entry.value else { return 1 }
      return text.wrapped(to: max(4, column.width - 2)).count
    }
    return lines.max().flatMap { $0 > 1 ? 15 * $0 : nil }
  }

  private static func write(_ row: [Entry], row number: Int, height: Int? = nil, to xml: inout String) {
    xml += height.map { #"<row r="\#(number)" ht="\#($0)" customHeight="1">"# } ?? #"<row r="\#(number)">"#
    for (index, entry) in row.enumerated() { xml += cell(entry, at: letters(index) + String(number)) }
    xml += "</row>"
  }

  private static func cell(_ entry: Entry, at place: String) -> String {
    let head = #"<c r="\#(place)" s="\#(entry.style.index)""#
    switch entry.value {
    case .text(let text):
      return head + #" t="inlineStr"><is><t xml:space="preserve">\#(escaped(text))</t></is></c>"#
    case .number(let number): return head + "><v>\(JSON.digits(number))</v></c>"
    case .day(let day): return head + "><v>\(day.serial)</v></c>"
    case .withheld: return head + "/>"
    case .empty: return entry.style == .plain ? "" : head + "/>"
    }
  }

  /// A, B … Z, AA …
  static func letters(_ index: Int) -> String {
    var rest = index
    var letters: [UInt8] = []
    repeat {
      letters.insert(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  private static func escaped(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars where scalar.value != 0xFFFE && scalar.value != 0xFFFF {
      units += scalar.value > 0xFFFF ? 2 : 1
      guard units <= longestText else { break }
      kept.append(scalar)
    }
    let text = String(kept)
    guard text.utf8.contains(UInt8(ascii: "_")) else { return HTML(text).text }
    // What looks like `_x000D_` would be read as the character with that number.
    return HTML(text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")).text
  }
}

extension Day {
  /// Days as spreadsheets count them; right from March 1900 on.
  var serial: Int { number + 25_569 }

  static let firstWithSerial = Day(number: 61 - 25_569)
}
