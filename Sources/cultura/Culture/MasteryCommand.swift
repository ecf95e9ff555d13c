import ArgumentParser
import Curricula
import Reporting

struct MasteryCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("mastery", CulturePhrase.mastery.words, MasteryReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let (scope, division) = try report.scope("mastery", among: Division.allCases)
    let gathering = try report.gathering(scope)
    let mastery = MasteryReport(
      gathering.people, curriculum: try report.global.library().mainCurriculum(in: report.language),
      by: division.map { [$0] } ?? [.level, .department], during: scope.period, asOf: scope.day,
      source: gathering.source)
    return (mastery.table(report.language), gathering.failure)
  }
}
