import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct RecheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recheck", abstract: RecheckPhrase.abstract.text, discussion: RecheckPhrase.discussion.text)
  }

  @Argument(help: .init(RecheckPhrase.whichFile.text, valueName: OptionPhrase.file.text)) var file: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language
    let bytes = try CurriculumFiles.file(file, limit: .max - 1).bytes
    guard let json = try? JSON(bytes), let origin = Recheck.Origin(json) else {
      throw Failure(.badData, RecheckPhrase.notAReport(file).words)
    }
    let made = try made(origin)
    let recheck = Recheck(json, against: made.table, in: origin.language)
    for difference in recheck.differences {
      Console.write(RecheckPhrase.difference(difference).words[language] + "\n", to: 1)
    }
    Console.write(RecheckPhrase.summary(recheck, asOf: origin.asOf.words(language)).words[language] + "\n", to: 1)
    if let failure = made.failure { throw failure }
    guard !recheck.holds else { return }
    Console.write(RecheckPhrase.why(origin).words[language] + "\n", to: 2)
    throw Failure.silent(.notRight)
  }

  /// The report computed anew: as of its day, with the options it was made with, in its language.
  private func made(_ origin: Recheck.Origin) throws -> TableReport.Made {
    guard origin.command.first == "report" else { throw Failure(.usage, RecheckPhrase.noDay(file).words) }
    // Which data and curricula are read is for whoever checks to say.
    var arguments = OrderedArguments(origin.command).own
    if !arguments.contains(where: { $0 == "--as-of" || $0.hasPrefix("--as-of=") }) {
      arguments += ["--as-of", "\(origin.asOf)"]
    }
    if let data = options.data { arguments += ["--data", data] }
    if let curricula = options.curricula { arguments += ["--curricula", curricula] }
    return try Interface.$spoken.withValue(origin.language) {
      // Only what computes and writes nothing: the file may say whatever its author liked.
      guard let report = try? Cultura.parseAsRoot(arguments) as? any TableReport else {
        throw Failure(.usage, RecheckPhrase.unknownReport(file).words)
      }
      return try report.made()
    }
  }
}
