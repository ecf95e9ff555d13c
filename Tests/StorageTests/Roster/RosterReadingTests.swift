import Learning
import Storage
import Testing

@Suite("roster.jsonl")
struct RosterReadingTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func read(_ writer: RosterWriter) throws -> [RosterRecord]? {
    try Disk.write(writer.bytes, to: desk.folder["data/roster.jsonl"])
    return try desk.data.roster()
  }

  @Test("is read in every kind it can have, and kinds it does not know change nothing")
  func kinds() throws {
    var writer = RosterWriter()
    writer.add(
      "joined",
      #""learner":"ana","department":"almacen","role":"employee","site":"norte","manager":"eva","from":"2026-01-01""#
    )
    writer.add("joined", #""learner":"leo","department":"almacen","role":"employee","from":"2026-01-01""#)
    writer.add("moved", #""learner":"ana","department":"finanzas","from":"2026-03-01""#)
    writer.add("moved", #""learner":"leo","role":"manager","from":"2026-03-01""#)
    writer.add("left", #""learner":"ana","on":"2026-12-01""#)
    writer.add("assigned", #""path":"employee","to":{"role":"employee"},"due":"2026-06-30""#)
    writer.add("assigned", #""lesson":"closed-ticket","to":{"department":"almacen"},"due":"2026-06-30""#)
    writer.add("assigned", #""lesson":"closed-ticket","to":{"learner":"leo"},"due":"2026-05-30""#)
    writer.add("exempted", #""learner":"leo","lesson":"closed-ticket","reason":"leave""#)
    writer.add("exempted", #""learner":"leo","path":"employee","reason":"leave","until":"2026-02-01""#)
    writer.add("merged", #""from":"a","to":"b""#)
    let day = try #require(Day("2026-01-01"))
    func d(_ text: String) throws -> Day { try #require(Day(text)) }
    let facts: [RosterFact] = [
      .joined(
        Joined(
          learner: "ana", department: "almacen", role: "employee", site: "norte", manager: "eva", from: day)),
      .joined(Joined(learner: "leo", department: "almacen", role: "employee", from: day)),
      .moved(Moved(learner: "ana", department: "finanzas", from: try d("2026-03-01"))),
      .moved(Moved(learner: "leo", role: "manager", from: try d("2026-03-01"))),
      .left(learner: "ana", on: try d("2026-12-01")),
      .assigned(Assignment(training: .path("employee"), to: .role("employee"), due: try d("2026-06-30"))),
      .assigned(
        Assignment(training: .lesson("closed-ticket"), to: .department("almacen"), due: try d("2026-06-30"))),
      .assigned(
        Assignment(training: .lesson("closed-ticket"), to: .learner("leo"), due: try d("2026-05-30"))),
      .exempted(Exemption(learner: "leo", training: .lesson("closed-ticket"), reason: "leave")),
      .exempted(
        Exemption(learner: "leo", training: .path("employee"), reason: "leave", until: try d("2026-02-01"))),
      .unknown(kind: "merged"),
    ]
    let records = try #require(try read(writer))
    #expect(records.map(\.fact) == facts)
    #expect(records.map(\.seq) == Array(1...11))
    #expect(records.allSatisfy { $0.moment.day == day })
  }

  @Test("with a byte changed is refused, and with a torn tail read up to it")
  func damage() throws {
    var writer = RosterWriter()
    writer.add("left", #""learner":"ana","on":"2026-12-01""#)
    writer.add("left", #""learner":"leo","on":"2026-12-01""#)
    try Disk.write(writer.bytes.dropLast(3), to: desk.folder["data/roster.jsonl"])
    #expect(try desk.data.roster()?.count == 1)
    var bytes = writer.bytes
    bytes[20] ^= 1
    try Disk.write(bytes, to: desk.folder["data/roster.jsonl"])
    #expect(
      throws: StorageError.damaged(
        path: desk.folder["data/roster.jsonl"], Damage(line: 1, offset: 0, intactRecords: 0, why: .sum))
    ) { try desk.data.roster() }
  }

  @Test(
    "has no line without what its kind needs",
    arguments: [
      ("joined", #""learner":"a","role":"r","from":"2026-01-01""#, "department"),
      ("moved", #""learner":"a""#, "from"), ("left", #""learner":"a""#, "on"),
      ("returned", #""learner":"a","department":"d""#, "from"),
      ("joined", #""learner":"a","department":"d","from":"2026-01-01","start":"then""#, "start"),
      ("assigned", #""path":"p","due":"2026-01-01""#, "to"),
      ("assigned", #""path":"p","to":{"role":"r"}"#, "due"),
      ("assigned", #""path":"p","to":{"role":"r"},"days":-1"#, "days"),
      ("assigned", #""path":"p","to":{"role":"r"},"days":30,"every":"1y""#, "every"),
      ("assigned", #""path":"p","to":{"site":"s"},"due":"2026-01-01""#, "to"),
      ("assigned", #""to":{"role":"r"},"due":"2026-01-01""#, "lesson"),
      ("exempted", #""learner":"a","lesson":"l","reason":"r","until":"soon""#, "until"),
    ])
  func fields(kind: String, fields: String, missing: String) throws {
    var writer = RosterWriter()
    writer.add(kind, fields)
    #expect(
      throws: StorageError.damaged(
        path: desk.folder["data/roster.jsonl"],
        Damage(line: 1, offset: 0, intactRecords: 0, why: .field(missing)))
    ) { try read(writer) }
  }
}
