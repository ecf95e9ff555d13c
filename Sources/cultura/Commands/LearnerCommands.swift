import ArgumentParser
import Curricula
import Learning
import Storage

struct ShellCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "shell", abstract: OptionPhrase.shell.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shell = try options.shell(options.console())
    if case .inputEnded(let failure) = try shell.run() { throw failure }
  }
}

struct PlayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "play", abstract: OptionPhrase.play.text)
  }

  @Argument(help: .init(valueName: OptionPhrase.lesson.text)) var lesson: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    // Before anything is made on disk: a mistyped lesson leaves no trace.
    guard library.folder(of: lesson) != nil else {
      throw Failure.noSuchLesson(lesson, among: library.folders.flatMap(\.lessonIDs))
    }
    let shell = try options.shell(options.console())
    let departure = try shell.play(lesson)
    try shell.save()
    if case .inputEnded(let failure) = departure { throw failure }
  }
}

struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: OptionPhrase.review.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shell = try options.shell(options.console())
    _ = try shell.review()
    try shell.save()
  }
}

struct LessonsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lessons", abstract: OptionPhrase.lessons.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reader = try LearnerPages(options)
    reader.show { $0.list(reader.home.all, progress: reader.progress, today: Clock.now.day) }
  }
}

struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "progress", abstract: OptionPhrase.progress.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reader = try LearnerPages(options)
    reader.show {
      $0.progress(
        reader.progress, home: reader.home, dueReviews: reader.dueReviews, commitments: [], today: Clock.now.day)
    }
  }
}

/// What a learner may look at without taking the journal's lock: nothing is made or changed.
private struct LearnerPages {
  let progress: Progress
  let home: Shell.Home
  let dueReviews: Int
  private let style: Style

  init(_ options: GlobalOptions) throws {
    let library = try options.library()
    let folder = try DataFolder.existing(path: try options.dataPath())
    progress = try folder?.progress(of: try options.identity().id) ?? Progress()
    home = Shell.Home(library, progress: progress, in: options.language)
    dueReviews = library.dueCards(progress, in: options.language, on: Clock.now.day).count
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    style = Style(isPlain: isPlain, hasColour: !isPlain && Terminal.allowsColour, columns: max(40, Terminal.columns))
  }

  func show(_ build: (inout Page) -> Void) {
    var page = Page(style, Interface.language)
    build(&page)
    Console.write(page.text, to: 1)
  }
}
