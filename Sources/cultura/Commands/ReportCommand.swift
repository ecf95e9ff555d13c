import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: OptionPhrase.report.text, subcommands: [CompletionCommand.self])
  }
}

struct CompletionCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  static var configuration: CommandConfiguration {
    let definitions = CompletionReport.definitions.map { "\($0.key): \($0.sentence[Interface.language])" }
    return CommandConfiguration(
      commandName: "completion", abstract: OptionPhrase.completion.text,
      discussion: definitions.joined(separator: "\n"))
  }

  @Option(help: .init(OptionPhrase.format.text)) var format = Format.text
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let path = try options.dataPath()
    guard let data = try DataFolder.existing(path: path) else { throw Failure.noData(path) }
    let census = try Census(data, library: try options.library(), today: Clock.now.day)
    let table = census.report(in: options.language).table
    var text = ""
    switch format {
    case .text where isPlain: table.writePlain(to: &text, language: options.language, help: Self.help)
    case .text: table.writeText(to: &text, language: options.language, width: columns, help: Self.help)
    case .csv: table.writeCSV(to: &text, language: options.language)
    case .json: table.writeJSON(to: &text, language: options.language)
    }
    if let output {
      try AtomicFile.write(output, Array(text.utf8))
    } else {
      Console.write(text, to: 1)
    }
    if let failure = census.failure { throw failure }
  }

  private static let help = "cultura help report completion"

  private var isPlain: Bool { options.plain || Surroundings.wantsPlain }

  /// A file is for reading anywhere.
  private var columns: Int { output == nil ? max(40, Terminal.columns) : 80 }
}

/// Everyone a report speaks of: the roster's people and those who have a journal.
struct Census {
  private let learners: [Learner]
  private let hasRoster: Bool
  private let source: Table.Source
  private let library: Library
  private let today: Day
  /// Learners whose journal could not be trusted; they are in no figure.
  private let damaged: [(LearnerID, StorageError)]

  init(_ data: DataFolder, library: Library, today: Day) throws {
    let records = try data.roster()
    let roster = records.map { Roster($0, on: today) }
    let readings = data.readAll(try data.learnerIDs())
    let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    let duties = Duties(roster, hasAssignments: records?.contains { $0.isAssignment } ?? false, paths: paths)

    var learners: [Learner] = []
    var damaged: [(LearnerID, StorageError)] = []
    var sums: [String: String] = [:]
    for reading in readings {
      let id = reading.learner.description
      switch reading.result {
      case .success(let progress):
        learners.append(duties.learner(id, progress))
        sums[id] = reading.sum ?? ""
      case .failure(let error): damaged.append((reading.learner, error))
      }
    }
    let known = Set(readings.map(\.learner.description))
    for id in roster?.members.keys.sorted() ?? [] where !known.contains(id) {
      learners.append(duties.learner(id, Progress()))
    }
    self.learners = learners
    self.damaged = damaged
    self.library = library
    self.today = today
    hasRoster = roster != nil
    source = Table.Source(sums: sums)
  }

  func report(in language: Language) -> CompletionReport {
    let titles = library.folders.flatMap { folder in
      folder.lessonIDs.map { CompletionReport.Title(lesson: $0, title: folder.header($0, in: language)?.title ?? $0) }
    }
    return CompletionReport(
      learners, lessons: titles, by: hasRoster ? .department : .everyone, asOf: today, source: source)
  }

  /// What to say at the end when some journals were left out.
  var failure: Failure? {
    guard !damaged.isEmpty else { return nil }
    let sentences = damaged.map { Failure($0.1).words }
    let count = damaged.count.counted(es: ("persona", "personas"), en: ("person", "people"))
    return Failure(
      .badData,
      es: "El informe deja fuera a \(count.es):\n" + sentences.map(\.es).joined(separator: "\n"),
      en: "The report leaves out \(count.en):\n" + sentences.map(\.en).joined(separator: "\n"))
  }
}

/// What each person is to take.
private struct Duties {
  private let roster: Roster?
  /// Without any assignment on record, the first learning path counts as assigned to everyone.
  private let standard: Set<String>
  private let paths: [String: Set<String>]

  init(_ roster: Roster?, hasAssignments: Bool, paths: [LearningPath]) {
    self.roster = roster
    standard = hasAssignments ? [] : Set(paths.first?.lessons.map(\.id) ?? [])
    self.paths = Dictionary(paths.map { ($0.id, Set($0.lessons.map(\.id))) }) { first, _ in first }
  }

  func learner(_ id: String, _ progress: Progress) -> Learner {
    guard let member = roster?.members[id] else {
      return Learner(id: id, department: nil, assigned: standard, progress: progress)
    }
    let assigned = standard.union(member.assignments.flatMap { lessons($0.training) })
    let exempted = Set(member.exemptions.flatMap(lessons))
    return Learner(
      id: id, department: member.department, isActive: member.isActive, assigned: assigned.subtracting(exempted),
      progress: progress)
  }

  private func lessons(_ training: Training) -> Set<String> {
    switch training {
    case .lesson(let id): [id]
    case .path(let id): paths[id] ?? []
    }
  }
}

extension RosterRecord {
  fileprivate var isAssignment: Bool {
    if case .assigned = fact { true } else { false }
  }
}
