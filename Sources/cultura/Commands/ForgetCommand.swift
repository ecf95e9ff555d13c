import ArgumentParser
import Curricula
import Learning
import Storage

struct ForgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forget", abstract: ForgetPhrase.abstract.text, discussion: ForgetPhrase.discussion.text)
  }

  @Argument(help: .init(ForgetPhrase.whom.text, valueName: "id")) var person: String
  @Flag(help: .init(ForgetPhrase.yesFlag.text)) var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language
    guard let id = LearnerID(person) else { throw Failure.badLearner(person) }
    let data = try options.existingData()
    let traces = try data.traces(of: id)
    guard !traces.isEmpty else { throw Failure(.usage, ForgetPhrase.nobody(person).words) }
    guard yes else {
      Console.write(ForgetPhrase.preview(person, traces).words[language] + "\n", to: 1)
      return Console.write(ForgetPhrase.notDone(person).words[language] + "\n", to: 2)
    }
    try data.forget(id, at: Clock.now, holder: Surroundings.seat)
    Console.write(ForgetPhrase.done(person).words[language] + "\n", to: 1)
  }
}
