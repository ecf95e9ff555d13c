import ArgumentParser
import Curricula
import Learning
import Storage

struct ShellCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shell", abstract: OptionPhrase.shell.text, discussion: KioskPhrase.option.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shell = try options.shell(options.library())
    try shell.inItsLanguage { try shell.run() }
  }
}

struct PlayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "play", abstract: OptionPhrase.play.text)
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    // Before anything is made on disk: a mistyped lesson leaves no trace.
    guard library.folder(of: lesson) != nil else { throw Failure.noLessonToPlay(lesson, in: library) }
    let shell = try options.shell(library)
    try shell.inItsLanguage {
      let departure = try shell.play(lesson)
      try shell.save()
      return departure
    }
  }
}

struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: OptionPhrase.review.text)
  }

  @Option(help: .init(ReviewPhrase.limitFlag.words[Interface.language])) var limit: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let limit, limit < 1 { throw Failure(.usage, ReviewPhrase.badLimit(String(limit)).words) }
    let shell = try options.shell(options.library())
    try shell.inItsLanguage { try shell.review(limit: limit) }
  }
}

extension Shell {
  /// What goes wrong is said in the language spoken when it does.
  fileprivate func inItsLanguage(_ work: () throws -> Departure) throws {
    var failure: Failure
    do {
      switch try work() {
      case .finished, .paused, .quit: return
      case .inputEnded(let reason), .refused(let reason): failure = reason
      }
    } catch let error as StorageError {
      failure = Failure(error)
    }
    failure.language = language
    throw failure
  }
}
