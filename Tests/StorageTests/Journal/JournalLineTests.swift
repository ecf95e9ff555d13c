import Curricula
import Learning
import Storage
import Testing

@Suite("A journal line")
struct JournalLineTests {
  private let ana = LearnerID("ana")

  private static var golden: [UInt8] {
    get throws {
      let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
      return try Disk.read("/" + here + "/Golden/journal.jsonl")
    }
  }

  @Test("has for every kind the bytes that the golden file pins")
  func golden() throws {
    let golden = try Self.golden.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let written = Sample.journal(Sample.events, learner: try #require(ana)).bytes
      .split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    #expect(golden.count == Sample.facts.count)
    for (golden, written) in zip(golden, written) { #expect(golden == written) }
  }

  @Test("reads back as the record it was written from")
  func readsBack() throws {
    let scan = Sample.scan(try Self.golden, learner: try #require(ana))
    #expect(scan.damage == nil)
    #expect(scan.torn.isEmpty)
    #expect(scan.entries.map(\.record) == Sample.records(Sample.events))
    #expect(scan.entries.allSatisfy { !$0.isNewer })
    #expect(Set(scan.entries.map(\.record.event.fact.kind)).count == 12)
  }

  @Test("belongs to one learner: another's id does not fit")
  func seed() throws {
    let scan = Sample.scan(try Self.golden, learner: try #require(LearnerID("ana2")))
    #expect(scan.damage == Damage(line: 1, offset: 0, intactRecords: 0, why: .sum))
  }

  @Test("names the field that is missing, for every field of every kind")
  func missingFields() throws {
    var count = 0
    for record in Sample.records(Sample.events) {
      let members = try #require(try Self.json(record).members)
      for (index, member) in members.enumerated() where !["seq", "confidence"].contains(member.key) {
        var others = members
        others.remove(at: index)
        #expect(throws: Damage.Reason.field(member.key), "\(record.event.fact.kind) \(member.key)") {
          try JournalLine(.object(others), seq: record.seq)
        }
        count += 1
      }
    }
    #expect(count > 120)
  }

  @Test("names the field that holds another type, for every field of every kind")
  func wrongTypes() throws {
    for record in Sample.records(Sample.events) {
      let members = try #require(try Self.json(record).members)
      for (index, member) in members.enumerated() where !["seq", "answer", "v"].contains(member.key) {
        var others = members
        others[index].value = member.value.string == nil ? .string("x") : .array([.bool(true)])
        #expect(throws: Damage.Reason.field(member.key), "\(record.event.fact.kind) \(member.key)") {
          try JournalLine(.object(others), seq: record.seq)
        }
      }
    }
  }

  @Test("passes over keys it does not know")
  func unknownKeys() throws {
    for record in Sample.records(Sample.events) {
      var members = try #require(try Self.json(record).members)
      members += [.init("mood", .integer(3)), .init("later", .object([.init("a", .null)]))]
      #expect(try JournalLine(.object(members), seq: record.seq).record == record)
    }
  }

  private static let head =
    #"{"v":1,"seq":1,"at":"2026-11-22T23:58:11.250Z","day":"2026-11-22","off":-300,"kind":"#

  @Test(
    "stays readable when a newer program wrote it",
    arguments: [
      (head + #""danced","x":1"#, "danced"), (#"{"v":2,"seq":1,"kind":"answered","time":7"#, "answered"),
      (
        head + #""started","curriculum":"c","lesson":"l","rev":"r","attempt":1,"mode":"exam","lang":"es""#,
        "started"
      ),
    ])
  func newer(body: String, kind: String) throws {
    let scan = Sample.scan(Sample.log([body], seed: "ana"), learner: try #require(ana))
    #expect(scan.damage == nil)
    #expect(scan.entries.map(\.isNewer) == [true])
    #expect(scan.entries.map(\.record.event.fact) == [.unknown(kind: kind)])
  }

  @Test(
    "keeps whole what it does not know in the answer or its confidence",
    arguments: [
      #"{"sorted":["a"]}"#, #"{"order":"a"}"#, #"{"order":["a",1]}"#, #"{"pairs":{"a":1}}"#, #"{"gaps":[true]}"#,
      #"{"gaps":[{"text":"x"}]}"#, "true", "{}",
    ])
  func newerAnswer(answer: String) throws {
    let record = try #require(Sample.records(Sample.events).dropFirst().first)
    var members = try #require(try Self.json(record).members)
    let index = try #require(members.firstIndex { $0.key == "answer" })
    let known = members[index].value
    members[index].value = try JSON(Array(answer.utf8))
    #expect(try JournalLine(.object(members), seq: record.seq).record.event.fact == .unknown(kind: "answered"))
    members[index].value = known
    members.append(.init("confidence", .string("very")))
    #expect(try JournalLine(.object(members), seq: record.seq).isNewer)
  }

  private static func json(_ record: Record) throws -> JSON {
    try JSON(JournalLine.body(of: record) + Array("}".utf8))
  }
}
