/// How a cell looks; its place in the workbook's list of formats.
enum SheetStyle: Hashable {
  case plain
  /// The first row.
  case title
  /// The same above numbers.
  case rightTitle
  case heading
  /// Long words in several lines.
  case wrapped
  /// Text that stays text when someone edits it, whatever it begins with.
  case quoted
  case count
  /// With so many decimals, 1…4.
  case decimals(Int)
  case percent
  case day
  /// Beside its name, not above or below others.
  case leftCount
  case leftDay
  case withheld

  var index: Int {
    switch self {
    case .plain: 0
    case .title: 1
    case .rightTitle: 13
    case .heading: 2
    case .wrapped: 3
    case .quoted: 4
    case .count: 5
    case .percent: 6
    case .day: 7
    case .withheld: 8
    case .leftCount: 14
    case .leftDay: 15
    case .decimals(let decimals): decimals < 1 ? 5 : 8 + min(decimals, 4)
    }
  }

  /// `styles.xml`: the formats in the order of their indices.
  static let xml: String = {
    func format(_ attributes: String, _ alignment: String = "") -> String {
      alignment.isEmpty ? "<xf xfId=\"0\" \(attributes)/>" : "<xf xfId=\"0\" \(attributes)>\(alignment)</xf>"
    }
    let title =
      #"numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1""#
    let top = #"<alignment vertical="top" wrapText="1"/>"#
    let formats =
      [
        format(#"numFmtId="0" fontId="0" fillId="0" borderId="0""#),
        format(title, #"<alignment vertical="center" wrapText="1"/>"#),
        format(#"numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1" applyAlignment="1""#, top),
        format(#"numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1""#, top),
        format(#"numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1""#),
        format(#"numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1""#),
        format(#"numFmtId="9" fontId="0" fillId="0" borderId="0" applyNumberFormat="1""#),
        format(#"numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1""#),
        format(#"numFmtId="0" fontId="0" fillId="3" borderId="0" applyFill="1""#),
      ]
      + (165...168).map {
        format("numFmtId=\"\($0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"")
      }
      + [format(title, #"<alignment horizontal="right" vertical="center" wrapText="1"/>"#)]
      + [3, 164].map {
        format(
          "numFmtId=\"\($0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"",
          #"<alignment horizontal="left"/>"#)
      }
    let numbers =
      [#"<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/>"#]
      + (1...4).map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"#,##0.\(String(repeating: "0", count: $0))\"/>" }
    return #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
      + #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
      + #"<numFmts count="\#(numbers.count)">\#(numbers.joined())</numFmts>"#
      + #"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#
      + #"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"#
      + #"<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"#
      + #"<fill><patternFill patternType="solid"><fgColor rgb="FFE4E9EE"/></patternFill></fill>"#
      + #"<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill></fills>"#
      + #"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#
      + #"<border><left/><right/><top/><bottom style="thin"><color rgb="FF2B3A4A"/></bottom><diagonal/></border></borders>"#
      + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
      + #"<cellXfs count="\#(formats.count)">\#(formats.joined())</cellXfs>"#
      + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
  }()
}
