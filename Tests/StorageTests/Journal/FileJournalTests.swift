import Curricula
import Glibc
import Learning
import Storage
import Testing

@Suite("A journal on disk")
struct FileJournalTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  // MARK: Opening and going on

  @Test("is there again after closing, chained on across sessions")
  func reopens() throws {
    try desk.leave(Array(Sample.events[..<3]))
    try desk.leave(Array(Sample.events[3..<6]))
    let whole = Sample.journal(Array(Sample.events[..<6]), learner: desk.ana).bytes
    #expect(try Disk.read(desk.journal) == whole)
    #expect(try desk.open().records == Sample.records(Array(Sample.events[..<6])))
  }

  @Test("is the golden file's bytes")
  func bytes() throws {
    try desk.leave(Sample.events)
    #expect(try Disk.read(desk.journal) == Sample.journal(Sample.events, learner: desk.ana).bytes)
  }

  @Test("is private: folders 0700, files 0600, whatever the umask allows")
  func permissions() throws {
    let journal = try desk.open(login: "ana")
    _ = try journal.append([Sample.events[0]], words: [Sample.words])
    try journal.saveProgress()
    try LineHistory(["ayuda"]).save(of: desk.ana, in: desk.data)
    for folder in ["data", "data/learners", "data/learners/ana"] {
      #expect(try Disk.permissions(desk.folder[folder]) == 0o700)
    }
    let names = Disk.names(in: desk.home)
    #expect(names == ["history", "journal.jsonl", "lock", "notes.json", "owner", "progress.json"])
    for name in names { #expect(try Disk.permissions(desk.home + "/" + name) == 0o600) }
  }

  @Test("tells a second session who has it and since when, until the first one lets go")
  func locked() throws {
    var first: FileJournal? = try FileJournal.open(
      learner: desk.ana, in: desk.data, at: Sample.moment(7), holder: "pts/3, 4711")
    #expect(throws: StorageError.locked(learner: desk.ana, holder: "pts/3, 4711", since: Sample.moment(7))) {
      try desk.openAtOnce()
    }
    _ = try first?.append([Sample.events[0]])
    first = nil
    #expect(try desk.open().records.count == 1)
  }

  @Test("leaves another learner's journal free")
  func otherLearner() throws {
    let journal = try desk.open()
    let berta = try #require(LearnerID("berta"))
    _ = try FileJournal.open(learner: berta, in: desk.data, at: Sample.moment(0), holder: "")
    #expect(try desk.data.learnerIDs() == [desk.ana, berta])
    withExtendedLifetime(journal) {}
  }

  @Test("belongs to the login that its id was folded from")
  func owner() throws {
    _ = try desk.open()
    _ = try desk.open(login: "Ana")
    _ = try desk.open(login: "Ana")
    #expect(throws: StorageError.loginTaken(learner: desk.ana, owner: "Ana")) { try desk.open(login: "ana") }
    #expect(throws: StorageError.loginTaken(learner: desk.ana, owner: "Ana")) { try desk.open(login: "Ána") }
    _ = try desk.open()
  }

  // MARK: Words

  @Test("keeps words before their event, apart from it, and finds them again by digest")
  func words() throws {
    let other = FreeText(salt: "ff", text: "otra")
    let journal = try desk.open()
    _ = try journal.append([Sample.events[3]], words: [Sample.words])
    _ = try journal.append([Sample.events[10]], words: [other])
    #expect(try journal.texts()[Sample.words.digest] == Sample.words.text)
    #expect(try journal.texts()[other.digest] == "otra")
    #expect(try journal.texts()["nobody's"] == nil)
    let json = try JSON(try Disk.read(desk.home + "/notes.json"))
    #expect(json["v"]?.int == 1)
    #expect(json["notes"]?[other.digest]?["salt"]?.string == "ff")
    let bytes = try Disk.read(desk.journal)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("cinco"))
  }

  @Test("writes no event whose words could not be kept, and nothing more after that")
  func wordsFail() throws {
    let journal = try desk.open()
    _ = try journal.append([Sample.events[0]])
    try Disk.write("{}", to: desk.home + "/notes.json")
    let before = try Disk.read(desk.journal)
    #expect(throws: StorageError.malformed(path: desk.home + "/notes.json")) {
      try journal.append([Sample.events[3]], words: [Sample.words])
    }
    #expect(throws: StorageError.stoppedAfterFailure(path: desk.journal)) {
      try journal.append([Sample.events[0]])
    }
    #expect(journal.records.count == 1)
    #expect(try Disk.read(desk.journal) == before)
    #expect(try Disk.read(desk.home + "/notes.json") == Array("{}".utf8))
  }

  // MARK: Writes that fail

  @Test("acknowledges nothing that was not written whole, and the next opening sets the part aside")
  func failedWrite() throws {
    // Larger than any file of a test beside this one: the limit below is the whole process's.
    let long = Remark(lesson: "l", scene: String(repeating: "x", count: 2 << 20), digest: "")
    let journal = try desk.open()
    _ = try journal.append([Event(moment: Sample.moment(0), fact: .idea(long))])
    let size = try Disk.read(desk.journal).count

    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    try #require(getrlimit(__rlimit_resource_t(1), &old) == 0)
    var limit = rlimit(rlim_cur: rlim_t(size + 100), rlim_max: old.rlim_max)
    try #require(setrlimit(__rlimit_resource_t(1), &limit) == 0)
    defer { setrlimit(__rlimit_resource_t(1), &old) }
    #expect(throws: StorageError.writeFailed(path: desk.journal, errno: EFBIG)) {
      try journal.append([Sample.events[0]])
    }
    setrlimit(__rlimit_resource_t(1), &old)

    #expect(journal.records.count == 1)
    #expect(throws: StorageError.stoppedAfterFailure(path: desk.journal)) {
      try journal.append([Sample.events[0]])
    }
    #expect(try Disk.read(desk.journal).count == size + 100)
  }

  @Test("takes nothing more when someone else has written to its file")
  func changedMeanwhile() throws {
    let journal = try desk.open()
    _ = try journal.append([Sample.events[0]])
    try Disk.write("x", to: desk.journal)
    #expect(throws: StorageError.changedMeanwhile(path: desk.journal)) {
      try journal.append([Sample.events[0]])
    }
    #expect(throws: StorageError.stoppedAfterFailure(path: desk.journal)) {
      try journal.append([Sample.events[0]])
    }
    #expect(try Disk.read(desk.journal) == Array("x".utf8))
  }
}
