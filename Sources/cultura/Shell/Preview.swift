import Curricula
import Learning

/// A lesson tried out by its author: nothing is recorded, and its logic is shown in the margin.
final class Preview {
  private let word: String
  private let options: GlobalOptions
  private var revision: String
  private let isWatching: Bool

  /// `word` is what the trainer named the lesson by; `revision` that of its source as it was read.
  init(_ word: String, _ options: GlobalOptions, revision: String, isWatching: Bool) {
    self.word = word
    self.options = options
    self.revision = revision
    self.isWatching = isWatching
  }

  /// Whether a file of the lesson says something else than what is played.
  var isStale: Bool { isWatching && fresh != nil }

  /// The lesson as it is written now, if that differs; a file in the midst of being saved may not be readable.
  private var fresh: (named: NamedLesson, digest: String)? {
    guard let named = try? NamedLesson(word, options), let digest = named.digest, digest != revision else { return nil }
    return (named, digest)
  }

  /// Takes in what was saved since; nil when nothing was.
  func reloaded() -> NamedLesson? {
    guard isWatching, let fresh else { return nil }
    revision = fresh.digest
    return fresh.named
  }
}

extension NamedLesson {
  /// One value for all that the lesson is made of: its files' revisions.
  var digest: String? {
    let own = files.filter { Header(bytes: $0.bytes).id == id }
    return own.isEmpty ? nil : own.map { Source(path: $0.path, bytes: $0.bytes).revision }.joined()
  }
}

extension Shell {
  /// Goes on with a lesson that was saved meanwhile, at the same scene if it is still there.
  func reload(_ session: inout Session) throws -> Bool {
    guard let named = preview?.reloaded() else { return false }
    library = Library(named.folder)
    guard let lesson = named.folder.lesson(named.id, in: language) else { return false }
    session = Session(
      lesson: lesson, curriculum: named.folder.curriculum(in: language), attempt: session.attempt, learner: learner)
    say(PreviewPhrase.reloaded.words)
    if case .movedBack = session.resumption { say(LessonPhrase.movedBack(session.screen.sceneTitle).words) }
    showScene(session)
    return true
  }
}

extension Page {
  /// What the author wrote and a learner does not see: tags, conditions, jumps, and where the meters stand.
  mutating func margin(_ session: Session) {
    guard let scene = session.lesson.scene(session.screen.scene) else { return }
    let markings = Markings(session.lesson.language)
    let standing = session.lesson.meters.map { "\($0.id) \(session.levels[$0.id] ?? $0.start)/\($0.maximum)" }
    let notes = session.attempt.notes.sorted()
    aside(markings.heading(scene))
    if !standing.isEmpty || !notes.isEmpty {
      aside((standing + (notes.isEmpty ? [] : [markings.note(notes)])).joined(separator: " · "))
    }
    let offered = Set(session.screen.choices.map(\.id))
    for choice in scene.choices {
      let isHidden = !offered.contains(choice.id) && scene.type.hasBoxes
      let tags = markings.tags(choice)
      let hidden = isHidden ? PreviewPhrase.hidden.words[language] : ""
      aside([choice.id + ":", tags, hidden].filter { !$0.isEmpty }.joined(separator: " "))
    }
    for number in scene.numbers { aside("= \(number.written)") }
    if scene.type != .reflection { for text in scene.accepted { aside("= \(text)") } }
    for (index, gap) in scene.gaps.enumerated() { aside("(\(index + 1)) \(gap.accepted.joined(separator: "/"))") }
    for jump in scene.jumps { aside(markings.jump(jump)) }
    gap()
  }
}
