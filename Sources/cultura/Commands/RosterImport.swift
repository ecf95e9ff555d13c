import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct RosterImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: RosterPhrase.importAbstract.text,
      discussion: RosterPhrase.importDiscussion.text)
  }

  @Argument(help: .init(RosterPhrase.csvFile.text, valueName: OptionPhrase.file.text)) var file: String
  @Flag(help: .init(RosterPhrase.yesFlag.text)) var yes = false
  @Flag(help: .init(RosterPhrase.departuresFlag.text)) var departures = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language
    let sheet = try sheet()
    let roster = RosterFile(sheet, in: language) { LearnerID($0) != nil }
    try refuse(roster.mistakes)
    let now = Clock.now
    // Before --yes nothing is made, not even the data folder.
    let data = try DataFolder.existing(path: try options.dataPath())
    let (records, names) = try onRoster { (try data?.roster() ?? [], try data?.names() ?? Names()) }
    let preview = plan(roster, records, names, on: now.day)
    try refuse(preview.mistakes)
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    var page = Page(Style(isPlain: isPlain), language)
    page.preview(preview, of: roster, sheet, named: file, today: now.day)
    Console.write(page.text, to: 1)
    guard !preview.isEmpty else {
      return Console.write(RosterPhrase.nothingToChange.words[language] + "\n", to: 2)
    }
    guard yes else {
      return Console.write(RosterPhrase.notApplied(typed, departures: departures).words[language] + "\n", to: 2)
    }
    var applied = preview
    let path = try options.dataPath()
    try onRoster {
      // Planned again under the lock: someone else may have imported meanwhile.
      try DataFolder(path: path).changeRoster(at: now) { records, names in
        applied = plan(roster, records, names, on: now.day)
        return applied.mistakes.isEmpty ? (applied.facts, applied.names) : ([], names)
      }
    }
    try refuse(applied.mistakes)
    Console.write(RosterPhrase.applied(lines: applied.facts.count).words[language] + "\n", to: 2)
  }

  /// The file as it is typed after a command.
  private var typed: String { file.utf8.contains(UInt8(ascii: " ")) ? "'\(file)'" : file }

  private func plan(_ file: RosterFile, _ records: [RosterRecord], _ names: Names, on day: Day) -> RosterPlan {
    RosterPlan(file, records: records, names: names, today: day, departures: departures)
  }

  private func sheet() throws -> Sheet {
    let bytes = try CurriculumFiles.file(file, limit: RosterImport.limit).bytes
    guard bytes.count <= RosterImport.limit else { throw Failure(.badData, RosterPhrase.tooLong(file).words) }
    do throws(Sheet.Mistake) {
      return try Sheet(bytes)
    } catch { throw Failure(.badData, error.words(file)) }
  }

  /// Two hundred thousand people with all their columns.
  private static let limit = 64 << 20

  /// Says everything that is wrong, each with its line; nothing is changed then.
  private func refuse(_ mistakes: [RosterMistake]) throws {
    guard !mistakes.isEmpty else { return }
    let shown = mistakes.sorted { $0.line < $1.line }.prefix(20)
    for mistake in shown {
      Console.write("\(file):\(mistake.line): \(mistake.words[options.language].plain)\n", to: 2)
    }
    throw Failure(.badData, RosterPhrase.refused(mistakes.count, unsaid: mistakes.count - shown.count).words)
  }
}

/// Work on the roster, where the sentences about journals would mislead.
func onRoster<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch StorageError.writeFailed(let path, _) {
    throw Failure(.inputOutput, RosterPhrase.writeFailed(path).words)
  } catch StorageError.damaged(let path, let damage) {
    throw Failure(.badData, RosterPhrase.damaged(path, line: damage.line).words)
  }
}
