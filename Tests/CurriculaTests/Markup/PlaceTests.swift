import Curricula
import Testing

/// The same mistake, written with everything that makes counting go wrong.
@Suite struct PlaceTests {
  private let lines = [
    "---", "id: a", "lang: es", "title: A", "---", "", "## Una llamada {#call}", "",
    "- [x] Sí {#yes} `+O1 nots:a`", "  > Bien.", "- [ ] No {#no}", "  > Ana espera.", "", "-> tanks", "",
    "## Gracias {#thanks type=ending outcome=good}", "", "Fin.", "",
  ]
  private let expected = ["9:22 unknown-tag", "14:4 target-missing"]

  private func findings(_ bytes: [UInt8]) -> [String] {
    Linter.lint([CurriculumFolder.File(path: "a.es.md", bytes: bytes)]).flatMap(\.findings)
      .map { "\($0.place.line):\($0.place.column) \($0.rule.name)" }
  }

  @Test("A line may end in LF, CR LF or CR, the last one in nothing", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    #expect(findings(Array(lines.joined(separator: end).utf8)) == expected)
    #expect(findings(Array(lines.dropLast().joined(separator: end).utf8)) == expected)
  }

  @Test("A byte-order mark counts nothing, even before a mistake on line 1")
  func byteOrderMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(findings(mark + Array(lines.joined(separator: "\n").utf8)) == expected)
    #expect(findings(mark + Array("## Sin cabecera {#a}\n".utf8)) == ["1:1 header-missing"])
    #expect(findings(mark + Array("ñ".utf8) + [0xFF]) == ["1:2 unreadable-file"])
    #expect(findings(Array("ñ\r\nab\rc".utf8) + [0xFF]) == ["3:2 unreadable-file"])
  }

  @Test(
    "A column counts Unicode scalars, a tab as one, and a UTF-16 column what editors count",
    arguments: [
      ("Sí", 22, 22), ("Sí\t", 22, 22), ("S\u{ED}", 22, 22), ("Si\u{301}", 23, 23), ("👍🏽", 22, 24),
      ("👩‍👩‍👧", 25, 28), ("<!-- ñ -->", 30, 30), ("Ünïcödé", 27, 27), ("e\u{301}\u{323}", 23, 23),
    ])
  func columns(text: String, column: Int, utf16: Int) {
    let written = lines.joined(separator: "\n").replacing(
      "Sí", with: text == "<!-- ñ -->" ? text + "x" : text)
    let shift = text == "<!-- ñ -->" ? 1 : 0
    let file = Linter.lint([CurriculumFolder.File(path: "a.es.md", bytes: Array(written.utf8))])
    let place = file.flatMap(\.findings).first?.place
    let scalars = text.unicodeScalars.filter { $0 != "\t" }.count
    #expect(scalars > 0)
    #expect(place?.line == 9 && place?.column == column + (text == "Sí\t" ? 1 : 0) + shift)
    #expect(place.map { file.first?.source.utf16Column(of: $0) } == utf16 + (text == "Sí\t" ? 1 : 0) + shift)
    #expect(place?.length == 6)
  }

  @Test("Comments before a place, on its line or above, move nothing")
  func comments() {
    var commented = lines
    commented[8] = "<!-- la\tbuena -->" + commented[8]
    commented.insert("<!-- dos", at: 7)
    commented.insert("líneas -->", at: 8)
    #expect(
      findings(Array(commented.joined(separator: "\n").utf8)) == ["11:39 unknown-tag", "16:4 target-missing"])
  }

  @Test(
    "Every sample gives the same findings with CR LF, and after a byte-order mark", arguments: try BrokenSample.all())
  func otherBytes(sample: BrokenSample) {
    let ends = sample.rewritten { $0.flatMap { $0 == UInt8(ascii: "\n") ? [13, 10] : [$0] } }
    #expect(ends.shown == sample.expected)
    #expect(sample.rewritten { [0xEF, 0xBB, 0xBF] + $0 }.shown == sample.expected)
    #expect(ends.rewritten { [0xEF, 0xBB, 0xBF] + $0 }.shown == sample.expected)
  }

  @Test(
    "With accents and emoji in a comment above, every finding is a line further down", arguments: try BrokenSample.all()
  )
  func commentAbove(sample: BrokenSample) {
    let moved = sample.rewritten { Array("<!-- ¿Señal? 👩‍👩‍👧\t👍🏽 e\u{301} -->\n".utf8) + $0 }
    // What lacks a header is said of the file's beginning, wherever that is.
    let down = sample.rule == "header-missing" || sample.files.contains { $0.bytes.count > Source.sizeLimit } ? 0 : 1
    #expect(moved.shown == sample.moved(lines: down))
  }

  @Test(
    "With a comment of emoji before it on its line, every finding is that much further on",
    arguments: try BrokenSample.all())
  func commentBefore(sample: BrokenSample) {
    // A further comment would close the one that was left open.
    guard sample.rule != "unclosed-comment" else { return }
    let comment = "<!-- 👩‍👩‍👧 ñ👍🏽 -->"
    let moved = sample.rewritten { bytes in
      // What is not text has no lines to write into.
      guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        return line.isEmpty ? "" : indentation + comment + line.dropFirst(indentation.count)
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
    let isText = sample.files.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil }
    // These are said of where a line or the file begins.
    let isAtStart = ["header-missing", "deep-indent"].contains(sample.rule)
    #expect(moved.shown == sample.moved(columns: isText && !isAtStart ? comment.unicodeScalars.count : 0))
  }

  @Test("A UTF-16 column stays within reason for a place outside its line")
  func outside() {
    let source = Source(path: "", bytes: Array("👍".utf8))
    #expect(source.utf16Column(of: Place(line: 1, column: 1)) == 1)
    #expect(source.utf16Column(of: Place(line: 1, column: 2)) == 3)
    #expect(source.utf16Column(of: Place(line: 7, column: 5)) == 5)
    #expect(source.utf16Column(of: Place(line: 1, column: 0)) == 1)
  }
}
