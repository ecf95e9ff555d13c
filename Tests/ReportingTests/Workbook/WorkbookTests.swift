import Curricula
import Learning
import Testing

@testable import Reporting

@Suite struct WorkbookTests {
  /// The files of an archive whose members are stored, found by its directory as a reader would.
  private func parts(_ archive: [UInt8]) throws -> [String: String] {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reversed().reduce(0) { $0 << 8 | Int(archive[place + $1]) }
    }
    let end = archive.count - 22
    try #require(archive.count > 22 && number(end, 4) == 0x0605_4B50)
    var place = number(end + 16, 4)
    var parts: [String: String] = [:]
    for _ in 0..<number(end + 10, 2) {
      try #require(number(place, 4) == 0x0201_4B50 && number(place + 10, 2) == 0)
      let (size, nameLength, header) = (number(place + 24, 4), number(place + 28, 2), number(place + 42, 4))
      let name = String(decoding: archive[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      let start = header + 30 + number(header + 26, 2)
      let contents = Array(archive[start..<(start + size)])
      #expect(number(place + 16, 4) == Int(CRC32.of(contents)))
      parts[name] = String(decoding: contents, as: UTF8.self)
      place += 46 + nameLength
    }
    return parts
  }

  private func sheet(_ rows: [[Cell]], columns: [Table.Column]? = nil) throws -> String {
    let parts = try parts(Table.of(rows, columns: columns).workbook(.en))
    return try #require(parts["xl/worksheets/sheet1.xml"])
  }

  @Test func `the checksum is ZIP's`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func `every part closes its tags and is named in the list of contents`() throws {
    let parts = try parts(Organisation.report.table.workbook(.es))
    #expect(parts.count == 8)
    for (name, xml) in parts { #expect(xml.tagsMatch, "\(name): \(xml.prefix(200))") }
    let list = try #require(parts["[Content_Types].xml"])
    for name in parts.keys where name.hasPrefix("xl/") && !name.contains("_rels") {
      #expect(list.contains("PartName=\"/\(name)\""))
    }
  }

  @Test(arguments: ["=1+1", "+1", "@SUM(A1)", "=HYPERLINK(\"a\")", " =1"])
  func `text that begins like a formula is text, and stays so when someone edits it`(text: String) throws {
    let sheet = try sheet([[.text(text), .count(1)]])
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<c r=\"A2\" s=\"\(SheetStyle.quoted.index)\" t=\"inlineStr\">"))
  }

  @Test func `numbers, days, parts and percentages are typed`() throws {
    let columns = ["name", "done", "mean", "due"].map { Table.Column($0, Bilingual(es: $0, en: $0)) }
    let sheet = try sheet(
      [[.text("a"), .share(3, of: 4), .number(74.55, decimals: 1), .day(Organisation.asOf)]], columns: columns)
    #expect(sheet.contains("<c r=\"B2\" s=\"5\"><v>3</v></c>"))
    #expect(sheet.contains("<c r=\"C2\" s=\"6\"><v>0.75</v></c>"))
    #expect(sheet.contains("<c r=\"D2\" s=\"9\"><v>74.6</v></c>"))
    // 22 November 2026, as spreadsheets count.
    #expect(sheet.contains("<c r=\"E2\" s=\"7\"><v>46348</v></c>"))
  }

  @Test func `what is kept back is an empty grey cell, and the other sheet says why`() throws {
    let parts = try parts(Table.of([[.text("a"), .withheld]]).workbook(.en))
    #expect(parts["xl/worksheets/sheet1.xml"]?.contains("<c r=\"B2\" s=\"8\"/>") == true)
    #expect(parts["xl/worksheets/sheet2.xml"]?.contains("Not shown, fewer than 5 people.") == true)
  }

  @Test func `the first row stays in sight and filters`() throws {
    let sheet = try sheet([[.text("a"), .count(1)], [.text("b"), .count(2)]])
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(sheet.contains("<autoFilter ref=\"A1:B3\"/>"))
  }

  @Test func `signs that XML has no place for are left out, and what looks like an escape is none`() throws {
    let sheet = try sheet([[.text("a\u{0}b\u{FFFF}c & <d> _x000D_"), .count(1)]])
    #expect(sheet.contains(">abc &amp; &lt;d&gt; _x005F_x000D_</t>"))
  }

  @Test func `a definition of several lines has room for all of them`() throws {
    let table = Organisation.report.table
    let meaning = try #require(try parts(table.workbook(.es))["xl/worksheets/sheet2.xml"])
    let longest = try #require(table.definitions.map(\.sentence.es).max { $0.count < $1.count })
    try #require(longest.count > 100)
    let row = try #require(meaning.split(separator: "<row ").first { $0.contains(HTML(longest).text) })
    #expect(row.contains("customHeight=\"1\""))
    #expect(!row.contains("ht=\"15\""))
  }

  @Test func `columns beyond Z have two letters`() {
    #expect([0, 25, 26, 51, 52, 701, 702].map(Worksheet.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func `who made it, when and with what stands on the other sheet`() throws {
    var table = Organisation.report.table
    table.provenance = .sample
    let parts = try parts(table.workbook(.en))
    let meaning = try #require(parts["xl/worksheets/sheet2.xml"])
    for words in [
      "ana", "cultura report completion", table.provenance?.made.timestamp ?? "-", table.source.fingerprint,
    ] {
      #expect(meaning.contains(words))
    }
    #expect(parts["docProps/core.xml"]?.contains("<dc:creator>ana</dc:creator>") == true)
  }
}

extension String {
  /// Whether every tag that opens closes, in order.
  fileprivate var tagsMatch: Bool {
    var open: [Substring] = []
    var rest = self[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if !tag.hasPrefix("/") {
        open.append(tag.prefix { $0 != " " })
      } else if open.popLast() != tag.dropFirst() {
        return false
      }
    }
    return open.isEmpty
  }
}
