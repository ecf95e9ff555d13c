import ArgumentParser
import Curricula
import Learning
import Storage

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: .init(OptionPhrase.data.text, valueName: OptionPhrase.folder.text), completion: .directory)
  var data: String?

  @Option(help: .init(OptionPhrase.curricula.text, valueName: OptionPhrase.folder.text), completion: .directory)
  var curricula: String?

  @Option(help: .init(OptionPhrase.lang.text, valueName: "es|en"), completion: .list(["es", "en"]))
  var lang: String?

  @Option(help: .init(OptionPhrase.learner.text, valueName: "id"))
  var learner: String?

  @Flag(help: .init(OptionPhrase.plain.text))
  var plain = false

  @Flag(help: .init(KioskPhrase.option.text, visibility: .hidden))
  var kiosk = false

  var language: Language { Interface.language }

  func library() throws -> Library {
    try Library(option: curricula, environment: Surroundings.environment, program: Surroundings.program)
  }

  func dataPath() throws -> String {
    guard let path = DataFolder.path(option: data, environment: Surroundings.environment) else {
      throw Failure.noDataFolder
    }
    return path
  }

  /// The data folder, for commands that have nothing to do where there is none.
  func existingData() throws -> DataFolder {
    let path = try dataPath()
    guard let data = try DataFolder.existing(path: path) else { throw Failure.noData(path) }
    return data
  }

  /// The learner, and the login name when the id was folded from it.
  func identity() throws -> (id: LearnerID, login: String?) {
    if let learner {
      guard let id = LearnerID(learner) else { throw Failure.badLearner(learner) }
      return (id, nil)
    }
    guard let login = Surroundings.login, let id = LearnerID.folded(login: login) else { throw Failure.noLogin }
    return (id, login)
  }

  /// The learner's journal, with the right to write it; what was found on opening is said.
  func shell(_ library: Library) throws -> Shell {
    let console = Console(isPlain: plain || Surroundings.wantsPlain, isKiosk: kiosk)
    let (id, login) = try identity()
    let folder = try DataFolder(path: try dataPath())
    let journal = try FileJournal.open(
      learner: id, in: folder, at: Clock.now, holder: Surroundings.seat, login: login)
    if journal.isErased { throw StorageError.erased(path: journal.path) }
    let language = try Interface.told ?? journal.records.lastLanguage ?? chooseLanguage(console, library)
    let shell = Shell(
      console: console, library: library, desk: Shell.Desk(learner: id, data: folder), journal: journal,
      language: language)
    for notice in journal.notices { shell.say(notice.words) }
    try journal.saveProgress()
    return shell
  }

  /// Asks once, at a terminal whose locale does not tell.
  private func chooseLanguage(_ console: Console, _ library: Library) throws -> Language {
    let source = library.sourceLanguage
    guard console.isInteractive else { return source }
    console.write("\n  1  Español\n  2  English\n\n")
    while true {
      switch console.read(prompt: "› ") {
      case .cancelled: continue
      case .end: return source
      case .line(let line):
        switch line.trimmed {
        case "": return source
        case "1": return .es
        case "2": return .en
        case let word:
          if let language = Language(word: word) { return language }
          console.write("1, 2\n")
        }
      }
    }
  }
}

extension Sequence<Record> {
  /// The language answered in last.
  var lastLanguage: Language? {
    var language: Language?
    for record in self {
      switch record.event.fact {
      case .answered(let answered): language = answered.language
      case .started(let started): language = started.language
      default: continue
      }
    }
    return language
  }
}

extension FileJournal.Notice {
  fileprivate var words: Bilingual {
    switch self {
    case .setAside(let path, _): ShellPhrase.setAside(path: path).words
    case .progressUnreadable: ShellPhrase.progressRebuilt.words
    }
  }
}
