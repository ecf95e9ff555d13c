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

  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = Format.text
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
