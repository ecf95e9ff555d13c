import Glibc
import Learning
import Storage
import Testing

@Suite("A journal found on opening")
struct JournalOpeningTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("cut at any byte opens with every whole record, and the torn bytes are kept in a file beside it")
  func everyCut() throws {
    let (bytes, ends) = Sample.journal(Sample.events(3), learner: desk.ana)
    let records = Sample.records(Sample.events(3))
    try desk.leave([])
    for cut in 0...bytes.count {
      try Disk.write(bytes[..<cut], to: desk.journal)
      let whole = ends.count { $0 <= cut }
      let end = whole == 0 ? 0 : ends[whole - 1]
      let journal = try desk.open()
      #expect(journal.records == Array(records[..<whole]))
      #expect(try Disk.read(desk.journal) == Array(bytes[..<end]))
      let torn = Disk.names(in: desk.home).filter { $0.hasPrefix("journal.torn-") }
      guard cut > end else {
        #expect(torn.isEmpty && journal.notices.isEmpty)
        continue
      }
      let path = desk.home + "/journal.torn-20261122T235811250Z"
      #expect(torn == ["journal.torn-20261122T235811250Z"])
      #expect(journal.notices == [.setAside(path: path, bytes: cut - end)])
      #expect(try Disk.read(path) == Array(bytes[end..<cut]))
      unlink(path)
    }
  }

  @Test("goes on after a torn tail as if it had never been, and keeps each tail apart")
  func goesOnAfterTear() throws {
    for round in 1...3 {
      try desk.leave([Sample.events[0]])
      let bytes = try Disk.read(desk.journal)
      try Disk.write(bytes + Array(#"{"v":1,"se"#.utf8), to: desk.journal)
      #expect(try desk.open().records.count == round)
    }
    #expect(Sample.scan(try Disk.read(desk.journal), learner: desk.ana).entries.count == 3)
    #expect(Disk.names(in: desk.home).filter { $0.hasPrefix("journal.torn-") }.count == 3)
  }

  @Test("that is damaged is refused, and not a byte of anything is changed")
  func damaged() throws {
    try desk.leave(Array(Sample.events[..<5]), saving: true)
    var bytes = try Disk.read(desk.journal)
    let ends = Sample.journal(Array(Sample.events[..<5]), learner: desk.ana).ends
    bytes[ends[2] + 40] ^= 4
    bytes += Array("torn".utf8)
    try Disk.write(bytes, to: desk.journal)
    let before = try Disk.snapshot(desk.home).filter { !$0.key.hasSuffix("/lock") }
    let damage = Damage(line: 4, offset: ends[2], intactRecords: 3, why: .sum)
    #expect(throws: StorageError.damaged(path: desk.journal, damage)) { try desk.open() }
    #expect(throws: StorageError.damaged(path: desk.journal, damage)) { try desk.data.progress(of: desk.ana) }
    #expect(try Disk.snapshot(desk.home).filter { !$0.key.hasSuffix("/lock") } == before)
  }

  @Test("misses whole lines at the end when progress.json has seen them, torn tail or not")
  func missingLines() throws {
    try desk.leave(Array(Sample.events[..<5]), saving: true)
    let (bytes, ends) = Sample.journal(Array(Sample.events[..<5]), learner: desk.ana)
    for (cut, found) in [(ends[3], 4), (ends[1] + 9, 2), (0, 0)] {
      try Disk.write(bytes[..<cut], to: desk.journal)
      let before = try Disk.snapshot(desk.home).filter { !$0.key.hasSuffix("/lock") }
      let error = StorageError.missingLines(path: desk.journal, expected: 5, found: found)
      #expect(throws: error) { try desk.open() }
      #expect(throws: error) { try desk.data.progress(of: desk.ana) }
      #expect(try Disk.snapshot(desk.home).filter { !$0.key.hasSuffix("/lock") } == before)
    }
    unlink(desk.journal)
    #expect(throws: StorageError.missingLines(path: desk.journal, expected: 5, found: 0)) { try desk.open() }
    #expect(!Disk.exists(desk.journal))
  }

  @Test("with another past than progress.json has seen is refused")
  func otherHistory() throws {
    try desk.leave(Array(Sample.events[..<3]), saving: true)
    try Disk.write(Sample.journal(Array(Sample.events[1..<6]), learner: desk.ana).bytes, to: desk.journal)
    #expect(throws: StorageError.otherHistory(path: desk.journal, seq: 3)) { try desk.open() }
  }

  @Test("with a newer program's line is readable, and takes nothing more")
  func newer() throws {
    try desk.leave([])
    let bodies = [
      String(decoding: JournalLine.body(of: Sample.records(Sample.events)[0]), as: UTF8.self),
      #"{"v":2,"seq":2,"kind":"answered","time":7"#,
    ]
    let bytes = Sample.log(bodies, seed: "ana")
    try Disk.write(bytes, to: desk.journal)
    let journal = try desk.open()
    #expect(journal.records.count == 2)
    #expect(throws: StorageError.newerLine(path: desk.journal, seq: 2, kind: "answered", version: 2)) {
      try journal.append([Sample.events[0]])
    }
    #expect(try Disk.read(desk.journal) == bytes)
  }

  @Test("is never reached through a link", arguments: ["learners", "learners/ana"])
  func linkedFolder(name: String) throws {
    try desk.leave([Sample.events[0]])
    let path = desk.folder["data/" + name]
    try #require(rename(path, desk.folder["elsewhere"]) == 0)
    try #require(symlink(desk.folder["elsewhere"], path) == 0)
    #expect(throws: StorageError.isLink(path: path)) { try desk.open() }
    #expect(throws: StorageError.isLink(path: path)) { try desk.data.progress(of: desk.ana) }
  }

  @Test(
    "has no file that is a link, a folder or a pipe",
    arguments: ["journal.jsonl", "lock", "progress.json", "owner", "notes.json"])
  func linkedFile(name: String) throws {
    try desk.leave([Sample.events[0]], saving: true)
    _ = try desk.open(login: "ana")
    let path = desk.home + "/" + name
    func attempt() throws {
      _ = try desk.open(login: "ana").append([Sample.events[0]], words: [Sample.words])
    }
    try #require(rename(path, desk.folder["elsewhere"]) == 0)
    try #require(symlink(desk.folder["elsewhere"], path) == 0)
    #expect(throws: StorageError.isLink(path: path)) { try attempt() }
    unlink(path)
    try Disk.makeFolder(path)
    #expect(throws: StorageError.isNotFile(path: path)) { try attempt() }
    rmdir(path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: StorageError.isNotFile(path: path)) { try attempt() }
  }
}
