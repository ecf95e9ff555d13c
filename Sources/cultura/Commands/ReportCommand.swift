import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: OptionPhrase.report.text,
      subcommands: [
        CompletionCommand.self,
        MasteryCommand.self,
        PulseReportCommand.self,
        ConsensusCommand.self,
        SymptomsCommand.self,
        BoardCommand.self,
      ])
  }
}

struct CompletionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let definitions = CompletionReport.definitions.map { "\($0.key): \($0.sentence[Interface.language])" }
    return CommandConfiguration(
      commandName: "completion", abstract: OptionPhrase.completion.text,
      discussion: definitions.joined(separator: "\n"))
  }

  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = TableOutput
    .Format.text
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let path = try options.dataPath()
    guard let data = try DataFolder.existing(path: path) else { throw Failure.noData(path) }
    let census = try Census(data, library: try options.library(), today: Clock.now.day)
    let table = census.report(in: options.language).table
    try TableOutput(table, format: format, output: output, options, help: "cultura help report completion").write()
    if let failure = census.failure { throw failure }
  }
}
