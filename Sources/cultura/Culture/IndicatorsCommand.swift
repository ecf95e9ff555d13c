import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct IndicatorsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "indicators", abstract: IndicatorPhrase.abstract.text,
      subcommands: [IndicatorsImport.self, IndicatorsList.self])
  }
}

struct IndicatorsImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: IndicatorPhrase.importAbstract.text,
      discussion: IndicatorPhrase.importDiscussion.text)
  }

  @Argument(help: .init(IndicatorPhrase.csvFile.text, valueName: OptionPhrase.file.text)) var file: String
  @Flag(help: .init(IndicatorPhrase.yesFlag.text)) var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language
    let now = Clock.now
    let read = IndicatorFile(try sheet(), in: language, today: now.day)
    try refuse(read.mistakes)
    let path = try options.dataPath()
    // Before --yes nothing is made, not even the data folder.
    let onRecord = try DataFolder.existing(path: path)?.indicators().current ?? []
    let plan = IndicatorPlan(read.indicators, onRecord: onRecord)
    Console.write(IndicatorPhrase.preview(file, plan).words[language] + "\n", to: 1)
    for change in plan.changed.prefix(20) {
      Console.write(IndicatorPhrase.change(change).words[language] + "\n", to: 1)
    }
    if plan.changed.count > 20 {
      Console.write(IndicatorPhrase.andMore(plan.changed.count - 20).words[language] + "\n", to: 1)
    }
    guard !plan.isEmpty else { return Console.write(IndicatorPhrase.nothingToDo.words[language] + "\n", to: 2) }
    guard yes else { return Console.write(IndicatorPhrase.notApplied(typed).words[language] + "\n", to: 2) }
    try DataFolder(path: path).add(plan.all, at: now)
    Console.write(IndicatorPhrase.applied(plan.all.count).words[language] + "\n", to: 2)
  }

  /// The file as it is typed after a command.
  private var typed: String { file.utf8.contains(UInt8(ascii: " ")) ? "'\(file)'" : file }

  private func sheet() throws -> Sheet {
    let limit = 8 << 20
    let bytes = try CurriculumFiles.file(file, limit: limit).bytes
    guard bytes.count <= limit else { throw Failure(.badData, IndicatorPhrase.tooLong(file).words) }
    do throws(Sheet.Mistake) {
      return try Sheet(bytes)
    } catch { throw Failure(.badData, error.words(file)) }
  }

  /// Says everything that is wrong, each with its line; nothing is changed then.
  private func refuse(_ mistakes: [IndicatorFile.Mistake]) throws {
    guard !mistakes.isEmpty else { return }
    let shown = mistakes.sorted { $0.line < $1.line }.prefix(20)
    for mistake in shown {
      Console.write("\(file):\(mistake.line): \(mistake.words[options.language])\n", to: 2)
    }
    throw Failure(.badData, IndicatorPhrase.refused(mistakes.count, unsaid: mistakes.count - shown.count).words)
  }
}

struct IndicatorsList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: IndicatorPhrase.listAbstract.text)
  }

  @OptionGroup var report: ReportOptions

  func run() throws {
    let scope = try report.scope("indicators", isPeriodic: true)
    let records = try report.data().indicators()
    let indicators = IndicatorReport(
      records.current.filter { $0.day <= scope.day && scope.period.contains($0.day) }, asOf: scope.day,
      source: Table.Source(sums: ["indicators": "\(records.count)"]))
    try TableOutput(
      indicators.table(report.language), report.export, report.global, help: "cultura help indicators list"
    ).write()
  }
}
