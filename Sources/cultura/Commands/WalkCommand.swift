import ArgumentParser
import Curricula
import Glibc
import Learning
import Storage
import Synchronization

struct WalkCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "walk", abstract: WalkPhrase.abstract.words[Interface.language],
      discussion: WalkPhrase.discussion.words[Interface.language])
  }

  @Argument(
    help: .init(WalkPhrase.whichLesson.words[Interface.language], valueName: OptionPhrase.lesson.text),
    completion: .lessons)
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
    let named = try NamedLesson(word, options)
    let lesson = try named.lesson()
    guard lesson.header.kind == .lesson else { throw Failure(.usage, WalkPhrase.notALesson(lesson.id).words) }
    guard let walk = Walk(lesson, of: named.folder.curriculum(in: lesson.language)) else {
      throw Failure(.notRight, WalkPhrase.noScene(lesson.id).words)
    }
    switch format {
    case .text: show { $0.walk(walk) }
    case .json: Console.write(WalkJSON.of(walk, options.language).text(indented: true) + "\n", to: 1)
    }
    if let golden { try compare(walk, with: golden) }
    if !walk.troubles.isEmpty { throw Failure.silent(.notRight) }
  }

  private func walkAll() throws {
    let library = try options.library()
    let language = options.language
    let tasks = library.folders.flatMap { folder in
      CurriculumWalk.tasks(folder).map { (folder: folder, lesson: $0.lesson, language: $0.language) }
    }
    let isWatched = isatty(STDERR_FILENO) == 1
    let done = Atomic(0)
    let tellings = tasks.map(threads: Threads.available) { task in
      let telling = CurriculumWalk.telling(task.lesson, in: task.language, of: task.folder)
      let count = done.add(1, ordering: .relaxed).newValue
      if isWatched { Console.write("\r\(count)/\(tasks.count)" + (count == tasks.count ? "\r\u{1B}[K" : ""), to: 2) }
      return telling
    }
    var rest = tellings[...]
    let all = library.folders.map { folder in
      let own = rest.prefix(CurriculumWalk.tasks(folder).count)
      rest = rest.dropFirst(own.count)
      return CurriculumWalk(Array(own), of: folder, in: language)
    }
    .filter { !$0.tellings.isEmpty }
    switch format {
    case .text:
      show { page in
        for (index, walk) in all.enumerated() {
          if index > 0 { page.gap() }
          page.walk(walk)
        }
      }
    case .json: Console.write(WalkJSON.of(all, language).text(indented: true) + "\n", to: 1)
    }
    if all.isEmpty || all.contains(where: { !$0.troubles.isEmpty }) { throw Failure.silent(.notRight) }
  }

  /// Writes the golden file where there is none; else the first line that differs is what is not right.
  private func compare(_ walk: Walk, with path: String) throws {
    let text = GoldenPaths(walk).text
    guard access(path, F_OK) == 0 else {
      try AtomicFile.write(path, Array(text.utf8))
      return Console.write(
        WalkPhrase.goldenWritten(path, endings: walk.endings.count).words[options.language] + "\n", to: 2)
    }
    let old = String(decoding: try CurriculumFiles.file(path).bytes, as: UTF8.self)
    guard let difference = GoldenPaths.difference(between: old, and: text) else { return }
    throw Failure(.notRight, WalkPhrase.goldenDiffers(path, difference).words)
  }

  private func show(_ build: (inout Page) -> Void) {
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    var page = Page(Style(isPlain: isPlain), options.language)
    build(&page)
    Console.write(page.text, to: 1)
  }
}
