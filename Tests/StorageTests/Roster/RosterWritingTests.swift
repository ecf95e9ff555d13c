import Glibc
import Learning
import Storage
import Testing

@Suite("roster.jsonl as it is written")
struct RosterWritingTests {
  private let desk: Desk
  private let moment = Moment(milliseconds: 1_790_000_000_000, offset: -300)

  init() throws { desk = try Desk() }

  private var path: String { desk.folder["data/roster.jsonl"] }

  /// Every kind, with and without what may be missing.
  private static let facts: [RosterFact] = {
    let day = Day(number: 20_600)
    let later = Day(number: 20_700)
    return [
      .joined(
        Joined(learner: "0042", department: "Almacén", role: "employee", site: "Norte", manager: "0040", from: day)),
      .joined(Joined(learner: "0043", department: "=Mesa", role: "", from: day, start: later)),
      .moved(Moved(learner: "0042", department: "Finanzas", role: "lead", from: later)),
      .moved(Moved(learner: "0042", site: "", manager: "0043", start: day, from: later)),
      .left(learner: "0043", on: later),
      .returned(Joined(learner: "0043", department: "=Mesa", role: "employee", from: later, start: day)),
      .assigned(Assignment(training: .path("employee"), to: .role("employee"), due: nil, days: 30)),
      .assigned(Assignment(training: .lesson("l"), to: .department("Almacén"), due: later, days: 37, every: 365)),
      .assigned(Assignment(training: .lesson("l"), to: .learner("0042"), due: later)),
      .withdrawn(.path("employee"), from: .role("agent")), .withdrawn(.lesson("l"), from: .department("Mesa")),
      .exempted(Exemption(learner: "0042", training: .path("employee"), reason: "lo sabe")),
      .exempted(Exemption(learner: "0042", training: .lesson("l"), reason: "lo sabe", until: later)),
    ]
  }()

  @Test("has for every kind the bytes that the golden file pins, and reads back")
  func golden() throws {
    try desk.data.addToRoster(Self.facts, at: moment)
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let golden = "/" + here + "/Golden/roster.jsonl"
    if getenv("CULTURA_RENEW") != nil { try Disk.write(try Disk.read(path), to: golden) }
    #expect(
      String(decoding: try Disk.read(path), as: UTF8.self) == String(decoding: try Disk.read(golden), as: UTF8.self))
    #expect(try desk.data.roster()?.map(\.fact) == Self.facts)
    #expect(try desk.data.verify().isClean)
  }

  @Test("Names lie apart, for their owner alone, and reach no chained line")
  func names() throws {
    var names = Names()
    names.columns = ["Teléfono", "Talla"]
    names.people["0042"] = Person(name: "Ana \"la\" Pérez", email: "ana@x.org", further: ["Teléfono": "+34\n600"])
    names.people["0043"] = Person()
    try desk.data.changeRoster(at: moment) { records, before in
      #expect(records.isEmpty && before == Names())
      return (Self.facts, names)
    }
    #expect(try desk.data.names() == names)
    #expect(try Disk.permissions(desk.folder["data/names.json"]) == 0o600)
    #expect(try Disk.permissions(path) == 0o600)
    #expect(!String(decoding: try Disk.read(path), as: UTF8.self).contains("Ana"))
    let before = try Disk.read(path)
    try desk.data.changeRoster(at: moment) { records, names in
      #expect(records.count == Self.facts.count)
      return ([], names)
    }
    #expect(try Disk.read(path) == before)
  }

  @Test("Nothing follows a damaged line, or one of a newer program; the names stay as they were")
  func refusal() throws {
    var newer = RosterWriter()
    newer.add("merged", #""learner":"a""#)
    try Disk.write(newer.bytes, to: path)
    func change() throws { try desk.data.changeRoster(at: moment) { _, _ in (Self.facts, Names()) } }
    #expect(throws: StorageError.newerLine(path: path, seq: 1, kind: "merged", version: 1), performing: change)
    var damaged = newer.bytes
    damaged[20] ^= 1
    try Disk.write(damaged, to: path)
    #expect(throws: StorageError.self, performing: change)
    #expect(try Disk.read(path) == damaged)
    #expect(!Disk.exists(desk.folder["data/names.json"]))
    try Disk.write(Array("{}".utf8), to: desk.folder["data/names.json"])
    #expect(throws: StorageError.malformed(path: desk.folder["data/names.json"])) { try desk.data.names() }
  }
}
