import Curricula
import Learning
import Storage

/// The lesson about the shell itself: it comes with the program, is never recorded, and asks for its commands to be used.
final class Tour {
  static let lesson = "tour"

  static let folder = CurriculumFolder(files: [
    CurriculumFolder.File(path: "curriculum.es.md", bytes: PackageResources.curriculum_es_md),
    CurriculumFolder.File(path: "curriculum.en.md", bytes: PackageResources.curriculum_en_md),
    CurriculumFolder.File(path: "tour.es.md", bytes: PackageResources.tour_es_md),
    CurriculumFolder.File(path: "tour.en.md", bytes: PackageResources.tour_en_md),
  ])

  /// By scene id, the command to use there before going on.
  static let commands: [String: Verb] = [
    "hint": .hint, "back": .back, "repeat": .repeat, "why": .why, "pause": .pause,
  ]

  private var used: Set<Verb> = []

  /// The command that a scene still waits for.
  func missing(at scene: String) -> Verb? {
    Self.commands[scene].flatMap { used.contains($0) ? nil : $0 }
  }

  func use(_ verb: Verb) { used.insert(verb) }
}

extension Shell {
  /// The shell that leads through the tour at a console.
  static func guide(at console: Console, _ language: Language) -> Shell {
    let shell = Shell(
      console: console, library: Library(Tour.folder), desk: nil, journal: MemoryJournal(), language: language)
    shell.tour = Tour()
    return shell
  }

  /// Leads through the tour; how the learner left it.
  func lead() throws -> Departure {
    say(TourPhrase.intro.words)
    let departure = try play(Tour.lesson)
    if case .finished = departure { say(TourPhrase.done.words) }
    return departure
  }

  /// The tour from home, and back.
  func takeTour() throws -> Departure? {
    let guide = Shell.guide(at: console, language)
    let departure = try guide.lead()
    language = guide.language
    switch departure {
    case .quit:
      try save()
      return .quit
    case .finished, .paused, .inputEnded, .refused: return nil
    }
  }
}
