import Curricula
import Learning
import Storage

/// A learner at the prompt: home, lessons and reviews over one journal.
final class Shell {
  /// How a lesson or the whole shell was left.
  enum Departure {
    case finished, paused, quit
    /// The input ended in the midst of a lesson.
    case inputEnded(Failure)
    /// The lesson may not be entered.
    case refused(Failure)
  }

  /// Whose shell it is, and where that person's things lie.
  struct Desk {
    let learner: LearnerID
    let data: DataFolder
  }

  let console: Console
  var library: Library
  /// Nil where nothing is kept.
  let desk: Desk?
  let journal: any Journal
  /// In a preview, what is watched and shown besides.
  var preview: Preview?
  /// In the tour, the commands that were tried.
  var tour: Tour?
  /// What the roster says about the learner.
  let standing: Standing?
  var language: Language

  init(console: Console, library: Library, desk: Desk?, journal: any Journal, language: Language) {
    self.console = console
    self.library = library
    self.desk = desk
    self.journal = journal
    standing = desk.map { Standing($0.learner, in: $0.data) }
    self.language = language
    guard let desk else { return }
    // A history that cannot be read is no reason to keep someone from learning.
    let typed = try? LineHistory(of: desk.learner, in: desk.data)
    console.editor?.loadHistory(typed?.lines ?? [])
  }

  /// The learner's id; empty where nobody's is known.
  var learner: String { desk.map { "\($0.learner)" } ?? "" }

  var progress: Progress { journal.progress }
  var today: Day { Clock.now.day }

  /// Writes what is derived from the journal, and the history.
  func save() throws {
    try journal.saveProgress()
    if let editor = console.editor, let desk {
      try LineHistory(editor.history).save(of: desk.learner, in: desk.data)
    }
  }

  /// Writes a page to the terminal.
  func show(_ build: (inout Page) -> Void) {
    var page = Page(console.style, language)
    build(&page)
    console.write(page.text)
  }

  func say(_ words: Bilingual) { show { $0.paragraph(words) } }

  /// Reads a line; it is remembered unless it is the learner's own prose.
  func read(isProse: Bool = false) -> Console.Reading {
    let reading = console.read(prompt: console.style.paint("›", .accent) + " ")
    if case .line(let line) = reading, !isProse, !line.trimmed.isEmpty {
      console.editor?.remember(line)
    }
    return reading
  }

  /// What Tab offers: these first, then the commands.
  /// Where `eachOnce`, not what is on the line already.
  func offer(_ own: [LineEditor.Candidate], commandsNeedSlash: Bool = false, eachOnce: Bool = false) {
    let (language, library) = (language, library)
    console.editor?.candidates = { line in
      if let terms = Shell.terms(line, in: library, language) { return terms }
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let word = words.last ?? ""
      let own = eachOnce ? own.filter { !words.dropLast().contains($0.word) } : own
      let isFirstWord = !line.contains(" ")
      let hasSlash = word.hasPrefix("/")
      let verbs = Verb.allCases.map { verb in
        LineEditor.Candidate(
          word: (hasSlash || commandsNeedSlash ? "/" : "") + verb.name(in: language), note: verb.gloss[language])
      }
      let all = (hasSlash ? [] : own) + (isFirstWord ? verbs : [])
      return all.filter { $0.word.folded.hasPrefix(word.folded) }
    }
  }

  /// Answers by their numbers, with the words as gloss.
  func numbered(_ texts: [String]) -> [LineEditor.Candidate] {
    texts.enumerated().map { LineEditor.Candidate(word: String($0 + 1), note: Inline.plain($1)) }
  }

  func help(_ verbs: [Verb], _ first: Bilingual) {
    show { page in
      page.gap()
      page.paragraph(first)
      page.gap()
      page.paragraph(LessonPhrase.helpTitle.words)
      if page.style.isPlain {
        for verb in verbs { page.paragraph("\(verb.name(in: language)): \(verb.gloss[language]).") }
      } else {
        page.rows(verbs.map { [$0.name(in: language), $0.gloss[language]] }, faces: [.accent])
        page.gap()
        page.paragraph(LessonPhrase.keys.words, .quiet)
      }
      page.gap()
    }
  }

  /// Goes on in another language, or the other one.
  func speak(_ word: String) {
    guard !word.isEmpty else {
      language = language.other
      return
    }
    if let language = Language(word: word) { self.language = language }
  }

  /// What a line that means nothing here is answered with.
  func unknown(_ line: String, _ instruction: Bilingual? = nil) {
    let word = line.hasPrefix("/") ? String(line.dropFirst()) : line
    let nearest = Nearest.match(word.folded, among: Verb.spellings(language).map(\.folded))
      .flatMap { folded in Verb.spellings(language).first { $0.folded == folded } }
    if let instruction, nearest == nil, !line.hasPrefix("/") {
      say(instruction)
    } else {
      // A page pasted by mistake is not told back whole.
      let shown = line.count > 60 ? line.prefix(60) + "…" : line[...]
      say(ShellPhrase.unknown(String(shown), nearest: nearest).words)
    }
  }
}
