import Curricula
import Learning
import Storage
import Testing

@Suite("Forgetting a person")
struct ForgettingTests {
  private let desk: Desk
  private let moment = Sample.moment(900)

  init() throws { desk = try Desk() }

  private func prepare() throws {
    let journal = try desk.open(login: "ana")
    _ = try journal.append(Array(Sample.events.dropLast()), words: [Sample.words])
    try journal.saveProgress()
    try LineHistory(["me llamo Ana"]).save(of: desk.ana, in: desk.data)
    try desk.data.changeRoster(at: Sample.moment(0)) { _, _ in
      var names = Names()
      names.people = ["ana": Person(name: "Ana Pérez"), "berta": Person(name: "Berta Gil")]
      return ([], names)
    }
  }

  @Test("takes away names, words, lines and login, and leaves the journal that others are counted with")
  func erases() throws {
    try prepare()
    try Disk.write("torn", to: desk.home + "/journal.torn-20261122T000000000Z")
    let before = try Disk.read(desk.journal)
    try desk.data.forget(desk.ana, at: moment, holder: "hr")
    #expect(Disk.names(in: desk.home) == ["journal.jsonl", "lock", "progress.json"])
    #expect(try desk.data.names().people == ["berta": Person(name: "Berta Gil")])
    let after = try Disk.read(desk.journal)
    #expect(after.starts(with: before) && after.count > before.count)
    #expect(try desk.data.verify().isClean)
    for path in [desk.home, desk.folder["data"]] {
      for contents in try Disk.snapshot(path).values {
        #expect(!contents[0].contains("Pérez") && !contents[0].contains("me llamo") && !contents[0].contains("cinco"))
      }
    }
  }

  @Test("changes nothing that was counted")
  func counts() throws {
    try prepare()
    let before = try desk.data.progress(of: desk.ana)
    try desk.data.forget(desk.ana, at: moment, holder: "hr")
    var after = try desk.data.progress(of: desk.ana)
    #expect(after.latest == moment)
    after.latest = before.latest
    #expect(after == before)
  }

  @Test("closes the journal for good, and can be done again")
  func closes() throws {
    try prepare()
    try desk.data.forget(desk.ana, at: moment, holder: "hr")
    let once = try Disk.read(desk.journal)
    try desk.data.forget(desk.ana, at: moment, holder: "hr")
    #expect(try Disk.read(desk.journal) == once)
    let journal = try desk.open()
    #expect(journal.isErased)
    #expect(throws: StorageError.erased(path: desk.journal)) { try journal.append([Sample.events[0]]) }
    #expect(try desk.data.traces(of: desk.ana) == .init(isNamed: false, records: 23, texts: 0, isErased: true))
  }
}
