import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

/// The options of the reports on culture.
struct CultureOptions: ParsableArguments {
  @OptionGroup var export: ExportOptions
  @Option(help: .init(CulturePhrase.byFlag.text, valueName: CulturePhrase.group.text)) var by: String?
  @Option(help: .init(CulturePhrase.fromFlag.text, valueName: CulturePhrase.date.text)) var from: String?
  @Option(help: .init(CulturePhrase.toFlag.text, valueName: CulturePhrase.date.text)) var to: String?
  @Option(help: .init(CulturePhrase.asOfFlag.text, valueName: CulturePhrase.date.text)) var asOf: String?
  @OptionGroup var global: GlobalOptions

  var language: Language { global.language }

  /// The day that the report speaks of.
  func day() throws -> Day {
    let today = Clock.now.day
    let day = try asOf.map { try Self.day($0, "--as-of") } ?? today
    guard day <= today else { throw Failure(.usage, CulturePhrase.notYet(day).words) }
    return day
  }

  func period() throws -> Period {
    let period = Period(from: try from.map { try Self.day($0, "--from") }, to: try to.map { try Self.day($0, "--to") })
    if let from = period.from, let to = period.to, to < from {
      throw Failure(.usage, CulturePhrase.backwards(from: from, to: to).words)
    }
    return period
  }

  /// How people are to be grouped; nil where the report's own way is meant.
  func division(among known: [Division]) throws -> Division? {
    try by.map { word in
      guard let division = Division(rawValue: word), known.contains(division) else {
        throw Failure(.usage, CulturePhrase.badDivision(word, known: known.map(\.rawValue)).words)
      }
      return division
    }
  }

  private static func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw Failure(.usage, CulturePhrase.badDay(option, text).words) }
    return day
  }

  func data() throws -> DataFolder {
    let path = try global.dataPath()
    guard let data = try DataFolder.existing(path: path) else { throw Failure.noData(path) }
    return data
  }

  /// Hands a report over; `damaged` are journals that were left out.
  func write(_ table: Table, leavingOut damaged: [StorageError] = []) throws {
    try TableOutput(table, export, global, help: "cultura help report \(table.report)").write()
    if let failure = Failure.leftOut(damaged) { throw failure }
  }
}
