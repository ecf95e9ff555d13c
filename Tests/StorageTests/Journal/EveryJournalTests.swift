import Curricula
import Learning
import Storage
import Testing

@Suite("Every journal")
struct EveryJournalTests {
  enum Kind: CaseIterable { case file, memory }

  /// A journal that holds these records, and what must live as long as it.
  private func journal(_ kind: Kind, holding events: [Event] = []) throws -> (any Journal, Desk) {
    let desk = try Desk()
    if kind == .memory { return (MemoryJournal(Sample.records(events)), desk) }
    if !events.isEmpty { try desk.leave(events) }
    return (try desk.open(), desk)
  }

  @Test("numbers its records from 1, without gaps, over several appends", arguments: Kind.allCases)
  func numbers(kind: Kind) throws {
    let (journal, desk) = try journal(kind)
    let first = try journal.append(Array(Sample.events[..<1]))
    let rest = try journal.append(Array(Sample.events[1..<4]))
    #expect(first.map(\.seq) == [1])
    #expect(rest.map(\.seq) == [2, 3, 4])
    #expect(journal.records == Sample.records(Array(Sample.events[..<4])))
    withExtendedLifetime(desk) {}
  }

  @Test("goes on after the records it holds", arguments: Kind.allCases)
  func goesOn(kind: Kind) throws {
    let (journal, desk) = try journal(kind, holding: Sample.events(5))
    #expect(journal.records == Sample.records(Sample.events(5)))
    #expect(try journal.append([Sample.events[0]]).map(\.seq) == [6])
    withExtendedLifetime(desk) {}
  }

  @Test("keeps every kind of event as it was", arguments: Kind.allCases)
  func keeps(kind: Kind) throws {
    let (journal, desk) = try journal(kind)
    #expect(try journal.append(Sample.events) == Sample.records(Sample.events))
    #expect(journal.records == Sample.records(Sample.events))
    withExtendedLifetime(desk) {}
  }

  @Test("takes nothing after `erased`", arguments: Kind.allCases)
  func endsWithErased(kind: Kind) throws {
    let (journal, desk) = try journal(kind)
    _ = try journal.append([Event(moment: Sample.moment(0), fact: .erased)])
    #expect(throws: StorageError.self) { try journal.append([Sample.events[0]]) }
    #expect(journal.records.count == 1)
    withExtendedLifetime(desk) {}
  }

  @Test(
    "refuses what could not be read back, and everything that comes with it", arguments: Kind.allCases,
    [
      Sample.answered { $0.credit = .nan }, Sample.answered { $0.weight = .infinity },
      .unknown(kind: "future"), .committed(Committed(lesson: "a", digest: "", due: Day(number: 9_999_999))),
    ])
  func refuses(kind: Kind, fact: Fact) throws {
    let (journal, desk) = try journal(kind)
    let events = [Sample.events[0], Event(moment: Sample.moment(1), fact: fact)]
    #expect(throws: StorageError.unwritable(kind: fact.kind)) { try journal.append(events) }
    #expect(journal.records.isEmpty)
    #expect(try journal.append([Sample.events[0]]).map(\.seq) == [1])
    withExtendedLifetime(desk) {}
  }

  @Test("writes nothing for no events", arguments: Kind.allCases)
  func nothing(kind: Kind) throws {
    let (journal, desk) = try journal(kind)
    #expect(try journal.append([]).isEmpty)
    #expect(journal.records.isEmpty)
    withExtendedLifetime(desk) {}
  }
}
