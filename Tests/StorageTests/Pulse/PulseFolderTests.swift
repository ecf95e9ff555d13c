import Glibc
import Learning
import Storage
import Testing

@Suite("pulses/")
struct PulseFolderTests {
  private let desk: Desk
  private let pulses: PulseFolder
  private let wave: PulseWave

  init() throws {
    desk = try Desk()
    pulses = PulseFolder(desk.data)
    wave = PulseWave(
      id: "2026-otono", curriculum: "service-culture",
      instruments: [PulseWave.Instrument(id: "maturity", revision: String(repeating: "a", count: 64))],
      opened: try #require(Day("2026-10-01")), isBaseline: true)
    try pulses.save(wave)
  }

  private func answers(_ point: Int) -> PulseAnswers {
    PulseAnswers(
      department: "almacen", role: nil,
      answers: [
        "calm": .choice("\(point)"), "seen": .choices(["a", "b"]), "years": .number(2.5),
        "say": .text("Más tiempo, «por favor»\n"),
      ])
  }

  private func learner(_ number: Int) throws -> LearnerID { try #require(LearnerID("e\(number)")) }

  @Test("A wave is read back as it was saved, open and closed")
  func waves() throws {
    #expect(try pulses.waves() == [wave])
    var closed = wave
    closed.closed = Day("2026-10-15")
    try pulses.save(closed)
    #expect(try pulses.wave("2026-otono") == closed)
    #expect(try pulses.wave("other") == nil)
  }

  @Test("Each person answers once, and every answer is kept")
  func answering() throws {
    for number in 0..<12 {
      #expect(try pulses.add(answers(number), by: learner(number), to: "maturity", in: wave))
    }
    #expect(try !pulses.add(answers(99), by: learner(3), to: "maturity", in: wave))
    let kept = try pulses.answers("maturity", in: wave)
    #expect(Set(kept) == Set((0..<12).map(answers)) && kept.count == 12)
    #expect(try pulses.taken("maturity", in: wave) == Set((0..<12).map { "e\($0)" }))
    #expect(try pulses.taken("other", in: wave).isEmpty)
  }

  @Test("No order and no time tells who answered what")
  func anonymity() throws {
    var orders: Set<[String]> = []
    for number in 0..<24 {
      #expect(try pulses.add(answers(number), by: learner(number), to: "maturity", in: wave))
      let order = try pulses.answers("maturity", in: wave).map { "\($0.answers["calm"].map { "\($0)" } ?? "")" }
      orders.insert(order.sorted() == order ? ["sorted"] : order)
    }
    // That twenty-four answers happen to stand in the order given is beyond chance.
    #expect(orders.contains { $0 != ["sorted"] })
    let last = try pulses.answers("maturity", in: wave).map(\.answers)
    #expect(last != (0..<24).map { answers($0).answers })

    let folder = desk.folder["data/pulses/2026-otono"]
    for name in ["", "/maturity.answers.json", "/maturity.taken.json"] {
      var status = stat()
      try #require(stat(folder + name, &status) == 0)
      #expect(status.st_mtim.tv_sec == wave.opened.number * 86_400, "\(name)")
    }
    let text = String(decoding: try Disk.read(folder + "/maturity.answers.json"), as: UTF8.self)
    for word in ["\"e1\"", "learner", "\"at\"", "day", "seq"] { #expect(!text.contains(word), "\(word)") }
    let taken = String(decoding: try Disk.read(folder + "/maturity.taken.json"), as: UTF8.self)
    #expect(taken.hasPrefix(#"{"v":1,"learners":["e0","e1","e10""#))
  }

  @Test("A file that is not what was written is named, and nothing is lost")
  func malformed() throws {
    let path = desk.folder["data/pulses/2026-otono/maturity.answers.json"]
    try Disk.write("{\"v\":1,\"answers\":[3]}", to: path)
    #expect(throws: StorageError.malformed(path: path)) {
      try pulses.add(answers(1), by: try learner(1), to: "maturity", in: wave)
    }
    #expect(try pulses.taken("maturity", in: wave).isEmpty)
  }

  @Test("A wave's id is a plain folder name", arguments: ["../x", "A", "", "a/b", "-a", "á", "."])
  func badIDs(id: String) throws {
    #expect(!PulseFolder.isWaveID(id))
    #expect(try pulses.wave(id) == nil)
  }
}
