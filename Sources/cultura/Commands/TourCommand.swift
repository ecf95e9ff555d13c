import ArgumentParser
import Curricula

struct TourCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "tour", abstract: TourPhrase.abstract.words[Interface.language])
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = Console(isPlain: options.plain || Surroundings.wantsPlain, isKiosk: options.kiosk)
    let shell = Shell.guide(at: console, options.language)
    switch try shell.lead() {
    case .inputEnded(var failure), .refused(var failure):
      failure.language = shell.language
      throw failure
    case .finished, .paused, .quit: return
    }
  }
}
