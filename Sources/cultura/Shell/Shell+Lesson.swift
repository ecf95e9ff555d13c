import Curricula
import Learning

extension Shell {
  /// Where a learner is within one scene: what no event says.
  struct Turn {
    var shown = Clock.ticks
    var hints = 0
    /// In an assessment, the answer that Enter confirms, and the words it carries.
    var unconfirmed: (input: Session.Input, words: [FreeText])?

    var elapsed: Int { Clock.ticks - shown }
  }

  /// Plays a lesson from where the learner left it until an ending or until they leave.
  func play(_ id: String) throws -> Departure {
    var session: Session
    switch try open(id) {
    case .success(let opened): session = opened
    case .failure(let failure): return .refused(failure)
    }
    if session.screen.type != .ending { show { $0.scene(session.screen) } }
    return try goOn(&session)
  }

  /// Reads answers and commands from the scene that is shown on.
  private func goOn(_ session: inout Session) throws -> Departure {
    var turn = Turn()
    while true {
      while case let screen = session.screen, screen.type != .ending {
        offer(numbered(screen.choices.map(\.text)), commandsNeedSlash: screen.type == .text)
        switch read(isProse: screen.type == .text) {
        case .cancelled: turn.unconfirmed = nil
        case .end: return try leave(session, isEndOfInput: true)
        case .line(let line):
          if let departure = try obey(line.trimmed, &session, &turn) { return departure }
        }
      }
      // Nil means that the learner went back to a fork.
      if let departure = try debrief(&session) { return departure }
      turn = Turn()
    }
  }

  /// The session to go on with: the attempt under way, or a new one, which is put on record.
  private func open(_ id: String) throws -> Result<Session, Failure> {
    guard let folder = library.folder(of: id), let lesson = folder.lesson(id, in: language) else {
      throw Failure.noSuchLesson(id, among: library.folders.flatMap(\.lessonIDs))
    }
    let curriculum = folder.curriculum(in: language)
    if let attempt = Attempt.latest(lesson: id, in: journal.records), !attempt.isComplete {
      let session = Session(lesson: lesson, curriculum: curriculum, attempt: attempt)
      return .success(try resume(session))
    }
    let number = Attempt.count(lesson: id, in: journal.records) + 1
    if let allowed = lesson.header.attempts, lesson.header.mode == .assessment {
      guard number <= allowed else {
        return .failure(Failure(.noPermission, ShellPhrase.noAttemptsLeft(title: lesson.title).words))
      }
    }
    let started = Session.start(lesson, of: curriculum, attempt: number, at: Clock.now)
    _ = try journal.append([started])
    announce(lesson, attempt: number)
    return try open(id)
  }

  /// An assessment is announced before it starts.
  private func announce(_ lesson: Lesson, attempt: Int) {
    guard lesson.header.mode == .assessment else { return }
    let left = lesson.header.attempts.map { $0 - attempt + 1 }
    show { page in
      page.gap()
      page.paragraph(ShellPhrase.assessment(attemptsLeft: left).words)
    }
  }

  private func resume(_ session: Session) throws -> Session {
    var session = session
    // An ending whose completion the last session could not write is completed now.
    try record(session.closing(at: Clock.now), in: &session)
    show { page in
      let screen = session.screen
      if session.resumption != .fresh { page.gap() }
      if !session.attempt.steps.isEmpty {
        page.paragraph(ShellPhrase.whereYouWere(title: screen.title, step: screen.step, steps: screen.steps).words)
      }
      switch session.resumption {
      case .fresh, .same: break
      case .edited: page.paragraph(LessonPhrase.lessonEdited.words)
      case .movedBack: page.paragraph(LessonPhrase.movedBack(screen.sceneTitle).words)
      }
    }
    return session
  }

  /// Puts events on record; only then does the session take them in.
  func record(_ events: [Event], words: [FreeText] = [], in session: inout Session) throws {
    guard !events.isEmpty else { return }
    _ = try journal.append(events, words: words)
    for event in events { session.apply(event) }
  }

  // MARK: One line

  private func obey(_ line: String, _ session: inout Session, _ turn: inout Turn) throws -> Departure? {
    let screen = session.screen
    if let (verb, argument) = Verb.read(line, needsSlash: screen.type == .text) {
      return try obey(verb, argument, &session, &turn)
    }
    if line.isEmpty, let (input, words) = turn.unconfirmed {
      try answer(input, words, &session, &turn)
      return nil
    }
    turn.unconfirmed = nil
    guard let (input, words) = reading(of: line, at: screen) else { return nil }
    if screen.isAssessment, screen.type != .info {
      turn.unconfirmed = (input, words)
      say(LessonPhrase.confirm(echo(input, screen)).words)
    } else {
      try answer(input, words, &session, &turn)
    }
    return nil
  }

  /// What a line answers at this scene; says what is wrong when it answers nothing.
  private func reading(of line: String, at screen: Screen) -> (Session.Input, [FreeText])? {
    let instruction = Page(console.style, language).instruction(screen)
    switch screen.type {
    case .info:
      guard !line.isEmpty else { return (.read, []) }
      unknown(line, instruction)
    case .text:
      if line.hasPrefix("/") {
        unknown(line)
      } else if line.isEmpty {
        say(instruction)
      } else {
        let words = FreeText.salted(line)
        return (.write(words), [words])
      }
    default:
      if line.isEmpty {
        say(instruction)
        return nil
      }
      return ids(line, at: screen).map { (.choose($0), []) }
    }
    return nil
  }

  /// The choices that a line names; says what is wrong when it names none.
  func ids(_ line: String, at screen: Screen) -> [String]? {
    switch ChoiceReading(line, among: screen.choices, several: screen.type == .multiple) {
    case .ids(let ids): return ids
    case .outOfRange(let text): say(LessonPhrase.outOfRange(text, screen.choices.count).words)
    case .tooMany: say(LessonPhrase.chooseJustOne.words)
    case .ambiguous: say(LessonPhrase.ambiguous.words)
    case .none: unknown(line, Page(console.style, language).instruction(screen))
    }
    return nil
  }

  /// Decide, write to the journal, take in, show.
  private func answer(
    _ input: Session.Input, _ words: [FreeText], _ session: inout Session, _ turn: inout Turn
  ) throws {
    let events: [Event]
    do throws(Session.Refusal) {
      events = try session.events(for: input, hints: turn.hints, elapsed: turn.elapsed, at: Clock.now)
    } catch {
      say(error.words)
      return
    }
    try record(events, words: words, in: &session)
    if let step = session.attempt.steps.last, step.answered.type != .info {
      let reply = session.reply(to: step)
      show { page in
        page.gap()
        page.reply(reply)
      }
    }
    turn = Turn()
    if session.screen.type != .ending { show { $0.scene(session.screen) } }
  }

  private func echo(_ input: Session.Input, _ screen: Screen) -> String {
    switch input {
    case .choose(let ids): screen.choices.filter { ids.contains($0.id) }.map(\.text).joined(separator: " · ")
    case .write(let words): words.text
    case .read, .rewind, .commit: ""
    }
  }
}
