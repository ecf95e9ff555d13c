import ArgumentParser
import Curricula
import Storage

struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: OptionPhrase.verify.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let folder = try options.existingData()
    let verification = try folder.verify()
    let language = options.language
    for file in verification.files {
      Console.write("\(file.path): \(file.verdict.words[language])\n", to: 1)
    }
    Console.write(VerifyPhrase.summary(verification).words[language] + "\n", to: 2)
    if !verification.isClean { throw Failure.silent(.notRight) }
  }
}
