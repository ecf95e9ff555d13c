import Curricula
import Learning

/// A workbook as Office Open XML (ISO/IEC 29500): sheets with a title, no macros, no formulas, no links.
struct Workbook {
  var title: String
  /// Who made it, and when; left out where nobody says.
  var author: String?
  var made: String?
  var sheets: [Worksheet]

  /// The file's bytes; `day` is the date of what is in it.
  func bytes(dated day: Day) -> [UInt8] {
    var archive = Archive(dated: day)
    for (name, xml) in parts { archive.add(name, Array(xml.utf8)) }
    return archive.finished()
  }

  private var parts: [(name: String, xml: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", Self.relations),
      ("docProps/core.xml", properties), ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", sheetRelations), ("xl/styles.xml", SheetStyle.xml),
    ]
      + sheets.enumerated().map { ("xl/worksheets/sheet\($0.offset + 1).xml", $0.element.xml(isFirst: $0.offset == 0)) }
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: String {
    let sheets = sheets.indices.map {
      #"<Override PartName="/xl/worksheets/sheet\#($0 + 1).xml" ContentType="\#(Self.content).worksheet+xml"/>"#
    }
    return Self.head + #"<Types xmlns="\#(Self.package)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + #"<Override PartName="/xl/workbook.xml" ContentType="\#(Self.content).sheet.main+xml"/>"#
      + #"<Override PartName="/xl/styles.xml" ContentType="\#(Self.content).styles+xml"/>"#
      + #"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#
      + sheets.joined() + "</Types>"
  }

  private static let relations =
    head + #"<Relationships xmlns="\#(package)/relationships">"#
    + #"<Relationship Id="rId1" Type="\#(office)/relationships/officeDocument" Target="xl/workbook.xml"/>"#
    + #"<Relationship Id="rId2" Type="\#(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#
    + "</Relationships>"

  private var properties: String {
    var xml = Self.head + #"<cp:coreProperties xmlns:cp="\#(Self.package)/metadata/core-properties" "#
    xml += #"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" "#
    xml += #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\#(HTML(title).text)</dc:title>"#
    if let author { xml += "<dc:creator>\(HTML(author).text)</dc:creator>" }
    if let made { xml += #"<dcterms:created xsi:type="dcterms:W3CDTF">\#(made)</dcterms:created>"# }
    return xml + "</cp:coreProperties>"
  }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(HTML(sheet.name).text)" sheetId="\#(index + 1)" r:id="rId\#(index + 1)"/>"#
    }
    let names = sheets.enumerated().compactMap { index, sheet in
      sheet.filterRange.map { range in
        #"<definedName name="_xlnm._FilterDatabase" localSheetId="\#(index)" hidden="1">\#(HTML(range).text)</definedName>"#
          + #"<definedName name="_xlnm.Print_Titles" localSheetId="\#(index)">\#(HTML("'\(sheet.name)'!$1:$1").text)</definedName>"#
      }
    }
    return Self.head + #"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#
      + #"xmlns:r="\#(Self.office)/relationships"><bookViews><workbookView/></bookViews>"#
      + "<sheets>\(list.joined())</sheets>"
      + (names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>") + "</workbook>"
  }

  private var sheetRelations: String {
    let sheets = sheets.indices.map {
      #"<Relationship Id="rId\#($0 + 1)" Type="\#(Self.office)/relationships/worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
    }
    return Self.head + #"<Relationships xmlns="\#(Self.package)/relationships">"# + sheets.joined()
      + #"<Relationship Id="rId\#(self.sheets.count + 1)" Type="\#(Self.office)/relationships/styles" Target="styles.xml"/>"#
      + "</Relationships>"
  }
}
