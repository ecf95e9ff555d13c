import ArgumentParser
import Curricula
import Reporting

struct MasteryCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .culture("mastery", .mastery, MasteryReport.definitions) }

  @OptionGroup var options: CultureOptions

  func run() throws {
    let day = try options.day()
    let divisions = try options.division(among: Division.allCases).map { [$0] } ?? [.level, .department]
    let period = try options.period()
    let curriculum = try options.global.library().mainCurriculum(in: options.language)
    let gathering = try Gathering(try options.data(), paths: curriculum.paths, on: day)
    let report = MasteryReport(
      gathering.people, curriculum: curriculum, by: divisions, during: period, asOf: day, source: gathering.source)
    try options.write(report.table(options.language), leavingOut: gathering.damaged)
  }
}

extension CommandConfiguration {
  /// A report's: its definitions are what its help says.
  static func culture(_ name: String, _ abstract: CulturePhrase, _ definitions: [Table.Definition]) -> Self {
    let lines = definitions.map { "\($0.key): \($0.sentence[Interface.language])" }
    return CommandConfiguration(commandName: name, abstract: abstract.text, discussion: lines.joined(separator: "\n"))
  }
}
