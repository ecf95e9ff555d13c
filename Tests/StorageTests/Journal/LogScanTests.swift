import Curricula
import Learning
import Storage
import Testing

@Suite("A chained log")
struct LogScanTests {
  private let ana: LearnerID

  init() throws { ana = try #require(LearnerID("ana")) }

  @Test("cut at any byte keeps every whole line before the cut, invents none, and sets the rest aside")
  func everyCut() throws {
    let (bytes, ends) = Sample.journal(Sample.events(12), learner: ana)
    let records = Sample.records(Sample.events(12))
    for cut in 0...bytes.count {
      let scan = Sample.scan(Array(bytes[..<cut]), learner: ana)
      let whole = ends.count { $0 <= cut }
      let end = whole == 0 ? 0 : ends[whole - 1]
      guard scan.damage == nil, scan.entries.map(\.record) == Array(records[..<whole]), scan.end == end,
        Array(scan.torn) == Array(bytes[end..<cut])
      else {
        Issue.record(
          "cut at byte \(cut): \(scan.entries.count) records, damage \(String(describing: scan.damage))")
        return
      }
    }
  }

  @Test("with any one bit of any byte changed is damaged, and in the line of that byte")
  func everyBit() {
    let (bytes, ends) = Sample.journal(Sample.events(3), learner: ana)
    expectFound(bytes, ends, masks: (0..<8).map { 1 << $0 })
  }

  @Test("with any byte of a longer journal changed is damaged, and in the line of that byte")
  func everyByte() {
    let (bytes, ends) = Sample.journal(Sample.events(8), learner: ana)
    expectFound(bytes, ends, masks: [1])
  }

  private func expectFound(_ bytes: [UInt8], _ ends: [Int], masks: [UInt8]) {
    for index in bytes.indices {
      for mask in masks {
        var changed = bytes
        changed[index] ^= mask
        let line = ends.count { $0 <= index }
        let scan = Sample.scan(changed, learner: ana)
        guard let damage = scan.damage, damage.line == line + 1, damage.intactRecords == line,
          damage.offset == (line == 0 ? 0 : ends[line - 1]), scan.entries.count == line, scan.torn.isEmpty
        else {
          Issue.record("byte \(index) ^ \(mask): \(String(describing: scan.damage)), torn \(scan.torn.count)")
          return
        }
      }
    }
  }

  @Test("skips empty lines, wherever they are, and counts them as lines")
  func emptyLines() {
    let (bytes, ends) = Sample.journal(Sample.events(3), learner: ana)
    var spaced =
      Array("\n".utf8) + bytes[..<ends[0]] + Array("\n\n".utf8) + bytes[ends[0]...] + Array("\n".utf8)
    let scan = Sample.scan(spaced, learner: ana)
    #expect(scan.damage == nil)
    #expect(scan.entries.count == 3)
    #expect(scan.torn.isEmpty)

    spaced[1] ^= 1
    #expect(
      Sample.scan(spaced, learner: ana).damage == Damage(line: 2, offset: 1, intactRecords: 0, why: .sum))
  }

  @Test("tells a line left out, put twice, or put elsewhere")
  func order() {
    let (bytes, ends) = Sample.journal(Sample.events(3), learner: ana)
    let lines = [bytes[..<ends[0]], bytes[ends[0]..<ends[1]], bytes[ends[1]...]].map(Array.init)
    #expect(Sample.scan(lines[0] + lines[2], learner: ana).damage?.line == 2)
    #expect(Sample.scan(lines[0] + lines[0] + lines[1], learner: ana).damage?.line == 2)
    #expect(Sample.scan(lines[1] + lines[0] + lines[2], learner: ana).damage?.line == 1)
    #expect(Sample.scan(lines[1] + lines[2], learner: ana).damage?.line == 1)
  }

  @Test("says why a line with a good sum is no record")
  func reasons() {
    func why(_ bodies: String...) -> Damage.Reason? {
      Sample.scan(Sample.log(bodies, seed: "ana"), learner: ana).damage?.why
    }
    let head = #"{"v":1,"seq":1,"at":"2026-11-22T23:58:11.250Z","day":"2026-11-22","off":-300,"kind":"#
    #expect(why(head + #""erased""#) == nil)
    #expect(why(#"{"v":1,"kind":"erased""#) == .field("seq"))
    #expect(why(head + #""erased""#, head + #""erased""#) == .order(expected: 2, found: 1))
    #expect(why(#"{"v":1,"seq":1,,"#) == .notJSON(offset: 15))
    #expect(why(#"{"v":1,"seq":1,"seq":1"#) == .notJSON(offset: 15))
    #expect(why(head + #""kept","of":1"#) == .field("kept"))
    #expect(
      why(#"{"v":1,"seq":1,"at":"2026-02-30T00:00:00.000Z","day":"2026-11-22","off":0,"kind":"erased""#)
        == .field("at"))
  }

  @Test("wants the ending exactly: no carriage return, no space, no capital digit")
  func ending() {
    let (bytes, _) = Sample.journal(Sample.events(1), learner: ana)
    let line = String(decoding: bytes.dropLast(), as: UTF8.self)
    for changed in [line + "\r\n", line + " \n", line.dropLast() + " }\n"] {
      #expect(Sample.scan(Array(changed.utf8), learner: ana).damage?.why == .sum)
    }
    let sum = line.suffix(66).dropLast(2)
    #expect(sum.contains { $0.isLetter })
    let capitals = line.dropLast(66) + sum.uppercased() + "\"}\n"
    #expect(Sample.scan(Array(capitals.utf8), learner: ana).damage?.why == .sum)
  }

  @Test("is empty without bytes")
  func empty() {
    let scan = Sample.scan([], learner: ana)
    #expect(scan.entries.isEmpty && scan.damage == nil && scan.torn.isEmpty && scan.chain.sum == "ana")
  }
}
