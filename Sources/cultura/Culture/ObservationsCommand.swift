import ArgumentParser
import Curricula
import Reporting

struct ObservationsCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("observations", CulturePhrase.observations.words, ObservationReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let (scope, division) = try report.scope("observations", among: [.department])
    let records = try report.data().observations().filter { $0.moment.day <= scope.day }
    let instruments = try report.global.library().folders.flatMap { folder in
      folder.instrumentIDs.compactMap { folder.lesson($0, in: report.language) }
    }
    let observations = ObservationReport(
      records, instruments: instruments, byUnit: division != nil, during: scope.period, asOf: scope.day,
      source: .init(sums: ["observations": "\(records.count)"]))
    return (observations.table(report.language), nil)
  }
}
