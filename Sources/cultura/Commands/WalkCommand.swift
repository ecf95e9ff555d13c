import ArgumentParser
import Curricula
import Learning
import Storage

struct WalkCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "walk", abstract: WalkPhrase.abstract.words[Interface.language],
      discussion: WalkPhrase.discussion.words[Interface.language])
  }

  @Argument(help: .init(WalkPhrase.whichLesson.words[Interface.language], valueName: OptionPhrase.lesson.text))
  var lesson: String?
  @Flag(help: .init(WalkPhrase.all.words[Interface.language])) var all = false
  @Option(help: .init(OptionPhrase.format.text, valueName: OptionPhrase.formatName.text)) var format = Format.text
  @Option(help: .init(WalkPhrase.golden.words[Interface.language], valueName: OptionPhrase.file.text))
  var golden: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard all != (lesson != nil) else { throw Failure(.usage, WalkPhrase.lessonOrAll.words) }
    if all, golden != nil { throw Failure(.usage, WalkPhrase.goldenOfAll.words) }
    if let lesson { try walk(lesson) } else { try walkAll() }
  }

  private func walk(_ word: String) throws {
    let telling = try LessonTelling(word, options)
    guard let walk = Walk(telling.lesson, of: telling.curriculum) else {
      throw Failure(.notRight, WalkPhrase.noScene(telling.lesson.id).words)
    }
    switch format {
    case .text: show { $0.walk(walk) }
    case .json: break
    }
    if !walk.troubles.isEmpty { throw Failure.silent(.notRight) }
  }

  private func walkAll() throws {
  }

  private func show(_ build: (inout Page) -> Void) {
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    var page = Page(Style(isPlain: isPlain), options.language)
    build(&page)
    Console.write(page.text, to: 1)
  }
}
