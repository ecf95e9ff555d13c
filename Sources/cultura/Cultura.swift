import ArgumentParser
import Curricula
import Glibc
import Storage

@main
struct Cultura: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cultura", abstract: OptionPhrase.cultura.text, discussion: OptionPhrase.culturaDiscussion.text,
      version: "0.1.0",
      subcommands: [
        ShellCommand.self, LessonsCommand.self, PlayCommand.self, ReviewCommand.self, ProgressCommand.self,
        GlossaryCommand.self, CertificateCommand.self, ShowCommand.self, TourCommand.self,
        NewCommand.self, FmtCommand.self, TranslateCommand.self,
        LintCommand.self, PreviewCommand.self, WalkCommand.self, GraphCommand.self, PrintCommand.self,
        ImportCommand.self, ExportCommand.self, StatsCommand.self, DiffCommand.self, ReportCommand.self,
        PulseCommand.self, ObserveCommand.self, IndicatorsCommand.self, VerifyCommand.self,
        RosterCommand.self, AssignCommand.self, ExemptCommand.self,
        DemoCommand.self, CorrectCommand.self, ForgetCommand.self, StatementsCommand.self, RecheckCommand.self,
      ], defaultSubcommand: ShellCommand.self)
  }

  static func main() {
    Glibc.exit(ExitStatus.of { try run(Array(CommandLine.arguments.dropFirst())) })
  }

  private static func run(_ arguments: [String]) throws {
    if let word = Surroundings.languageOption(in: arguments), Language(rawValue: word) == nil {
      throw Failure.unknownLanguage(word)
    }
    let ordered = OrderedArguments(arguments)
    if ordered.global.contains(Kiosk.flag) { try Kiosk.enter(ordered, Surroundings.environment) }
    var command = try parseAsRoot(ordered.all)
    try command.run()
  }
}
