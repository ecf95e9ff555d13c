import Reporting
import Testing

@Suite("A table from a spreadsheet")
struct SheetTests {
  private static let text = "Id;Nombre;Ciudad\r\n1;Ñandú “X” €;São Paulo\r\n"

  private func fields(_ bytes: [UInt8]) throws -> [[String]] { try Sheet(bytes).rows.map(\.fields) }
  private func fields(_ text: String) throws -> [[String]] { try fields(Array(text.utf8)) }

  /// Windows-1252 by hand, for the letters used here.
  private static func western(_ text: String) -> [UInt8] {
    let marks: [Unicode.Scalar: UInt8] = ["€": 0x80, "“": 0x93, "”": 0x94]
    return text.unicodeScalars.map { marks[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test("is recognised in every encoding that Excel writes")
  func encodings() throws {
    let units = Array(Self.text.utf16)
    let files: [(Sheet.Encoding, [UInt8])] = [
      (.utf8, Array(Self.text.utf8)), (.markedUTF8, [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)),
      (.utf16, [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
      (.utf16, [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
      (.windows1252, Self.western(Self.text)),
    ]
    for (encoding, bytes) in files {
      let sheet = try Sheet(bytes)
      #expect(sheet.encoding == encoding)
      #expect(sheet.separator == .semicolon)
      #expect(sheet.rows.map(\.fields) == [["Id", "Nombre", "Ciudad"], ["1", "Ñandú “X” €", "São Paulo"]])
    }
  }

  @Test("is refused where it is no text, and a workbook is called one")
  func binaries() {
    #expect(throws: Sheet.Mistake.workbook) { try Sheet([0x50, 0x4B, 3, 4, 0]) }
    #expect(throws: Sheet.Mistake.workbook) { try Sheet([0xD0, 0xCF, 0x11, 0xE0, 0]) }
    #expect(throws: Sheet.Mistake.notText) { try Sheet([0x61, 0, 0x62, 0]) }
    // UTF-16 cut in the middle of a unit, and half a surrogate pair.
    #expect(throws: Sheet.Mistake.notText) { try Sheet([0xFF, 0xFE, 0x61]) }
    #expect(throws: Sheet.Mistake.notText) { try Sheet([0xFF, 0xFE, 0x00, 0xD8]) }
    // No letter in Windows-1252, no UTF-8.
    #expect(throws: Sheet.Mistake.notText) { try Sheet([0x61, 0x81]) }
    #expect(throws: Sheet.Mistake.notText) { try Sheet(Array("a\u{1B}[2J".utf8)) }
    for blank in ["", "\n\n", " ; ; \r\n"] { #expect(throws: Sheet.Mistake.empty) { try Sheet(Array(blank.utf8)) } }
  }

  @Test("has its separator recognised, or declared in Excel's own first line")
  func separators() throws {
    #expect(try Sheet(Array("a,b;c,d\n".utf8)).separator == .comma)
    #expect(try Sheet(Array("a;b,c;d\n".utf8)).separator == .semicolon)
    #expect(try Sheet(Array("a\tb\n".utf8)).separator == .tab)
    #expect(try Sheet(Array("\"a,b,c\";d\n".utf8)).separator == .semicolon)
    #expect(try Sheet(Array("alone\n".utf8)).separator == .comma)
    let declared = try Sheet(Array("sep=;\r\na,x;b\r\n1;2\r\n".utf8))
    #expect(declared.separator == .semicolon)
    #expect(declared.rows.map(\.fields) == [["a,x", "b"], ["1", "2"]] && declared.rows.map(\.line) == [2, 3])
  }

  @Test("is read by RFC 4180: quotes, doubled quotes, any line end, rows that begin where they begin")
  func quotes() throws {
    #expect(try fields("a,\"b \"\"c\"\", d\",e\r\n") == [["a", "b \"c\", d", "e"]])
    #expect(try fields("a,b\rc,d\ne,f") == [["a", "b"], ["c", "d"], ["e", "f"]])
    #expect(try fields("a,\"\",\n") == [["a", "", ""]])
    #expect(try fields("a,5\" disk\n") == [["a", "5\" disk"]])
    #expect(try fields("a, \u{A0}b \n") == [["a", "b"]])
    #expect(try fields("a,\"b\" \n") == [["a", "b"]])
    let sheet = try Sheet(Array("a,b\n\"x\r\ny\",2\n\n,\nz,3\n".utf8))
    #expect(sheet.rows.map(\.fields) == [["a", "b"], ["x\ny", "2"], ["z", "3"]])
    #expect(sheet.rows.map(\.line) == [1, 2, 6])
  }

  @Test("names the line of a broken quotation")
  func broken() {
    #expect(throws: Sheet.Mistake.openQuote(line: 2)) { try Sheet(Array("a,b\n\"x,2\nz,3\n".utf8)) }
    #expect(throws: Sheet.Mistake.afterQuote(line: 3)) { try Sheet(Array("a,b\n1,2\n\"x\"y,3\n".utf8)) }
    #expect(throws: Sheet.Mistake.openQuote(line: 1)) { try Sheet(Array("\"a;b".utf8)) }
  }
}
