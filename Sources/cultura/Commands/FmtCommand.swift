import ArgumentParser
import Curricula

struct FmtCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fmt", abstract: FmtPhrase.abstract.text, discussion: FmtPhrase.discussion.text)
  }

  @Argument(help: .init(OptionPhrase.whichFiles.text, valueName: OptionPhrase.file.text)) var files: [String] = []
  @Flag(help: .init(FmtPhrase.check.text)) var check = false
  @Flag(help: .init(FmtPhrase.restamp.text)) var restamp = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let asked = try AskedFiles(files, options)
    let tidied = asked.groups.map { Tidied($0, restamping: restamp) }
    let changed = tidied.flatMap(\.changed)
    if check {
      for file in changed { Console.write(file.path + "\n", to: 1) }
    } else {
      for file in changed { try TrainerFile.write(file.path, file.bytes) }
    }
    for notice in tidied.flatMap({ $0.notices(areWritten: !check) }) { say(notice) }
    if check, !changed.isEmpty {
      say(.wouldChange(files: changed.count, of: tidied.reduce(0) { $0 + $1.count }))
    }
    if check && !changed.isEmpty || tidied.contains(where: \.hasObstacle) { throw Failure.silent(.notRight) }
  }

  private func say(_ phrase: FmtPhrase) { Console.write(phrase.words[options.language] + "\n", to: 2) }
}
