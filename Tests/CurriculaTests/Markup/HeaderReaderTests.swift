import Testing

@testable import Curricula

@Suite struct HeaderReaderTests {
  private func read(_ keys: String) -> HeaderReader {
    HeaderReader(Source(path: "", bytes: Array("---\nid: a\nlang: es\ntitle: A\n\(keys)\n---\n".utf8)))
  }

  @Test("A value is the rest of its line, colons and all")
  func valueIsVerbatim() {
    let reader = read("summary: Dos áreas: una promesa # y un «sí»: [nada], - ni esto")
    #expect(reader.findings.isEmpty)
    #expect(reader.header.summary == "Dos áreas: una promesa # y un «sí»: [nada], - ni esto")
  }

  @Test(
    "Double quotes around a value are dropped, other quotes stay",
    arguments: [
      ("\"Dos áreas: una promesa\"", "Dos áreas: una promesa"), ("\"El \"sí\" fácil\"", "El \"sí\" fácil"),
      ("«Sí»", "«Sí»"), ("\"solo al principio", "\"solo al principio"), ("\"\"", ""), ("\"", "\""),
    ])
  func quotes(written: String, read expected: String) {
    #expect(read("summary: \(written)").header.summary == expected)
  }

  @Test("Keys may be written in Spanish, without accents or in capitals")
  func spanishKeys() {
    let source = "---\nid: a\nIdioma: es\nTITULO: Promesas\nminutos: 8\naprobado: 80\nmezclar: sí\n---\n"
    let reader = HeaderReader(Source(path: "", bytes: Array(source.utf8)))
    #expect(reader.findings.isEmpty)
    #expect(reader.header.title == "Promesas")
    #expect(reader.header.minutes == 8 && reader.header.passMark == 80 && reader.header.shuffles)
  }

  @Test("Lists are parted by commas")
  func lists() {
    let header = read("behaviours: O1,O2 , E1,\nrequires: primera, segunda").header
    #expect(header.behaviours == ["O1", "O2", "E1"])
    #expect(header.requires == ["primera", "segunda"])
  }

  @Test("Meters and counters stand one a line, and a translation's have only a label")
  func meters() {
    let header = read("meter: trust 2/5 Confianza\ncounter: broken 0/9 Promesas rotas\nmeter: crew El turno")
      .header
    #expect(header.meters.map(\.id) == ["trust", "broken", "crew"])
    #expect(header.meters.map(\.start) == [2, 0, 0] && header.meters.map(\.maximum) == [5, 9, 0])
    #expect(header.meters.map(\.isCounter) == [false, true, false])
    #expect(header.meters.map(\.label) == ["Confianza", "Promesas rotas", "El turno"])
  }

  @Test("A value of the wrong form leaves the header without it")
  func badValues() {
    let header = read("minutes: 999999999999999999999\npass: -1\nattempts: 3.5\nstart: la primera").header
    #expect(header.minutes == nil && header.passMark == nil && header.attempts == nil && header.start == nil)
  }

  @Test("An id that is none never names a lesson")
  func unsafeID() {
    let source = "---\nid: ../../otra\nlang: es\ntitle: A\n---\n"
    #expect(HeaderReader(Source(path: "", bytes: Array(source.utf8))).header.id.isEmpty)
  }

  @Test("Blank lines, comments and white space around the fences do not matter")
  func surroundings() {
    let source = "\n<!-- borrador\n---\n-->\n--- \nid: a <!-- corto -->\n\nlang: es\ntitle: A\n  ---\n"
    let reader = HeaderReader(Source(path: "", bytes: Array(source.utf8)))
    #expect(reader.findings.isEmpty)
    #expect(reader.header.id == "a" && reader.header.title == "A")
    #expect(Header(bytes: Array(source.utf8)).title == "A")
  }

  @Test("A header is read without its lesson, whatever the lesson holds")
  func headerAlone() {
    let bytes = Array("---\nid: a\nlang: en\ntitle: A\n---\n\n## Call {#call}\n".utf8) + [0xFF, 0xFE]
    let header = Header(bytes: bytes)
    #expect(header.id == "a" && header.language == .en && header.title == "A")
  }
}
