import Curricula
import Reporting
import Testing

@Suite struct TableTextTests {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: Language.allCases, Array(40...130))
  func `no line is wider than the terminal`(language: Language, width: Int) {
    for report in [Organisation.report, Organisation.everyone, Organisation.empty] {
      for help in ["cultura help report completion", nil] {
        for line in lines(report.table.text(language, width: width, help: help))
          + lines(report.table.plain(language, width: width, help: help))
        {
          #expect(DisplayWidth.of(line) <= width, "\(line)")
          #expect(line.unicodeScalars.last != " ")
        }
      }
    }
  }

  @Test func `wide, joined and combining letters keep the columns straight`() throws {
    let names = ["Ana", "東京支店", "👩‍👩‍👧 Familia", "Jose\u{301}", "한국", "e\u{301}\u{323}te\u{301}"]
    let table = Table.of(names.map { [.text($0), .count(12345)] })
    let rows = lines(table.text(width: 80)).filter { $0.hasSuffix("12345") }
    #expect(rows.count == names.count)
    #expect(Set(rows.map { DisplayWidth.of($0) }).count == 1)
    let first = try #require(rows.first)
    // The widest name is 「👩‍👩‍👧 Familia」, ten columns; two columns of gap; five digits.
    #expect(DisplayWidth.of(first) == 17)
  }

  @Test func `a long name wraps beside its numbers before the table gives up`() {
    let table = Table.of([[.text("una lección con un título bastante largo"), .count(7)]])
    #expect(
      lines(table.text(width: 24)).dropFirst(3).prefix(3) == [
        "Nombre              Otro", "una lección con un     7", "título bastante",
      ])
    #expect(lines(table.text(width: 12)).contains("Otro: 7"))
  }

  @Test func `a word longer than the line is cut, not lost`() {
    let word = String(repeating: "ñandú", count: 20)
    let text = Table.of([[.text(word), .count(7)]]).text(width: 40)
    #expect(lines(text).allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(text.filter { $0 == "ñ" }.count == 20)
  }

  @Test func `nothing in a cell can move the cursor, break a line or turn the text round`() {
    let table = Table.of([[.text("a\u{1B}[2J\nb\u{202E}c\u{9B}d\r\ne\u{0}"), .count(1)]])
    for text in [table.text(), table.plain()] {
      #expect(text.contains("a\u{FFFD}[2J b\u{FFFD}c\u{FFFD}d e\u{FFFD}"))
      for scalar in text.unicodeScalars where scalar != "\n" {
        #expect(!(0...0x1F).contains(scalar.value) && !(0x7F...0x9F).contains(scalar.value))
        #expect(!(0x202A...0x202E).contains(scalar.value))
      }
    }
  }

  @Test func `numbers have a decimal comma in Spanish and a point in English`() {
    let table = Table.of([[.number(1234.56, decimals: 1), .number(-0.04, decimals: 1)]])
    #expect(table.text(.es).contains("1234,6"))
    #expect(table.text(.en).contains("1234.6"))
    #expect(table.text(.en).contains("0.0") && !table.text(.en).contains("-0.0"))
  }

  @Test(arguments: [
    (0, 3, "0 (0 %)"), (3, 3, "3 (100 %)"), (1, 3, "1 (33 %)"), (2, 3, "2 (67 %)"), (199, 200, "199 (99 %)"),
    (1, 1000, "1 (1 %)"), (0, 0, "0"), (6, 4, "6 (150 %)"),
  ])
  func `a percentage is 0 or 100 only when none or all are meant`(part: Int, whole: Int, expected: String) {
    let plain = Table.of([[.share(part, of: whole), .none]]).plain(.es)
    #expect(lines(plain).contains("Nombre: \(expected)"))
  }

  @Test(arguments: [
    (0.05, 1, "0,1"), (2.5, 0, "3"), (-2.5, 0, "-3"), (99.96, 1, "100,0"), (5, 2, "5,00"), (0.007, 2, "0,01"),
    (1e14, 0, "100000000000000"),
  ])
  func `numbers are rounded half away from zero and keep their zeros`(
    value: Double, decimals: Int, expected: String
  ) {
    let plain = Table.of([[.number(value, decimals: decimals), .none]]).plain(.es)
    #expect(lines(plain).contains("Nombre: \(expected)"))
  }

  @Test func `numbers too large or no number at all do not trap`() {
    for value in [Double.greatestFiniteMagnitude, -1e300, .infinity, .nan] {
      let table = Table.of([[.number(value, decimals: 3), .none]])
      #expect(!table.text().isEmpty && !table.csv().isEmpty && !table.json().isEmpty)
    }
    #expect(Table.of([[.number(.nan, decimals: 1), .none]]).plain().contains("Nombre: sin datos"))
  }

  @Test func `a withheld figure is a dot with its reason on a screen and words when read aloud`() {
    let table = Table.of([[.text("a"), .withheld]])
    #expect(lines(table.text()).contains("· No se muestra: menos de 5 personas."))
    #expect(lines(table.text()).contains("a          ·"))
    #expect(lines(table.plain()).contains("Otro: no se muestra, menos de 5 personas"))
    #expect(!table.plain().contains("· No"))
    #expect(!Table.of([[.text("a"), .count(1)]]).text().contains("No se muestra"))
  }

  @Test func `a column that says nothing but zero is left out on screens only`() {
    let columns = [
      Table.Column("name", Bilingual(es: "Nombre", en: "Name")),
      Table.Column("extra", Bilingual(es: "Aparte", en: "Besides"), presence: .unlessZero),
    ]
    let zero = Table.of([[.text("a"), .count(0)], [.text("b"), .none]], columns: columns)
    #expect(!zero.text().contains("Aparte") && !zero.plain().contains("Aparte"))
    #expect(zero.csv().contains("Aparte") && zero.json().contains("\"extra\":0"))
    let some = Table.of([[.text("a"), .count(0)], [.text("b"), .count(1)]], columns: columns)
    #expect(some.text().contains("Aparte") && some.plain().contains("Aparte"))
  }

  @Test func `a row with too few cells is filled with nothing`() {
    let table = Table.of([[.text("a")], []])
    #expect(table.plain().contains("Otro: sin datos"))
    #expect(!table.text().isEmpty && !table.csv().isEmpty && !table.json().isEmpty)
  }
}
