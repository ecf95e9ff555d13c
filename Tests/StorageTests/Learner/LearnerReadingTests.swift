import Glibc
import Learning
import Storage
import Testing

@Suite("Reading for reports")
struct LearnerReadingTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test(
    "changes nothing: no byte, no time, no file, with progress.json missing, stale or current, torn or not")
  func changesNothing() throws {
    try desk.leave(Array(Sample.events[..<3]))
    for state in 0..<4 {
      if state == 1 { try desk.leave([], saving: true) }
      if state == 2 { try desk.leave([Sample.events[0]]) }
      if state == 3 { try Disk.write(try Disk.read(desk.journal) + Array("{".utf8), to: desk.journal) }
      let before = try Disk.snapshot(desk.folder.path)
      let data = try #require(try DataFolder.existing(path: desk.folder["data"]))
      let records = try data.records(of: desk.ana)
      #expect(records.count == (state < 2 ? 3 : 4))
      #expect(Self.bytes(try data.progress(of: desk.ana)) == Self.bytes(Progress(records)))
      #expect(try data.verify().files.count == 1)
      #expect(data.readAll([desk.ana]).count == 1)
      #expect(try data.roster() == nil)
      #expect(try LineHistory(of: desk.ana, in: data).lines.isEmpty)
      #expect(try Disk.snapshot(desk.folder.path) == before)
    }
  }

  @Test("goes no further than the end of a local day, and knows the sum of the last line it looked at")
  func until() throws {
    try desk.leave(Array(Sample.events[..<4]), saving: true)
    let all = try desk.data.records(of: desk.ana)
    let last = try #require(all.last?.event.moment.day)
    let whole = try #require(desk.data.readAllRecords([desk.ana]) { $1 }.first)
    let today = try #require(desk.data.readAllRecords([desk.ana], until: last) { $1 }.first)
    #expect(try whole.result.get() == all && today.result.get() == all && whole.sum == today.sum)
    #expect(desk.data.readAll([desk.ana], until: last).first?.sum == whole.sum)
    let before = try #require(desk.data.readAllRecords([desk.ana], until: last.adding(days: -1)) { $1 }.first)
    let earlier = all.filter { $0.event.moment.day < last }
    #expect(try before.result.get() == earlier && (before.sum == nil) == earlier.isEmpty)
    #expect(before.sum != whole.sum)
    #expect(try desk.data.readAll([desk.ana], until: last.adding(days: -1)).first?.result.get() == Progress(earlier))
  }

  @Test("takes no lock and minds none")
  func minds() throws {
    let journal = try desk.open()
    _ = try journal.append(Array(Sample.events[..<2]))
    #expect(try desk.data.records(of: desk.ana).count == 2)
    #expect(try desk.data.progress(of: desk.ana).latest == Sample.moment(1))
    withExtendedLifetime(journal) {}
  }

  @Test("trusts progress.json only at the journal's very end")
  func trust() throws {
    try desk.leave(Array(Sample.events[..<3]), saving: true)
    var forged = try #require(ProgressFile(try Disk.read(desk.progress)))
    forged.progress.latest = Sample.moment(99)
    try Disk.write(forged.bytes, to: desk.progress)
    #expect(try desk.data.progress(of: desk.ana).latest == Sample.moment(99), "read from the file")

    let (bytes, _) = Sample.journal(Array(Sample.events[..<4]), learner: desk.ana)
    try Disk.write(bytes, to: desk.journal)
    #expect(try desk.data.progress(of: desk.ana).latest == Sample.moment(3), "folded")

    forged.sum = Sample.revision
    try Disk.write(forged.bytes, to: desk.progress)
    #expect(throws: StorageError.otherHistory(path: desk.journal, seq: 3)) {
      try desk.data.progress(of: desk.ana)
    }
  }

  @Test("finds someone who never started with nothing done, and makes no folder for it")
  func neverStarted() throws {
    let nobody = try #require(LearnerID("nobody"))
    #expect(try desk.data.progress(of: nobody) == Progress())
    #expect(try desk.data.records(of: nobody).isEmpty)
    #expect(!Disk.exists(desk.folder["data/learners"]))
  }

  @Test("does not make a data folder")
  func noDataFolder() throws {
    #expect(try DataFolder.existing(path: desk.folder["none"]) == nil)
    #expect(!Disk.exists(desk.folder["none"]))
  }

  @Test("of many keeps their order and reports the damaged among the rest", arguments: [1, 2, 5])
  func many(threads: Int) throws {
    var ids: [LearnerID] = []
    for number in 0..<37 {
      let id = try #require(LearnerID("e\(number)"))
      ids.append(id)
      let journal = try FileJournal.open(learner: id, in: desk.data, at: Sample.moment(0), holder: "")
      _ = try journal.append(Array(Sample.events(number % 5)))
      if number % 3 == 0 { try journal.saveProgress() }
    }
    try Disk.write("nonsense\n", to: desk.folder["data/learners/e17/journal.jsonl"])
    let readings = desk.data.readAll(ids, threads: threads)
    #expect(readings.map(\.learner) == ids)
    for (number, reading) in readings.enumerated() {
      guard number != 17 else {
        let damage = Damage(line: 1, offset: 0, intactRecords: 0, why: .sum)
        let path = desk.folder["data/learners/e17/journal.jsonl"]
        #expect(throws: StorageError.damaged(path: path, damage)) { try reading.result.get() }
        continue
      }
      #expect(
        Self.bytes(try reading.result.get())
          == Self.bytes(Progress(Sample.records(Sample.events(number % 5)))))
    }
    #expect(desk.data.readAll([], threads: threads).isEmpty)
  }

  @Test("lists learners by bytes, without links, files and names that are no ids")
  func lists() throws {
    for name in ["b", "a.b", "a-b", "a0"] {
      _ = try FileJournal.open(
        learner: try #require(LearnerID(name)), in: desk.data, at: Sample.moment(0), holder: "")
    }
    let learners = desk.folder["data/learners"]
    try Disk.makeFolder(learners + "/Upper")
    try Disk.makeFolder(learners + "/with space")
    try Disk.write("", to: learners + "/file")
    try #require(symlink(learners + "/b", learners + "/link") == 0)
    #expect(try desk.data.learnerIDs().map(\.description) == ["a-b", "a.b", "a0", "b"])
  }

  /// Progress as its file says it, so that what it keeps for folding on does not matter.
  private static func bytes(_ progress: Progress) -> [UInt8]? {
    LearnerID("x").map { ProgressFile(learner: $0, seq: 0, sum: nil, size: 0, progress: progress).bytes }
  }
}
