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
    let asked = files.isEmpty ? [try options.library().path] : files
    return try asked.flatMap { path -> [FileFindings] in
      let own = try CurriculumFiles.read(path)
      // Silence would pass for praise.
      guard !own.isEmpty else { throw Failure.nothingToLint(path) }
      let isFile = own.count == 1 && own[0].path == path
      let read = isFile ? NamedLesson.surroundings(of: own[0]) : own
      let names = Set(own.map(\.path))
      return Library.grouped(read).flatMap { Linter.lint($0) }.filter { names.contains($0.path) }
    }
  }
}
