import ArgumentParser
import Curricula
import Reporting

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: OptionPhrase.report.text,
      subcommands: [
        CompletionCommand.self,
        OverdueCommand.self, ExpiringCommand.self, MatrixCommand.self, LearnerReportCommand.self,
        DropoffCommand.self, ItemsCommand.self, FlagsCommand.self, CommitmentsCommand.self, IdeasCommand.self,
        MasteryCommand.self,
        PulseReportCommand.self,
        ConsensusCommand.self,
        ObservationsCommand.self,
        SymptomsCommand.self,
        BoardCommand.self,
      ])
  }
}

struct CompletionCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("completion", ReportPhrase.completion.words, CompletionReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let census = try report.census(report.scope("completion", by: Grouping.allCases, isPeriodic: true))
    return (census.report(in: report.language).table, census.failure)
  }
}
