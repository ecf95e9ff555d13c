import Curricula
import Learning
import Storage
import Testing

import struct Foundation.Data
import class Foundation.JSONSerialization
import class Foundation.NSNull

@Suite("progress.json")
struct ProgressFileTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// Everything a progress can hold, present and absent.
  private static var full: Progress {
    var progress = Progress()
    var done = LessonProgress(curriculum: "service-culture", started: Sample.moment(0))
    done.status = .completed
    done.attempts = 3
    done.completed = Sample.moment(9)
    done.renewed = Sample.moment(11)
    done.first = 83.33333333333333
    done.best = 95
    done.last = 70.5
    done.passed = true
    done.elapsed = 540_000
    done.credits = ["call": 1.0 / 3, "say \"hi\"": 1]
    progress.lessons["closed-ticket"] = done
    var open = LessonProgress(curriculum: "service-culture", started: Sample.moment(-1_000_000))
    open.scene = "pasillo"
    progress.lessons["promise"] = open
    progress.observations["O1"] = [
      Observation(lesson: "a", scene: "b", day: Day(number: 20_000), isPositive: true),
      Observation(lesson: "a", scene: "c", day: Day(number: 20_001), isPositive: false),
    ]
    progress.observations["O2"] = []
    progress.commitments = [
      Commitment(seq: 4, lesson: "a", digest: Sample.words.digest, due: Day(number: 20_100), kept: nil),
      Commitment(seq: 9, lesson: "a", digest: "", due: Day(number: 20_101), kept: true),
      Commitment(seq: 11, lesson: "a", digest: "", due: Day(number: 20_102), kept: false),
    ]
    progress.reviews["closed-ticket/card"] = CardReview(
      moment: Sample.moment(3), stability: 2.3065, difficulty: 5.282434422319005, due: Day(number: 20_200))
    progress.latest = Moment(milliseconds: -1, offset: 330)
    return progress
  }

  private static func file(_ progress: Progress, seq: Int = 12) throws -> ProgressFile {
    ProgressFile(
      learner: try #require(LearnerID("ana")), seq: seq, sum: seq == 0 ? nil : Sample.revision, size: 3456,
      progress: progress)
  }

  @Test("reads back as what was written, full or empty")
  func roundTrip() throws {
    for file in [try Self.file(Self.full), try Self.file(Progress(), seq: 0)] {
      #expect(ProgressFile(file.bytes) == file)
      #expect(try #require(ProgressFile(file.bytes)).progress == file.progress)
    }
  }

  @Test("has the same bytes every time, `v` first, and any JSON tool reads it")
  func bytes() throws {
    let bytes = try Self.file(Self.full).bytes
    for _ in 0..<20 { #expect(try Self.file(Self.full).bytes == bytes) }
    #expect(
      bytes.starts(
        with: #"{"v":1,"learner":"ana","seq":12,"sum":"\#(Sample.revision)","size":3456,"latest":{"#.utf8))
    #expect(bytes.last == UInt8(ascii: "\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object.count == 10)
    let lesson = try #require((object["lessons"] as? [String: [String: Any]])?["closed-ticket"])
    #expect(lesson["first"] as? Double == 83.33333333333333)
    #expect(lesson["scene"] is NSNull)
  }

  @Test("with any field missing or of another type is no such file")
  func strict() throws {
    let members = try #require(try JSON(try Self.file(Self.full).bytes).members)
    for index in members.indices {
      var others = members
      others.remove(at: index)
      #expect(ProgressFile(Array(JSON.object(others).text().utf8)) == nil, "\(members[index].key)")
      others = members
      others[index].value = .bool(true)
      #expect(ProgressFile(Array(JSON.object(others).text().utf8)) == nil, "\(members[index].key)")
    }
    #expect(ProgressFile(Array(JSON.object(members + [.init("later", .null)]).text().utf8)) != nil)
  }

  @Test("is read by the scanner as by the strict reader, and by the scanner in the form it is written in")
  func scannerAgrees() throws {
    for file in [try Self.file(Self.plain), try Self.file(Progress(), seq: 0)] {
      #expect(ProgressScanner.file(file.bytes) == file)
      #expect(ProgressFile(strictly: file.bytes) == file)
    }
    // Words that need escapes are the strict reader's.
    let full = try Self.file(Self.full)
    #expect(ProgressScanner.file(full.bytes) == nil)
    #expect(ProgressFile(strictly: full.bytes) == full)
  }

  @Test("with bytes changed is never read by the scanner otherwise than by the strict reader")
  func scannerNeverDiffers() throws {
    let bytes = try Self.file(Self.plain).bytes
    var generator = RandomJSON.Generator(state: 11)
    var accepted = 0
    for _ in 0..<6000 {
      var changed = bytes
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: changed[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: changed.remove(at: index)
      case 2:
        changed.insert(#"\"{}[],:.0123456789e- n"#.utf8.randomElement(using: &generator) ?? 0, at: index)
      default: changed[index] = UInt8.random(in: 48...57, using: &generator)
      }
      guard let scanned = ProgressScanner.file(changed) else { continue }
      accepted += 1
      guard scanned == ProgressFile(strictly: changed) else {
        Issue.record("\(String(decoding: changed, as: UTF8.self))")
        return
      }
    }
    #expect(accepted > 500)
  }

  /// As most are: nothing in it needs an escape.
  private static var plain: Progress {
    var progress = full
    progress.lessons["closed-ticket"]?.credits = ["call": 1.0 / 3, "own": 1, "zero": 0]
    return progress
  }

  @Test("cut at any byte is no such file")
  func everyCut() throws {
    let bytes = try Self.file(Self.full).bytes
    // The last byte is the newline, which it can do without.
    for cut in 0..<(bytes.count - 1) where ProgressFile(Array(bytes[..<cut])) != nil {
      Issue.record("cut at byte \(cut)")
    }
  }

  // MARK: Beside its journal

  private func saved() throws -> ProgressFile { try #require(ProgressFile(try Disk.read(desk.progress))) }

  @Test("names the journal's last line, its sum and its size")
  func end() throws {
    try desk.leave(Array(Sample.events[..<6]), saving: true)
    let scan = Sample.scan(try Disk.read(desk.journal), learner: desk.ana)
    let saved = try saved()
    #expect(saved.seq == 6)
    #expect(saved.sum == scan.sums.last)
    #expect(saved.size == scan.end)
    #expect(
      saved.bytes
        == ProgressFile(
          learner: desk.ana, seq: 6, sum: scan.sums.last, size: scan.end,
          progress: Progress(Sample.records(Array(Sample.events[..<6])))
        ).bytes)
  }

  @Test("deleted, torn or stale is restored from the journal by the next session")
  func restored() throws {
    try desk.leave(Array(Sample.events[..<2]), saving: true)
    let stale = try Disk.read(desk.progress)
    try desk.leave(Array(Sample.events[2..<5]), saving: true)
    let whole = try Disk.read(desk.progress)
    #expect(stale != whole)
    for bytes in [nil, stale, Array(whole.dropLast(20)), Array("null".utf8)] {
      if let bytes { try Disk.write(bytes, to: desk.progress) } else { Disk.remove(desk.progress) }
      let journal = try desk.open()
      try journal.saveProgress()
      #expect(try Disk.read(desk.progress) == whole)
      let isUnreadable = bytes.map { ProgressFile($0) == nil } ?? false
      #expect(journal.notices == (isUnreadable ? [.progressUnreadable(path: desk.progress)] : []))
    }
  }

  @Test("is written only when there is something new to say")
  func onlyWhenNew() throws {
    try desk.leave(Array(Sample.events[..<2]), saving: true)
    let before = try Disk.snapshot(desk.home)[desk.progress]
    let journal = try desk.open()
    try journal.saveProgress()
    #expect(try Disk.snapshot(desk.home)[desk.progress] == before)
    _ = try journal.append([Sample.events[2]])
    #expect(try Disk.snapshot(desk.home)[desk.progress] == before)
    try journal.saveProgress()
    #expect(try saved().seq == 3)
  }

  @Test("of a learner who has no record yet says so")
  func empty() throws {
    try desk.leave([], saving: true)
    #expect(try saved() == ProgressFile(learner: desk.ana, seq: 0, sum: nil, size: 0, progress: Progress()))
  }

  @Test("leaves nothing half-written behind, even where a killed process did")
  func temporaries() throws {
    try desk.leave([Sample.events[0]])
    try Disk.write("half", to: desk.progress + ".new")
    let journal = try desk.open()
    try journal.saveProgress()
    #expect(Disk.names(in: desk.home) == ["journal.jsonl", "lock", "notes.json", "progress.json"])
  }
}
