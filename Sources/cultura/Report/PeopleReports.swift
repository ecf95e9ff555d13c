import ArgumentParser
import Curricula
import Learning
import Reporting

struct OverdueCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("overdue", ReportPhrase.overdue.words, OverdueReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("overdue", by: Grouping.allCases, isPeriodic: true)
    // Which due days to list is no reason to look at fewer records.
    let census = try report.census(scope.onItsDay, isNamed: true)
    let overdue = OverdueReport(
      census.learners, lessons: census.titles(in: report.language), by: scope.grouping, period: scope.period,
      asOf: scope.day, source: census.source)
    return (overdue.table(in: report.language), census.failure)
  }
}

struct ExpiringCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("expiring", ReportPhrase.expiring.words, ExpiringReport.definitions)
  }

  @Option(help: .init(ReportPhrase.daysFlag.text, valueName: AssignPhrase.days.text)) var days: String?
  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("expiring", by: Grouping.allCases)
    let horizon = try days.map { word in
      guard let days = Int(digits: word.utf8), (1...3660).contains(days) else {
        throw Failure(.usage, ReportPhrase.badDays(word).words)
      }
      return days
    }
    let census = try report.census(scope, isNamed: true)
    let expiring = ExpiringReport(
      census.learners, lessons: census.titles(in: report.language), by: scope.grouping,
      within: horizon ?? ExpiringReport.usualHorizon, asOf: scope.day, source: census.source)
    return (expiring.table(in: report.language), census.failure)
  }
}

struct MatrixCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("matrix", ReportPhrase.matrix.words, MatrixReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("matrix", by: Grouping.ofPeople)
    let census = try report.census(scope, isNamed: true)
    let matrix = MatrixReport(
      census.learners, lessons: census.titles(in: report.language),
      by: scope.grouping ?? (census.hasRoster ? .department : nil), asOf: scope.day, source: census.source)
    return (matrix.table(in: report.language), census.failure)
  }
}

struct CommitmentsCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("commitments", ReportPhrase.commitments.words, CommitmentsReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("commitments", by: Grouping.allCases, isPeriodic: true)
    // What is due on some days is answered later.
    let census = try report.census(scope.onItsDay)
    let commitments = CommitmentsReport(
      census.learners, lessons: census.titles(in: report.language),
      by: scope.grouping ?? (census.hasRoster ? .department : .lesson), period: scope.period, asOf: scope.day,
      source: census.source)
    return (commitments.table, census.failure)
  }
}
