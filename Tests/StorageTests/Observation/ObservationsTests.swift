import Learning
import Storage
import Testing

@Suite("observations.jsonl")
struct ObservationsTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func record(_ seq: Int, _ digest: String) -> ObservationRecord {
    ObservationRecord(
      seq: seq, moment: Moment(milliseconds: 1_790_000_000_000, offset: -300), curriculum: "service-culture",
      instrument: "shadowing", revision: String(repeating: "b", count: 64), unit: "almacen", role: "surtido",
      observer: "eva", minutes: 45,
      answers: ["pace": .choice("seen"), "signs": .choices(["a"]), "heard": .text(digest)])
  }

  @Test("Observations are chained, their words lie apart")
  func keeping() throws {
    let words = FreeText(salt: "00", text: "Dos esperan mientras uno busca la carpeta.")
    #expect(try desk.data.observations().isEmpty)
    try desk.data.add(record(0, words.digest), words: [words])
    try desk.data.add(record(0, words.digest), words: [])
    #expect(try desk.data.observations() == [record(1, words.digest), record(2, words.digest)])
    #expect(try desk.data.observationWords()[words.digest] == words.text)
    let text = String(decoding: try Disk.read(desk.folder["data/observations.jsonl"]), as: UTF8.self)
    #expect(!text.contains("carpeta"))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("A changed line is refused, and a torn one cut off")
  func damage() throws {
    let path = desk.folder["data/observations.jsonl"]
    try desk.data.add(record(0, "d"), words: [])
    let whole = try Disk.read(path)
    try Disk.write(whole + Array(#"{"v":1,"seq":2"#.utf8), to: path)
    #expect(try desk.data.observations().count == 1)
    try desk.data.add(record(0, "d"), words: [])
    #expect(try desk.data.observations().map(\.seq) == [1, 2])

    var changed = whole
    changed[changed.count / 2] ^= 1
    try Disk.write(changed, to: path)
    #expect(throws: StorageError.self) { try desk.data.observations() }
    #expect(throws: StorageError.self) { try desk.data.add(record(0, "d"), words: []) }
    #expect(try Disk.read(path) == changed)
  }
}
