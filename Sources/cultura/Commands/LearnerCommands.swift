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

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text)) var lesson: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    // Before anything is made on disk: a mistyped lesson leaves no trace.
    guard library.folder(of: lesson) != nil else {
      throw Failure.noSuchLesson(lesson, among: library.folders.flatMap(\.lessonIDs))
    }
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

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shell = try options.shell(options.library())
    try shell.inItsLanguage { try shell.review() }
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
  private let library: Library
  private let language: Language
  private let style: Style

  init(_ options: GlobalOptions) throws {
    library = try options.library()
    let folder = try DataFolder.existing(path: try options.dataPath())
    let id = try options.identity().id
    progress = try folder?.progress(of: id) ?? Progress()
    language = try Interface.told ?? folder?.records(of: id).lastLanguage ?? library.sourceLanguage
    home = Shell.Home(library, progress: progress, role: folder?.role(of: id, on: Clock.now.day), in: language)
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    style = Style(isPlain: isPlain)
  }

  var dueReviews: Int { library.dueCards(progress, in: language, on: Clock.now.day).count }

  func show(_ build: (inout Page) -> Void) {
    var page = Page(style, language)
    build(&page)
    Console.write(page.text, to: 1)
  }
}
