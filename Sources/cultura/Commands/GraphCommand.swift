import ArgumentParser
import Curricula
import Storage

struct GraphCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, mermaid, svg }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "graph", abstract: GraphPhrase.abstract.words[Interface.language],
      discussion: GraphPhrase.discussion.words[Interface.language])
  }

  @Argument(
    help: .init(WalkPhrase.whichLesson.words[Interface.language], valueName: OptionPhrase.lesson.text),
    completion: .lessons)
  var lesson: String
  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = Format.text
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let map = LessonMap(try NamedLesson(lesson, options).lesson())
    guard !map.boxes.isEmpty else { throw Failure(.notRight, WalkPhrase.noScene(map.lesson.id).words) }
    let text =
      switch format {
      case .text: words(of: map)
      case .mermaid: map.mermaid(options.language)
      case .svg: map.svg(options.language)
      }
    if let output {
      try AtomicFile.write(output, Array(text.utf8))
    } else {
      Console.write(text, to: 1)
    }
  }

  private func words(of map: LessonMap) -> String {
    let isPlain = options.plain || Surroundings.wantsPlain || Terminal.isDumb
    var style = Style(isPlain: isPlain || output != nil || !Terminal.writesToTerminal)
    // A file is for reading anywhere.
    if output != nil { style.columns = 80 }
    var page = Page(style, options.language)
    page.map(map, inWords: isPlain)
    return page.text
  }
}
