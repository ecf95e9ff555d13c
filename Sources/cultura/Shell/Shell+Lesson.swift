import Curricula
import Learning

extension Shell {
  /// Plays a lesson from where the learner left it until an ending or until they leave.
  func play(_ id: String) throws -> Departure {
    var session: Session
    switch try open(id) {
    case .success(let opened): session = opened
    case .failure(let failure): return .refused(failure)
    }
    if session.screen.type != .ending { showScene(session) }
    return try goOn(&session)
  }

  /// Reads answers and commands from the scene that is shown on.
  private func goOn(_ session: inout Session) throws -> Departure {
    var turn = Turn()
    while true {
      while case let screen = session.screen, screen.type != .ending {
        if try reload(&session) {
          turn = Turn()
          continue
        }
        switch read(at: screen, turn) {
        case .cancelled: _ = cancel(at: screen, &turn)
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

  /// The scene that the learner stands at; in a preview, with its logic in the margin.
  func showScene(_ session: Session, filled: [String] = []) {
    show { page in
      page.scene(session.screen, filled: filled)
      if preview != nil { page.margin(session) }
    }
  }

  /// The session to go on with: the attempt under way, or a new one, which is put on record.
  private func open(_ id: String) throws -> Result<Session, Failure> {
    guard let folder = library.folder(of: id), let lesson = folder.lesson(id, in: language) else {
      throw Failure.noSuchLesson(id, among: library.folders.flatMap(\.lessonIDs))
    }
    let missing = unmet(lesson.header)
    let curriculum = folder.curriculum(in: language)
    if let attempt = Attempt.latest(lesson: id, in: journal.records), !attempt.isComplete {
      let session = Session(
        lesson: lesson, curriculum: curriculum, attempt: attempt, learner: learner)
      return .success(try resume(session))
    }
    let number = Attempt.count(lesson: id, in: journal.records) + 1
    if let allowed = lesson.header.attempts, lesson.header.mode == .assessment {
      guard number <= allowed else {
        return .failure(Failure(.noPermission, ShellPhrase.noAttemptsLeft(title: lesson.title).words))
      }
    }
    if !missing.isEmpty, lesson.header.mode == .assessment {
      let phrase = AboutPhrase.requiresFirst(title: lesson.title, missing.listed(language))
      return .failure(Failure(.noPermission, phrase.words))
    }
    let started = Session.start(lesson, of: curriculum, attempt: number, at: Clock.now)
    _ = try journal.append([started])
    announce(lesson, attempt: number)
    if !missing.isEmpty { say(AboutPhrase.requires(missing.listed(language)).words) }
    return try open(id)
  }

  /// The titles of what a lesson builds on and the learner has not completed; an author who tries it out needs none.
  private func unmet(_ header: Header) -> [String] {
    desk == nil ? [] : library.missing(before: header, progress, in: language)
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
    if preview != nil { return session }
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
    if let (verb, argument) = Verb.read(line, needsSlash: turn.isProse(at: screen)) {
      return try obey(verb, argument, &session, &turn)
    }
    if let verb = tour?.missing(at: screen.scene) {
      say(TourPhrase.first(verb.name(in: language)).words)
      return nil
    }
    let asksConfidence = session.lesson.header.asksConfidence
    if let draft = take(line, at: screen, asksConfidence: asksConfidence, &turn) {
      try answer(draft, &session, &turn)
    }
    return nil
  }

  /// What an answer brought, if anything.
  func show(_ reply: Reply, isTaught: Bool) {
    var page = Page(console.style, language)
    page.reply(reply, isTaught: isTaught)
    guard !page.text.isEmpty else { return }
    show { page in
      page.gap()
      page.reply(reply, isTaught: isTaught)
    }
  }

  /// Decide, write to the journal, take in, show.
  private func answer(_ draft: Turn.Draft, _ session: inout Session, _ turn: inout Turn) throws {
    let events: [Event]
    do throws(Session.Refusal) {
      events = try session.events(
        for: draft.input, hints: turn.hints, elapsed: draft.elapsed, confidence: draft.confidence, at: Clock.now)
    } catch {
      say(error.words)
      turn.filled = []
      return
    }
    try record(events, words: draft.words, in: &session)
    if let step = session.attempt.steps.last, step.answered.type != .info {
      show(session.reply(to: step, words: draft.words.byDigest), isTaught: !session.isAssessment)
    }
    turn = Turn()
    if session.screen.type != .ending { showScene(session) }
  }
}

extension [FreeText] {
  var byDigest: [String: String] {
    Dictionary(map { ($0.digest, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
