import ArgumentParser
import Curricula
import Reporting
import Storage

/// In which form a table goes out, and where to.
struct ExportOptions: ParsableArguments {
  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = TableOutput
    .Format.text
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @Flag(help: .init(ExportPhrase.bomFlag.text)) var bom = false
  @Option(help: .init(ExportPhrase.signFlag.text, valueName: ExportPhrase.key.text)) var sign: String?

  /// Refuses what goes together with nothing.
  func check() throws {
    if bom, format != .csv { throw Failure(.usage, ExportPhrase.bomWithoutCSV.words) }
    if sign != nil, output == nil { throw Failure(.usage, ExportPhrase.signWithoutFile.words) }
    if format == .xlsx, output == nil, Terminal.writesToTerminal { throw Failure(.usage, ExportPhrase.noScreen.words) }
  }

  /// What was typed, without where data lies and where the table goes.
  static var command: [String] {
    let own = OrderedArguments(Array(CommandLine.arguments.dropFirst())).own
    var command: [String] = []
    var rest = own[...]
    while let first = rest.popFirst() {
      if ["-o", "--output", "--sign"].contains(first) {
        _ = rest.popFirst()
      } else if !["--output=", "--sign="].contains(where: first.hasPrefix) {
        command.append(first)
      }
    }
    return command
  }
}
