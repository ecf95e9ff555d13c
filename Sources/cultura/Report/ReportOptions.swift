import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

/// The options that every report takes; one that means nothing for a report is refused, not passed over.
struct ReportOptions: ParsableArguments {
  @OptionGroup var export: ExportOptions
  @Option(help: .init(ReportPhrase.byFlag.text, valueName: ReportPhrase.group.text)) var by: String?
  @Option(help: .init(ReportPhrase.fromFlag.text, valueName: AssignPhrase.date.text)) var from: String?
  @Option(help: .init(ReportPhrase.toFlag.text, valueName: AssignPhrase.date.text)) var to: String?
  @Option(help: .init(ReportPhrase.asOfFlag.text, valueName: AssignPhrase.date.text)) var asOf: String?
  @OptionGroup var global: GlobalOptions

  /// What was asked for; `groupings` are those that the report knows, `isPeriodic` whether it can keep to some days.
  func scope(_ report: String, by groupings: [Grouping] = [], isPeriodic: Bool = false) throws -> ReportScope {
    let today = Clock.now.day
    let day = try asOf.map { try Self.day($0, "--as-of") } ?? today
    guard day <= today else { throw Failure(.usage, ReportPhrase.notYet(day).words) }
    let grouping = try by.map { word in
      guard !groupings.isEmpty else { throw Failure(.usage, ReportPhrase.means("--by", nothingFor: report).words) }
      guard let grouping = Grouping(rawValue: word), groupings.contains(grouping) else {
        throw Failure(.usage, ReportPhrase.badGrouping(word, report, known: groupings.map(\.rawValue)).words)
      }
      return grouping
    }
    for (option, value) in [("--from", from), ("--to", to)] where value != nil && !isPeriodic {
      throw Failure(.usage, ReportPhrase.means(option, nothingFor: report).words)
    }
    let period = Period(from: try from.map { try Self.day($0, "--from") }, to: try to.map { try Self.day($0, "--to") })
    if let from = period.from, let to = period.to, to < from {
      throw Failure(.usage, ReportPhrase.backwards(from: from, to: to).words)
    }
    return ReportScope(grouping: grouping, period: period, day: day, today: today)
  }

  /// A day that an option was given.
  static func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw Failure(.usage, ReportPhrase.badDay(option, text).words) }
    return day
  }
}

/// What a report was asked to speak of.
struct ReportScope {
  /// nil where the report's own is meant.
  let grouping: Grouping?
  let period: Period
  /// The day it speaks of: the roster, and what is due, are those of that day.
  let day: Day
  let today: Day

  /// The last day whose records are looked at; nil where all of them are.
  var lastDay: Day? {
    let last = min(period.to ?? day, day)
    return last < today ? last : nil
  }

  /// The same day, with everything that happened until then.
  var onItsDay: ReportScope { ReportScope(grouping: grouping, period: .always, day: day, today: today) }
}

extension ReportOptions {
  var language: Language { global.language }

  func data() throws -> DataFolder { try global.existingData() }

  /// Everyone, where they stood on the scope's day; `isNamed` where the report calls them by their names.
  func census(_ scope: ReportScope, isNamed: Bool = false) throws -> Census {
    let census = try Census(
      try data(), library: try global.library(), scope, isNamed: isNamed || scope.grouping == .manager)
    if let grouping = scope.grouping, grouping.isOfPeople, !census.hasRoster {
      throw Failure(.noInput, RosterPhrase.noRoster.words)
    }
    return census
  }
}

extension CommandConfiguration {
  /// A report's: its definitions are what its help says.
  static func report(_ name: String, _ abstract: Bilingual, _ definitions: [Table.Definition]) -> Self {
    let language = Interface.language
    let lines = definitions.map { "\($0.key): \($0.sentence[language])" }
    return CommandConfiguration(
      commandName: name, abstract: abstract[language], discussion: lines.joined(separator: "\n"))
  }
}
