import Glibc
import Learning
import Storage
import Testing

@Suite("Verification")
struct VerificationTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func leave(_ name: String, _ count: Int, saving: Bool = false) throws -> String {
    let journal = try FileJournal.open(
      learner: try #require(LearnerID(name)), in: desk.data, at: Sample.moment(0), holder: "")
    _ = try journal.append(Sample.events(count))
    if saving { try journal.saveProgress() }
    return journal.path
  }

  @Test("tells every file's state, and where a chain breaks")
  func states() throws {
    _ = try leave("whole", 4, saving: true)
    let torn = try leave("torn", 3)
    try Disk.write(try Disk.read(torn) + Array("{\"v\"".utf8), to: torn)
    let broken = try leave("broken", 3)
    var bytes = try Disk.read(broken)
    let ends = Sample.journal(Sample.events(3), learner: try #require(LearnerID("broken"))).ends
    bytes[ends[0] + 5] ^= 1
    try Disk.write(bytes, to: broken)
    let short = try leave("short", 3, saving: true)
    let lines = Sample.journal(Sample.events(2), learner: try #require(LearnerID("short"))).bytes
    try Disk.write(lines, to: short)
    let other = try leave("other", 2, saving: true)
    try Disk.write(
      Sample.journal(Array(Sample.events(4)[1...]), learner: try #require(LearnerID("other"))).bytes,
      to: other)
    let linked = desk.folder["data/learners/linked"]
    try #require(symlink(desk.folder["data/learners/whole"], linked) == 0)
    try Disk.write(
      Sample.log([#"{"v":1,"seq":1,"kind":"left","learner":"x","on":"2026-01-01""#], seed: "roster"),
      to: desk.folder["data/roster.jsonl"])

    let verification = try desk.data.verify()
    #expect(
      verification.files == [
        .init(
          path: "roster.jsonl",
          verdict: .damaged(Damage(line: 1, offset: 0, intactRecords: 0, why: .field("at")))),
        .init(
          path: "learners/broken/journal.jsonl",
          verdict: .damaged(Damage(line: 2, offset: ends[0], intactRecords: 1, why: .sum))),
        .init(path: "learners/linked/journal.jsonl", verdict: .unreadable(.isLink(path: linked))),
        .init(path: "learners/other/journal.jsonl", verdict: .otherHistory(seq: 2)),
        .init(path: "learners/short/journal.jsonl", verdict: .missingLines(expected: 3, found: 2)),
        .init(path: "learners/torn/journal.jsonl", verdict: .torn(records: 3, bytes: 4)),
        .init(path: "learners/whole/journal.jsonl", verdict: .intact(records: 4)),
      ])
    #expect(!verification.isClean)
  }

  @Test("of intact and torn files is clean, and of nothing too")
  func clean() throws {
    #expect(try desk.data.verify().isClean)
    _ = try leave("whole", 4)
    #expect(try desk.data.verify().isClean)
    #expect(try desk.data.verify().files.map(\.verdict) == [.intact(records: 4)])
  }
}
