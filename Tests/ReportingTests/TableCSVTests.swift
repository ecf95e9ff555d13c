import Curricula
import Learning
import Reporting
import Testing

@Suite struct TableCSVTests {
  private func body(_ rows: [[Cell]], _ language: Language = .es) throws -> [[String]] {
    Array(try SpreadsheetReader.rows(Table.of(rows).csv(language)).dropFirst())
  }

  @Test(arguments: [
    "plain", "Almacén, Norte", "say \"hi\"", "\"", "two\r\nlines", "line\nfeed", "cr\rinside", ",", "",
    " led by a space", "trailed ", "semi;colon", "tab\tinside", "東京", "👩‍👩‍👧", ",\u{301}", "\"\u{301}",
  ])
  func `text comes back as it was`(text: String) throws {
    let back = try #require(try body([[.text(text), .count(1)]]).first)
    #expect(back.count == 2 && back.last == "1")
    #expect(back.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=\u{301}1", "-\u{338}2", "@\u{20DD}x", "  =1",
    "\u{A0}=1", "\u{3000}=1", "\u{200B}=1", "\u{FEFF}=1", "＝1", "＋1", "－1", "＠x", " ＝1",
    "=HYPERLINK(\"a\",\"b\")",
  ])
  func `text that would run as a formula begins with an apostrophe`(text: String) throws {
    let back = try #require(try body([[.text(text), .count(1)]]).first?.first)
    let expected: [Unicode.Scalar] = ["'"] + Array(text.unicodeScalars)
    #expect(Array(back.unicodeScalars) == expected)
  }

  @Test(arguments: ["a=1", "1-1", "x@y", "'=1", "a\t=", "", " ", "«=»", "10"])
  func `text that no spreadsheet runs is left alone`(text: String) throws {
    #expect(try body([[.text(text), .count(1)]]).first?.first == text)
  }

  @Test func `titles are guarded like any text`() throws {
    let column = Table.Column("k", Bilingual(es: "=título", en: "title, two"))
    #expect(try SpreadsheetReader.rows(Table.of([], columns: [column]).csv(.es)) == [["'=título"]])
    #expect(try SpreadsheetReader.rows(Table.of([], columns: [column]).csv(.en)) == [["title, two"]])
  }

  @Test func `numbers have a point in both languages and are never guarded`() throws {
    for language in Language.allCases {
      let back = try body([[.number(-1234.56, decimals: 1), .count(-7)]], language)
      #expect(back == [["-1234.6", "-7"]])
    }
  }

  @Test func `a share is its part, and what is not said is empty`() throws {
    let rows: [[Cell]] = [[.share(3, of: 4), .withheld], [.none, .unnamed(Bilingual(es: "sin", en: "no"))]]
    #expect(try body(rows) == [["3", ""], ["", "sin"]])
  }

  @Test func `a day is said in words on a screen and by its date to programs`() throws {
    let day = Day(number: 20_779)
    let table = Table.of([[.text("a"), .day(day)]])
    #expect(try body([[.text("a"), .day(day)]]) == [["a", "\(day)"]])
    #expect(table.text(.es).contains(day.words(.es)) && table.plain(.en).contains(day.words(.en)))
    #expect(table.json(.en).contains("\"other\":\"\(day)\""))
  }

  @Test func `every line ends with CRLF and the byte-order mark comes only when asked for`() {
    let table = Table.of([[.text("a"), .count(1)]])
    #expect(Array(table.csv().utf8) == Array("Nombre,Otro\r\na,1\r\n".utf8))
    #expect(Array(table.csv(byteOrderMark: true).utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }

  @Test func `a whole report comes back cell by cell`() throws {
    let table = Organisation.report.table
    let back = try SpreadsheetReader.rows(table.csv(.en))
    #expect(back.count == table.rows.count + 1)
    #expect(back.first == table.columns.map(\.title.en))
    let first = [
      "Almacén", "order-that-never-came", "El pedido que no llegó", "7", "6", "6", "4", "74.1", "9.2", "0",
    ]
    #expect(back.dropFirst().first == first)
    for (row, cells) in zip(back.dropFirst(), table.rows) {
      #expect(row.count == cells.count)
      for (text, cell) in zip(row, cells) {
        switch cell {
        case .text(let expected): #expect(text == expected)
        case .day(let day): #expect(text == "\(day)")
        case .unnamed(let expected): #expect(text == expected.en)
        case .count(let expected), .share(let expected, _): #expect(Int(text) == expected)
        case .number(let expected, _): #expect(abs((Double(text) ?? .nan) - expected) <= 0.05 + 1e-9)
        case .withheld, .none: #expect(text.isEmpty)
        }
      }
    }
  }
}
