import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct RosterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster", abstract: RosterPhrase.rosterAbstract.text,
      subcommands: [RosterImport.self, RosterList.self, RosterShow.self, RosterExport.self])
  }
}

struct RosterList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: RosterPhrase.listAbstract.text)
  }

  @Option(help: .init(RosterPhrase.departmentFlag.text)) var department: String?
  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let people = try People(options)
    var members = people.now
    if let department {
      let known = Set(members.values.map(\.department)).sorted()
      guard known.contains(department) else { throw Failure.notOnRoster(.department(department), among: known) }
      members = members.filter { $0.value.department == department }
    }
    let coming = people.whole.count {
      people.now[$0.key] == nil && (department ?? $0.value.department) == $0.value.department
    }
    let table = RosterTable(people.names, sum: people.sum).list(members, coming: coming, asOf: people.today)
    try TableOutput(table, export, options, help: nil).write()
  }
}

struct RosterExport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: RosterPhrase.exportAbstract.text)
  }

  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @Flag(help: .init(RosterPhrase.bomFlag.text)) var bom = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let people = try People(options)
    let table = RosterTable(people.names, sum: people.sum).export(people.whole, asOf: people.today)
    var text = ""
    table.writeCSV(to: &text, language: options.language, byteOrderMark: bom)
    guard let output else { return Console.write(text, to: 1) }
    try AtomicFile.write(output, Array(text.utf8))
    Console.write(RosterPhrase.exported(people.whole.count, path: output).words[options.language] + "\n", to: 2)
  }
}

/// Everyone on the roster, with what they are called.
struct People {
  let data: DataFolder
  let records: [RosterRecord]
  let names: Names
  let sum: String
  let today = Clock.now.day
  /// By learner id, as of today.
  let now: [String: Roster.Member]
  /// With what has yet to take effect.
  let whole: [String: Roster.Member]

  init(_ options: GlobalOptions) throws {
    let data = try options.existingData()
    guard let roster = try onRoster({ try data.sealedRoster() }) else {
      throw Failure(.noInput, RosterPhrase.noRoster.words)
    }
    self.data = data
    (records, sum) = roster
    names = try data.names()
    now = Roster(records, on: today).members
    whole = Roster(whole: records).members
  }

  /// An id with the name it stands for: `0040 (Eva Luna)`.
  func called(_ id: String) -> String { names.people[id]?.name.map { "\(id) (\($0.plain))" } ?? id }
}

extension Failure {
  /// A department, role or learner that the roster does not know.
  static func notOnRoster(_ audience: Assignment.Audience, among known: [String]) -> Failure {
    let nearest = known.first { $0.folded == audience.id.folded } ?? Nearest.match(audience.id, among: known)
    return Failure(.usage, RosterPhrase.notOnRoster(audience, nearest: nearest).words)
  }
}

extension Assignment.Audience {
  var id: String {
    switch self {
    case .learner(let id), .department(let id), .role(let id): id
    }
  }
}

extension String {
  /// Words from a file, safe on a terminal: without what moves the cursor or turns the reading direction round.
  var plain: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: " "
          case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
