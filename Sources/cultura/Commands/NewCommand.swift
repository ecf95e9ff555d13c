import ArgumentParser
import Curricula
import Storage

struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: NewPhrase.abstract.text,
      subcommands: [NewLessonCommand.self, NewCurriculumCommand.self])
  }
}

struct NewLessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson", abstract: NewPhrase.lesson.text, discussion: NewPhrase.lessonDiscussion.text)
  }

  @Argument(help: .init(NewPhrase.lessonID.text, valueName: "id")) var id: String
  @Option(help: .init(NewPhrase.title.text, valueName: NewPhrase.titleName.text)) var title: String?
  @Option(help: .init(NewPhrase.folder.text, valueName: OptionPhrase.folder.text)) var dir: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workshop = try Workshop(options, folder: dir)
    try workshop.checkID(id, title: title)
    let home = try workshop.home()
    if let path = home.folder.sourceFile(of: id)?.path { throw Failure.lessonExists(id, path: path) }
    let source = home.hasOutline ? home.folder.sourceLanguage : options.language
    let curriculum = home.hasOutline ? home.folder.curriculum(in: source) : nil
    let scaffold = Scaffold(id: id, title: title, behaviours: .init(of: curriculum))
    let files = workshop.lessonFiles(scaffold, in: home.path, source: source, languages: home.languages)
    try workshop.create(files)
    workshop.sayNext(id, files: files, unlisted: home.folder.source?.source.path)
  }
}

struct NewCurriculumCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "curriculum", abstract: NewPhrase.curriculum.text, discussion: NewPhrase.curriculumDiscussion.text)
  }

  @Argument(help: .init(NewPhrase.curriculumID.text, valueName: "id")) var id: String
  @Option(help: .init(NewPhrase.title.text, valueName: NewPhrase.titleName.text)) var title: String?
  @Option(help: .init(NewPhrase.folder.text, valueName: OptionPhrase.folder.text)) var dir: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workshop = try Workshop(options, folder: dir)
    try workshop.checkID(id, title: title)
    let path = workshop.root + "/" + id
    if CurriculumFiles.exists(path) { throw Failure.alreadyThere(path) }
    let source = options.language
    let languages = [source] + Language.allCases.filter { $0 != source }
    let lesson = Slug.of(source == .es ? "primer día" : "first day", avoiding: workshop.lessonIDs)
    let outline = Scaffold(id: lesson, title: title).curriculum(id, in: source)
    let file = CurriculumFolder.File(path: "\(path)/curriculum.\(source.rawValue).md", bytes: Array(outline.utf8))
    let folder = CurriculumFolder(files: [file])
    let scaffold = Scaffold(id: lesson, behaviours: .init(of: folder.curriculum(in: source)))
    var files = [file]
    for language in languages.dropFirst() {
      let words = Outline(path: "", bytes: Array(Scaffold(id: lesson).curriculum(id, in: language).utf8))
      let text = Skeleton.file(of: Outline(path: file.path, bytes: file.bytes), in: language, words: words)
      files.append(
        CurriculumFolder.File(path: "\(path)/curriculum.\(language.rawValue).md", bytes: Array(text.utf8)))
    }
    files += workshop.lessonFiles(scaffold, in: path, source: source, languages: languages)
    try workshop.create(files)
    workshop.sayNext(lesson, files: files, unlisted: nil)
  }
}
