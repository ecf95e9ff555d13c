import ArgumentParser
import Curricula
import Storage

struct LintCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lint", abstract: OptionPhrase.lint.text)
  }

  @Argument(help: .init(OptionPhrase.whichFiles.text, valueName: OptionPhrase.file.text)) var files: [String] = []
  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = Format.text
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let findings = try results()
    switch format {
    case .text: Console.write(FindingList(findings, options.language).text, to: 1)
    case .json: Console.write(FindingList(findings, options.language).json, to: 1)
    }
    if findings.contains(where: { $0.findings.contains { $0.rule.severity == .error } }) {
      throw Failure.silent(.notRight)
    }
  }

  /// The findings of the files asked for; the rest of their folders is read to know what surrounds them.
  private func results() throws -> [FileFindings] {
    let asked = try AskedFiles(files, options)
    return asked.groups.flatMap { group in
      Linter.lint(group.files).filter { group.asked.contains($0.path) }
    }
  }
}
