import Curricula
import Glibc
import Learning
import Storage
import Testing

/// Events for journals: every kind, with everything that is hard to write down.
enum Sample {
  static let revision = String(repeating: "0123456789abcdef", count: 4)
  static let words = FreeText(
    salt: "00112233445566778899aabbccddeeff", text: "Llamaré antes de las cinco.\nSí: «antes» \"siempre\".")

  static func moment(_ minutes: Int) -> Moment {
    // 2026-11-22T23:58:11.250Z, five hours behind: the local day is not the day in UTC for long.
    Moment(milliseconds: 1_795_391_891_250 + Int64(minutes) * 60_000, offset: -300)
  }

  static func answered(_ change: (inout Answered) -> Void = { _ in }) -> Fact {
    var answered = Answered(
      curriculum: "service-culture", lesson: "closed-ticket", revision: revision, attempt: 1, scene: "call",
      type: .choice, answer: .choice("own"), credit: 1, weight: 1, evidence: ["O2": 1, "O1": 1, "O10": -1],
      meters: ["trust": 3, "broken": 0], notes: ["seven"], next: "signature", hints: 0, language: .es,
      elapsed: 8250)
    change(&answered)
    return .answered(answered)
  }

  static let facts: [Fact] = [
    .started(
      Started(
        curriculum: "service-culture", lesson: "closed-ticket", revision: revision, attempt: 1,
        mode: .practice, language: .es)),
    answered(),
    answered {
      $0.scene = "signature"
      $0.type = .multiple
      $0.answer = .choices(["a", "c"])
      $0.credit = 1.0 / 3
      $0.weight = 2.5
      $0.evidence = [:]
      $0.hints = 2
      $0.language = .en
    },
    answered {
      $0.type = .text
      $0.answer = .text(digest: words.digest)
      $0.credit = 0
    },
    answered {
      $0.scene = "say \"hi\"\\\n\u{2028}\u{1F469}\u{200D}\u{1F52C}\u{0}"
      $0.type = .info
      $0.answer = .read
      $0.credit = nil
      $0.meters = [:]
      $0.notes = []
    },
    .rewound(Rewound(lesson: "closed-ticket", attempt: 1, to: "call")),
    .completed(
      Completed(
        lesson: "closed-ticket", attempt: 1, ending: "kept", outcome: .mixed, score: 83.33333333333333,
        passed: true, counters: ["partial": 0, "broken": 2])),
    .reviewed(
      Reviewed(
        lesson: "closed-ticket", card: "card-1", credit: 0.5, grade: 2, stability: 2.3065,
        difficulty: 5.282434422319005, due: Day(number: 20_782))),
    .flagged(Remark(lesson: "closed-ticket", scene: "call", digest: words.digest)),
    .idea(Remark(lesson: "closed-ticket", scene: "call", digest: words.digest)),
    .reacted(Reacted(lesson: "closed-ticket", relevant: 5, apply: nil, recommend: 1)),
    .committed(Committed(lesson: "closed-ticket", digest: words.digest, due: Day(number: 20_786))),
    .kept(Kept(of: 11, kept: true)),
    answered {
      $0.type = .order
      $0.answer = .order(["listen", "call", "promise"])
      $0.credit = 0.5
      $0.confidence = .sure
    },
    answered {
      $0.type = .match
      $0.answer = .pairs(["truck": "truck", "care": "none", "missing": "truck"])
      $0.credit = 2.0 / 3
      $0.confidence = .fairly
    },
    answered {
      $0.type = .cloze
      $0.answer = .gaps([.option(0), .option(2), .written(digest: words.digest)])
      $0.credit = 1.0 / 3
      $0.confidence = .guess
    },
    answered {
      $0.type = .number
      $0.answer = .number(-3.5)
    },
    answered {
      $0.type = .scale
      $0.answer = .choice("4")
      $0.credit = nil
    },
    answered {
      $0.type = .reflection
      $0.answer = .text(digest: words.digest)
      $0.credit = nil
    },
    .reviewed(
      Reviewed(
        lesson: "closed-ticket", card: "card-1", credit: 1, grade: 4, stability: 9.5, difficulty: 5,
        due: Day(number: 20_799), confidence: .sure)),
    .corrected(
      Corrected(
        of: 7, change: .score(was: 83.33333333333333, now: 90), reason: "two answers were \"right\"", by: "rrhh")),
    .corrected(
      Corrected(of: 7, change: .passed(was: false, now: true), reason: "así lo acordó el área", by: "rrhh")),
    .erased,
  ]

  /// One event of every kind, a minute apart.
  static let events = facts.enumerated().map { Event(moment: moment($0.offset), fact: $0.element) }

  /// Events that a session could have made, in any number; nothing follows `erased`.
  static func events(_ count: Int) -> [Event] {
    (0..<count).map { Event(moment: moment($0), fact: facts[$0 % (facts.count - 1)]) }
  }

  static func records(_ events: [Event]) -> [Record] {
    events.enumerated().map { Record(seq: $0.offset + 1, event: $0.element) }
  }

  /// A journal's bytes, with the ends of its lines.
  static func journal(_ events: [Event], learner: LearnerID) -> (bytes: [UInt8], ends: [Int]) {
    var chain = Chain(seed: learner.description)
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for record in records(events) {
      bytes += chain.seal(JournalLine.body(of: record))
      ends.append(bytes.count)
    }
    return (bytes, ends)
  }

  static func scan(_ bytes: [UInt8], learner: LearnerID) -> LogScan<JournalLine> {
    LogScan(bytes, seed: learner.description) { json, seq throws(Damage.Reason) in
      try JournalLine(json, seq: seq)
    }
  }

  /// A log made of bodies, each an object that lacks its closing brace, with sums that hold.
  static func log(_ bodies: [String], seed: String) -> [UInt8] {
    var chain = Chain(seed: seed)
    return bodies.flatMap { chain.seal(Array($0.utf8)) }
  }
}

/// A data folder with the learner `ana`.
struct Desk {
  let folder: TemporaryFolder
  let data: DataFolder
  let ana: LearnerID

  init() throws {
    folder = try TemporaryFolder()
    data = try DataFolder(path: folder["data"])
    ana = try #require(LearnerID("ana"))
  }

  var home: String { folder["data/learners/ana"] }
  var journal: String { home + "/journal.jsonl" }
  var progress: String { home + "/progress.json" }

  func open(login: String? = nil) throws -> FileJournal {
    // A program that another suite is starting has our open files for an instant, and so the lock of a
    // journal we have just left: between its fork and its exec. Nobody else locks this folder.
    for _ in 0..<200 {
      do {
        return try openAtOnce(login: login)
      } catch StorageError.locked {
        usleep(10_000)
      }
    }
    return try openAtOnce(login: login)
  }

  /// For tests that are about the lock.
  func openAtOnce(login: String? = nil) throws -> FileJournal {
    try FileJournal.open(learner: ana, in: data, at: Sample.moment(0), holder: "test", login: login)
  }

  /// Leaves a journal with these events behind, and `progress.json` where asked.
  func leave(_ events: [Event], saving: Bool = false) throws {
    let journal = try open()
    _ = try journal.append(events, words: [Sample.words])
    if saving { try journal.saveProgress() }
  }
}
