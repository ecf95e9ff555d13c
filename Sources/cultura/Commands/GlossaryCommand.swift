import ArgumentParser
import Curricula

struct GlossaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "glossary", abstract: GlossaryPhrase.abstract.words[Interface.language])
  }

  @Argument(
    help: .init(
      GlossaryPhrase.whichTerm.words[Interface.language], valueName: GlossaryPhrase.term.words[Interface.language]))
  var words: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    let language = Interface.told ?? library.sourceLanguage
    let terms = library.folders.flatMap { $0.curriculum(in: language).terms }
    let wanted = words.joined(separator: " ")
    let found = wanted.isEmpty ? terms.sorted { $0.name.folded < $1.name.folded } : terms.named(wanted)
    guard !found.isEmpty else {
      let nearest = Nearest.match(wanted.folded, among: terms.map(\.name.folded))
      let phrase = terms.isEmpty ? GlossaryPhrase.empty : .unknown(wanted, nearest: nearest)
      var failure = Failure(.usage, phrase.words)
      failure.language = language
      throw failure
    }
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    var page = Page(Style(isPlain: isPlain), language)
    page.glossary(found)
    Console.write(page.text, to: 1)
  }
}
