import Curricula
import Learning

/// Asks the questions of an instrument at the console, one by one; nothing is kept until the last is answered.
final class Inquiry {
  enum Outcome {
    /// Every question was met, and whoever answered said to keep it.
    case answered([String: QuestionAnswer])
    case abandoned
    /// The input ended in the midst of it.
    case inputEnded
  }

  private let console: Console
  private var language: Language
  private let folder: CurriculumFolder
  private let id: String

  init(_ id: String, in folder: CurriculumFolder, _ console: Console, _ language: Language) {
    self.id = id
    self.folder = folder
    self.console = console
    self.language = language
  }

  func run() -> Outcome {
    guard let instrument = folder.lesson(id, in: language) else { return .abandoned }
    var questions = Questionnaire(instrument)
    show(questions)
    while true {
      let screen = questions.screen
      let isProse = screen.map { $0.type == .text || $0.type == .reflection } ?? false
      switch console.read(prompt: console.style.paint("›", .accent) + " ") {
      case .cancelled: continue
      case .end: return console.isInteractive ? abandoned() : .inputEnded
      case .line(let line):
        if let (verb, argument) = Verb.read(line.trimmed, needsSlash: isProse) {
          guard obey(verb, argument, &questions) else { return abandoned() }
        } else if let screen, screen.type != .ending {
          answer(line.trimmed, at: screen, &questions)
        } else if line.trimmed.isEmpty {
          return .answered(questions.answers)
        } else {
          say(.atEnd)
        }
      }
    }
  }

  private func abandoned() -> Outcome {
    say(.nothingSaved)
    return .abandoned
  }

  /// False when whoever answers leaves.
  private func obey(_ verb: Verb, _ argument: String, _ questions: inout Questionnaire) -> Bool {
    switch verb {
    case .quit, .pause: return false
    case .back:
      if questions.goBack() { show(questions) } else { say(.atFirst) }
    case .language:
      language = argument.isEmpty ? language.other : Language(word: argument) ?? language
      if let instrument = folder.lesson(id, in: language) { questions.speak(instrument) }
      show(questions)
    case .repeat: show(questions)
    default: say(.help)
    }
    return true
  }

  private func answer(_ line: String, at screen: Screen, _ questions: inout Questionnaire) {
    do throws(Misreading) {
      let answer = line.isEmpty ? nil : try reading(of: line, at: screen)
      guard line.isEmpty || answer != nil else {
        write { $0.paragraph($0.instruction(screen)) }
        return
      }
      questions.answer(answer)
      show(questions)
    } catch {
      write { $0.paragraph(error.words) }
    }
  }

  /// What a line answers; nil where it is no answer.
  private func reading(of line: String, at screen: Screen) throws(Misreading) -> QuestionAnswer? {
    switch screen.type {
    case .text, .reflection: return .text(line)
    case .number: return .number(try AnswerReading.number(line, language))
    case .scale: return try AnswerReading.point(line, among: screen.choices).map { .choice($0) }
    case .choice:
      return try AnswerReading.choices(line, among: screen.choices, several: false)?.first.map { .choice($0) }
    case .multiple:
      return try AnswerReading.choices(line, among: screen.choices, several: true).map { .choices($0) }
    // An instrument asks nothing of these kinds; lint says so.
    case .info, .order, .match, .cloze, .ending, .commitment: return nil
    }
  }

  // MARK: Showing

  private func show(_ questions: Questionnaire) {
    guard let screen = questions.screen else {
      say(.atEnd)
      return
    }
    write { $0.question(screen) }
    // What an ending says is read, and then there is nothing left to ask.
    if screen.type == .ending { say(.atEnd) }
  }

  private func say(_ phrase: InquiryPhrase) { write { $0.paragraph(phrase.words) } }

  private func write(_ build: (inout Page) -> Void) {
    var page = Page(console.style, language)
    build(&page)
    console.write(page.text)
  }
}

extension Page {
  /// A question of an instrument: where one is, what is asked and how to answer.
  fileprivate mutating func question(_ screen: Screen) {
    gap()
    let isAsked = screen.type != .info && screen.type != .ending
    let place: InquiryPhrase =
      isAsked ? .step(title: screen.title, screen.step, of: screen.steps) : .intro(title: screen.title)
    paragraph(asSentence(place.words[language]), .quiet)
    if screen.type == .ending {
      gap()
      paragraph(asSentence(screen.sceneTitle), .strong)
      story(screen.body)
      gap()
    } else {
      situation(screen)
    }
    if isAsked { paragraph(InquiryPhrase.leaveBlank.words, .quiet) }
  }
}
