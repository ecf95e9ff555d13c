import ArgumentParser
import Curricula
import Learning
import Storage

/// What a learner may look at without taking the journal's lock: nothing is made or changed.
struct LearnerPages {
  let id: LearnerID
  let progress: Progress
  let home: Shell.Home
  let library: Library
  let language: Language
  let style: Style
  private let data: DataFolder?

  init(_ options: GlobalOptions) throws {
    library = try options.library()
    data = try DataFolder.existing(path: try options.dataPath())
    id = try options.identity().id
    progress = try data?.progress(of: id) ?? Progress()
    language = try Interface.told ?? data?.records(of: id).lastLanguage ?? library.sourceLanguage
    home = Shell.Home(
      library, progress: progress, standing: data.map { [id] in Shell.Standing(id, in: $0) }, on: Clock.now.day,
      in: language)
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    style = Style(isPlain: isPlain)
  }

  func records() throws -> [Record] { try data?.records(of: id) ?? [] }

  /// What the learner wrote, by digest; what cannot be read is left out.
  var texts: [String: String] {
    guard let words = try? data?.words(of: id) else { return [:] }
    return words.texts.mapValues(\.text)
  }

  func show(_ build: (inout Page) -> Void) {
    var page = Page(style, language)
    build(&page)
    Console.write(page.text, to: 1)
  }
}
