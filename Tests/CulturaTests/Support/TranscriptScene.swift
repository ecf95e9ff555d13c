import Glibc
import Learning
import Storage
import Testing

/// What surrounds one transcript: folders of its own, and what its `@` lines do to them.
///
/// | line | what happens |
/// |---|---|
/// | `@ 30 days pass` | every journal is rewritten as if its events had happened 30 days earlier |
/// | `@ roster: joined "learner":"ana",…` | a line is added to the roster, with these fields |
/// | `@ another session of ana` | ana's journal is held until the transcript ends |
/// | `@ curricula NAME` | from here on the curriculum in this folder of the tests' own is at hand |
/// | `@ file NAME` | the `$` lines' folder gets a file from the tests' own `Curricula` |
final class TranscriptScene {
  private let seat: Seat
  private var roster = Chain(seed: "roster")
  private var rosterLines = 0
  private var rosterBytes: [UInt8] = []
  private var held: [FileJournal] = []
  private var curricula: String?
  private var work: String { seat.home["work"] }

  init() throws {
    seat = try Seat()
    try Disk.makeFolder(work)
  }

  func run(_ block: Transcript.Block) throws -> Transcript.Block {
    for line in block.preamble where line.hasPrefix("@ ") { try obey(String(line.dropFirst(2))) }
    var environment = seat.environment
    if let curricula { environment["CULTURA_CURRICULA"] = Place.tests + "/" + curricula }
    let run = try Run.shell(block.command, input: block.typed, environment: environment, in: work)
    var played = block
    played.output = TranscriptMask.applied(to: run.output, data: seat.data, home: seat.home.path)
    played.code = run.code
    return played
  }

  private func obey(_ line: String) throws {
    if let match = line.wholeMatch(of: /(?<days>\d+) days? pass/), let days = Int(match.output.days) {
      try seat.pass(days: days)
    } else if let match = line.wholeMatch(of: /roster: (?<kind>\w+) (?<fields>.+)/) {
      try addToRoster(String(match.output.kind), String(match.output.fields))
    } else if let match = line.wholeMatch(of: /another session of (?<learner>\S+)/) {
      try hold(try #require(LearnerID(String(match.output.learner))))
    } else if let match = line.wholeMatch(of: /curricula (?<name>\S+)/) {
      curricula = String(match.output.name)
    } else if let match = line.wholeMatch(of: /file (?<name>\S+)/) {
      let name = String(match.output.name)
      try Disk.write(try Disk.read(Place.practiceGround + "/" + name), to: work + "/" + name)
    } else {
      Issue.record("no such directive: @ \(line)")
    }
  }

  private func hold(_ learner: LearnerID) throws {
    let moment = Moment(milliseconds: 1_795_356_180_000, offset: 0)
    let holder = "/dev/pts/7 · mesa · pid 4321"
    held.append(
      try FileJournal.open(learner: learner, in: try DataFolder(path: seat.data), at: moment, holder: holder))
  }

  private func addToRoster(_ kind: String, _ fields: String) throws {
    if !Disk.exists(seat.data) { try Disk.makeFolder(seat.data) }
    rosterLines += 1
    let day = "2026-01-01"
    let head = #"{"v":1,"seq":\#(rosterLines),"at":"\#(day)T12:00:00.000Z","day":"\#(day)","off":0,"kind":"\#(kind)","#
    rosterBytes += roster.seal(Array((head + fields).utf8))
    try Disk.write(rosterBytes, to: seat.data + "/roster.jsonl")
  }
}
