import ArgumentParser
import Curricula
import Learning
import Storage

struct LessonsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lessons", abstract: OptionPhrase.lessons.text)
  }

  @Argument(
    help: .init(
      HomePhrase.whichWords.words[Interface.language], valueName: HomePhrase.word.words[Interface.language]))
  var words: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reader = try LearnerPages(options)
    guard !words.isEmpty else {
      reader.show { $0.list(reader.home.numbered, reader.home) }
      return
    }
    let wanted = words.joined(separator: " ")
    let filter = LessonFilter(wanted)
    let found = filter.matches(reader.home, reader.library)
    guard !found.isEmpty else {
      let nearest = filter.nearest(reader.home, reader.library)
      var failure = Failure(.usage, HomePhrase.notFound(wanted, nearest: nearest).words)
      failure.language = reader.language
      throw failure
    }
    reader.show { $0.list(found, reader.home) }
  }
}

struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: AboutPhrase.abstract.words[Interface.language])
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reader = try LearnerPages(options)
    let folder = reader.library.folder(of: lesson)
    guard let folder, let lesson = folder.lesson(lesson, in: reader.language) else {
      throw Failure.noLessonToPlay(lesson, in: reader.library)
    }
    reader.show { page in
      page.about(lesson, folder.curriculum(in: reader.language), reader.home)
      page.paragraph(AboutPhrase.commandToBegin(lesson.id).words)
    }
  }
}

extension Failure {
  /// That a word is no lesson to learn from: it may be a file, or an instrument.
  static func noLessonToPlay(_ word: String, in library: Library) -> Failure {
    if NamedLesson.isPath(word) {
      return Failure(.usage, PlayPhrase.isFile(word).words)
    }
    if let folder = library.folders.first(where: { $0.instrumentIDs.contains(word) }) {
      let kind = folder.header(word, in: folder.sourceLanguage)?.kind ?? .pulse
      return Failure(.usage, PlayPhrase.isInstrument(word, kind).words)
    }
    return .noSuchLesson(word, among: library.folders.flatMap(\.lessonIDs))
  }
}
