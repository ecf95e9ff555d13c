import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

extension ReportOptions {
  /// What was asked for, where people may also be parted by level; `known` are the divisions that the report knows.
  func scope(
    _ report: String, among known: [Division], isPeriodic: Bool = true
  ) throws -> (scope: ReportScope, division: Division?) {
    let division = try by.map { word in
      guard !known.isEmpty else { throw Failure(.usage, ReportPhrase.means("--by", nothingFor: report).words) }
      guard let division = Division(rawValue: word), known.contains(division) else {
        throw Failure(.usage, ReportPhrase.badGrouping(word, report, known: known.map(\.rawValue)).words)
      }
      return division
    }
    var rest = self
    rest.by = nil
    return (try rest.scope(report, isPeriodic: isPeriodic), division)
  }

  /// Everyone, with how they acted until the scope's day.
  func gathering(_ scope: ReportScope) throws -> Gathering {
    let paths = try global.library().mainCurriculum(in: global.language).paths
    return try Gathering(try data(), paths: paths, on: scope.day)
  }
}
