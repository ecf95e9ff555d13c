import Curricula
import Glibc
import Learning
import Storage
import Testing

/// What surrounds one transcript: folders of its own, and what its `@` lines do to them.
///
/// | line | what happens |
/// |---|---|
/// | `@ 30 days pass` | every journal is rewritten as if its events had happened 30 days earlier |
/// | `@ roster: joined "learner":"ana",…` | a line is added to the roster, in the format of DESIGN's section 6 |
/// | `@ another session of ana` | ana's journal is held until the transcript ends |
/// | `@ file NAME` | the `$` lines' folder gets a file from the tests' own `Curricula` |
final class TranscriptScene {
  let home: TemporaryFolder
  var data: String { home["data"] }
  private var roster = Chain(seed: "roster")
  private var rosterLines = 0
  private var rosterBytes: [UInt8] = []
  private var held: [FileJournal] = []

  init() throws {
    home = try TemporaryFolder()
    try Disk.makeFolder(home["work"])
  }

  var environment: [String: String] {
    [
      "HOME": home.path, "CULTURA_DATA": data, "CULTURA_CURRICULA": Place.practiceGround, "LANG": "C.UTF-8",
      "COLUMNS": "80", "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  func run(_ block: Transcript.Block) throws -> Transcript.Block {
    for line in block.preamble where line.hasPrefix("@ ") { try obey(String(line.dropFirst(2))) }
    let run = try Run.shell(block.command, input: block.typed, environment: environment, in: home["work"])
    var played = block
    played.output = TranscriptMask.applied(to: run.output, data: data, home: home.path)
    played.code = run.code
    return played
  }

  private func obey(_ line: String) throws {
    if let match = line.wholeMatch(of: /(?<days>\d+) days? pass/), let days = Int(match.output.days) {
      try pass(days: days)
    } else if let match = line.wholeMatch(of: /roster: (?<kind>\w+) (?<fields>.+)/) {
      try addToRoster(String(match.output.kind), String(match.output.fields))
    } else if let match = line.wholeMatch(of: /another session of (?<learner>\S+)/) {
      let learner = try #require(LearnerID(String(match.output.learner)))
      let moment = Moment(milliseconds: 1_795_356_180_000, offset: 0)
      held.append(
        try FileJournal.open(
          learner: learner, in: try DataFolder(path: data), at: moment, holder: "/dev/pts/7 · mesa · pid 4321"))
    } else if let match = line.wholeMatch(of: /file (?<name>\S+)/) {
      let name = String(match.output.name)
      try Disk.write(try Disk.read(Place.practiceGround + "/" + name), to: home["work"] + "/" + name)
    } else {
      Issue.record("no such directive: @ \(line)")
    }
  }

  private func addToRoster(_ kind: String, _ fields: String) throws {
    if !Disk.exists(data) { try Disk.makeFolder(data) }
    rosterLines += 1
    let day = "2026-01-01"
    let head = #"{"v":1,"seq":\#(rosterLines),"at":"\#(day)T12:00:00.000Z","day":"\#(day)","off":0,"kind":"\#(kind)","#
    rosterBytes += roster.seal(Array((head + fields).utf8))
    try Disk.write(rosterBytes, to: data + "/roster.jsonl")
  }

  /// No clock is turned: the past is moved further back.
  private func pass(days: Int) throws {
    let folder = try DataFolder(path: data)
    for learner in try folder.learnerIDs() {
      let records = try folder.records(of: learner)
      let own = "\(data)/learners/\(learner)"
      for name in ["journal.jsonl", "progress.json"] { unlink("\(own)/\(name)") }
      let moment = Moment(milliseconds: 0, offset: 0)
      let journal = try FileJournal.open(learner: learner, in: folder, at: moment, holder: "a test")
      _ = try journal.append(records.map { $0.event.earlier(days: days) })
      try journal.saveProgress()
    }
  }
}

extension Event {
  fileprivate func earlier(days: Int) -> Event {
    var fact = fact
    switch fact {
    case .committed(var committed):
      committed.due = committed.due.adding(days: -days)
      fact = .committed(committed)
    case .reviewed(var reviewed):
      reviewed.due = reviewed.due.adding(days: -days)
      fact = .reviewed(reviewed)
    default: break
    }
    let milliseconds = moment.milliseconds - Int64(days) * 86_400_000
    return Event(moment: Moment(milliseconds: milliseconds, offset: moment.offset), fact: fact)
  }
}
