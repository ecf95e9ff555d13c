import ArgumentParser
import Curricula
import Learning
import Storage

struct PreviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "preview", abstract: PreviewPhrase.abstract.words[Interface.language])
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @Option(help: .init(PreviewPhrase.sceneFlag.words[Interface.language])) var scene: String?
  @Flag(help: .init(PreviewPhrase.watchFlag.words[Interface.language])) var watch = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let named = try NamedLesson(lesson, options)
    let lesson = try named.lesson()
    let console = Console(isPlain: options.plain || Surroundings.wantsPlain)
    let preview = Preview(self.lesson, options, revision: named.digest ?? "", isWatching: watch)
    let shell = Shell(
      console: console, library: Library(named.folder), desk: nil, journal: MemoryJournal(try opening(lesson, named)),
      language: named.language)
    shell.preview = preview
    console.wakes = { preview.isStale }
    shell.say(PreviewPhrase.intro.words)
    _ = try shell.play(lesson.id)
  }

  /// What puts an attempt at the scene asked for: as if the first one had only been read.
  private func opening(_ lesson: Lesson, _ named: NamedLesson) throws -> [Record] {
    guard let scene else { return [] }
    let scenes = lesson.scenes.filter(\.isOnPath)
    guard let target = lesson.scene(scene), target.isOnPath else {
      let nearest = Nearest.match(scene, among: scenes.map(\.id))
      throw Failure(.usage, PreviewPhrase.noSuchScene(scene, nearest: nearest).words)
    }
    guard let first = lesson.firstScene, first.id != target.id else { return [] }
    let moment = Clock.now
    let read = Answered(
      curriculum: named.curriculum.id, lesson: lesson.id, revision: lesson.revision, attempt: 1, scene: first.id,
      type: .info, answer: .read, credit: nil, weight: first.weight, evidence: [:], meters: [:], notes: [],
      next: target.id, hints: 0, language: lesson.language, elapsed: 0)
    let events = [
      Session.start(lesson, of: named.curriculum, attempt: 1, at: moment), Event(moment: moment, fact: .answered(read)),
    ]
    return events.enumerated().map { Record(seq: $0 + 1, event: $1) }
  }
}
