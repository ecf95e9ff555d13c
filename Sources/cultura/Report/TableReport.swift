import ArgumentParser
import Reporting

/// A report that is one table, whatever form it goes out in.
protocol TableReport: ParsableCommand {
  /// The table, and what to say of journals that were left out.
  typealias Made = (table: Table, failure: Failure?)

  var report: ReportOptions { get }

  /// Computes the report and writes nothing.
  func made() throws -> Made
}

extension TableReport {
  func run() throws {
    let made = try made()
    let help = "cultura help report \(made.table.report)"
    try TableOutput(made.table, report.export, report.global, help: help).write()
    if let failure = made.failure { throw failure }
  }
}
