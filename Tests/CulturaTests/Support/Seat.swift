import Curricula
import Glibc
import Learning
import Storage
import Testing

/// A learner's place before the program: a home and a data folder of its own, and the small lessons.
final class Seat {
  static let prompt = "› "

  let home: TemporaryFolder
  var data: String { home["data"] }
  private let learner = "ana"

  init() throws { home = try TemporaryFolder() }

  /// Nothing of this machine's own: UTC, 80 columns, a locale that tells no language.
  var environment: [String: String] {
    [
      "HOME": home.path, "CULTURA_DATA": data, "CULTURA_CURRICULA": Place.practiceGround, "LANG": "C.UTF-8",
      "COLUMNS": "80", "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The program on a terminal, in Spanish and without colour unless asked otherwise: without colour there are
  /// no suggestions, so what is typed comes back as typed.
  func start(
    _ arguments: [String] = [], _ changes: [String: String] = ["NO_COLOR": "1", "CULTURA_LANG": "es"],
    columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments: arguments + ["--learner", learner], environment: environment.merging(changes) { $1 },
      columns: columns, keeping: home)
  }

  /// The same, at its first prompt.
  func prompted(
    _ arguments: [String] = [], _ changes: [String: String] = ["NO_COLOR": "1", "CULTURA_LANG": "es"],
    columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    let terminal = try start(arguments, changes, columns: columns)
    try terminal.expect("›")
    return terminal
  }

  /// The program with lines for its input.
  func run(_ arguments: [String], typing lines: [String] = []) throws -> Run {
    try Run.cultura(arguments + ["--learner", learner], input: lines, environment: environment)
  }

  /// What is on record, every sum checked; a torn tail is passed over.
  func records() throws -> [Record] {
    try DataFolder(path: data).records(of: try #require(LearnerID(learner)))
  }

  func answers() throws -> [Answered] {
    try records().compactMap { record in
      if case .answered(let answered) = record.event.fact { answered } else { nil }
    }
  }

  /// No clock is turned: what is on record is moved into the past.
  func pass(days: Int) throws {
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
