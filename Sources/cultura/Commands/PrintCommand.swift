import ArgumentParser
import Curricula
import Storage

struct PrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "print", abstract: BookletPhrase.abstract.words[Interface.language])
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @Flag(help: .init(BookletPhrase.facilitatorFlag.words[Interface.language])) var facilitator = false
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let named = try NamedLesson(lesson, options)
    let lesson = try named.lesson()
    let html =
      lesson.header.kind == .lesson
      ? Booklet(lesson, of: named.curriculum, isForFacilitator: facilitator).html
      : Form(lesson, of: named.curriculum).html
    if let output {
      try AtomicFile.write(output, Array(html.utf8))
    } else {
      Console.write(html, to: 1)
    }
  }
}
