import Curricula
import Learning

extension Shell {
  /// What a command does inside a lesson; the way out when it leaves it.
  func obey(
    _ verb: Verb, _ argument: String, _ session: inout Session, _ turn: inout Turn
  ) throws -> Departure? {
    if let tour {
      let isAwaited = tour.missing(at: session.screen.scene) == verb
      tour.use(verb)
      if isAwaited, verb == .pause {
        say(TourPhrase.paused.words)
        return nil
      }
    }
    switch verb {
    case .help: help(at: session.screen, turn)
    case .hint: hint(session, &turn)
    case .back: if !undo(at: session.screen, &turn) { _ = try rewind(to: nil, &session, &turn) }
    case .repeat: again(session, turn)
    case .why: why(session)
    case .context: context(session)
    case .flag: try flag(argument, lesson: session.lesson.id, scene: session.screen.scene)
    case .idea: try noteIdea(argument, lesson: session.lesson.id, scene: session.screen.scene)
    case .glossary: showGlossary(argument, of: session.curriculum)
    case .progress: showProgress()
    case .language:
      speak(argument)
      speak(&session)
      // Words belong to a language: what was not on record is asked again.
      let isStartedOver = !turn.filled.isEmpty
      (turn.draft, turn.filled) = (nil, [])
      if isStartedOver { say(AnswerPhrase.gapsStartOver.words) }
      showScene(session)
    case .pause: return try leave(session, isEndOfInput: false)
    case .quit:
      _ = try leave(session, isEndOfInput: false)
      return .quit
    case .show: show { $0.about(session.lesson, session.curriculum, home) }
    case .again: say(LessonPhrase.onlyAtEnd(verb.name(in: language)).words)
    case .lessons, .review, .tour: say(LessonPhrase.pauseFirst(verb.name(in: language)).words)
    }
    return nil
  }

  /// The same scene in the language spoken now.
  func speak(_ session: inout Session) {
    guard let folder = library.folder(of: session.lesson.id),
      let lesson = folder.lesson(session.lesson.id, in: language)
    else { return }
    session.speak(lesson, of: folder.curriculum(in: language))
  }

  /// Saves what is derived and says where the learner stands; what was answered is on disk already.
  func leave(_ session: Session, isEndOfInput: Bool) throws -> Departure {
    // Where nothing is kept there is nothing to come back to.
    if desk == nil { return .paused }
    try save()
    let screen = session.screen
    if isEndOfInput, !console.isInteractive {
      return .inputEnded(.inputEnded(title: screen.title, step: screen.step, steps: screen.steps))
    }
    show { page in
      let saved = LessonPhrase.paused(step: screen.step, steps: screen.steps).words
      let later = LessonPhrase.resumeLater.words
      page.paragraph(Bilingual(es: "\(saved.es) \(later.es)", en: "\(saved.en) \(later.en)"))
    }
    return .paused
  }

  /// Back to a decision, as practice: the last one, or the scene named. False where there is no way back.
  func rewind(to scene: String?, _ session: inout Session, _ turn: inout Turn) throws -> Bool {
    let events: [Event]
    do throws(Session.Refusal) {
      events = try session.events(for: .rewind(to: scene), hints: 0, elapsed: 0, at: Clock.now)
    } catch {
      say(error.words)
      return false
    }
    try record(events, in: &session)
    turn = Turn()
    say(LessonPhrase.rewound(session.screen.sceneTitle).words)
    showScene(session)
    return true
  }

  /// The scene once more, with what is filled in and what is being asked.
  private func again(_ session: Session, _ turn: Turn) {
    showScene(session, filled: turn.filled.map(\.text))
    if turn.draft != nil { say(instruction(at: session.screen, turn)) }
  }

  private func help(at screen: Screen, _ turn: Turn) {
    var verbs: [Verb] = [
      .hint, .back, .repeat, .why, .context, .glossary, .flag, .idea, .progress, .language, .pause, .quit,
    ]
    if screen.isAssessment { verbs.removeAll { $0 == .hint || $0 == .back && turn.filled.isEmpty } }
    help(verbs, instruction(at: screen, turn))
  }

  private func hint(_ session: Session, _ turn: inout Turn) {
    let count = session.screen.hints
    do throws(Session.Refusal) {
      let hint = try session.hint(turn.hints)
      turn.hints += 1
      say(LessonPhrase.hint(hint, left: count - turn.hints).words)
    } catch {
      say(error == .noHint && count > 0 ? LessonPhrase.noMoreHints.words : error.words)
    }
  }

  /// The evidence behind the last feedback.
  private func why(_ session: Session) {
    guard let step = session.attempt.steps.last(where: { $0.answered.type != .info }) else {
      say(LessonPhrase.whyNotYet.words)
      return
    }
    let reply = session.reply(to: step, words: written)
    why(reply, session.curriculum)
  }

  /// What an answer showed, behaviour by behaviour.
  func why(_ reply: Reply, _ curriculum: Curriculum) {
    show { page in
      page.gap()
      for text in reply.given(language) { page.paragraph(LessonPhrase.youAnswered(text).words) }
      if reply.signs.isEmpty { page.paragraph(LessonPhrase.whyNothing.words) }
      for sign in reply.signs {
        let text = curriculum.behaviour(sign.behaviour)?.text ?? sign.behaviour
        page.paragraph((sign.value > 0 ? LessonPhrase.whyFor(text) : LessonPhrase.whyAgainst(text)).words)
      }
      if let credit = reply.credit { page.paragraph(LessonPhrase.credit(Int(rounding: credit * 100)).words) }
      page.gap()
    }
  }

  /// The path so far.
  private func context(_ session: Session) {
    let steps = session.attempt.steps
    let words = written
    show { page in
      page.gap()
      page.paragraph(steps.isEmpty ? LessonPhrase.contextNothing.words : LessonPhrase.contextTitle.words)
      for (index, step) in steps.enumerated() {
        let title = session.lesson.scene(step.answered.scene)?.title ?? step.answered.scene
        let parts = session.reply(to: step, words: words).given(language)
        let picked = parts.map(Inline.plain).joined(separator: " · ")
        page.paragraph(
          picked.isEmpty
            ? "\(LessonPhrase.contextStep(index + 1, title).words[language])."
            : "\(LessonPhrase.contextStep(index + 1, title).words[language]): \(picked)")
      }
      page.gap()
    }
  }

  /// What the learner wrote, by digest; what cannot be read is left out.
  var written: [String: String] { (try? journal.texts()) ?? [:] }

  /// Notes that a question is unclear, in the learner's words.
  func flag(_ argument: String, lesson: String, scene: String) throws {
    var text = argument
    if text.isEmpty {
      say(LessonPhrase.flagAsk.words)
      guard case .line(let line) = read(isProse: true), !line.trimmed.isEmpty else {
        say(LessonPhrase.flagNothing.words)
        return
      }
      text = line.trimmed
    }
    let words = FreeText.salted(text)
    let remark = Remark(lesson: lesson, scene: scene, digest: words.digest)
    _ = try journal.append([Event(moment: Clock.now, fact: .flagged(remark))], words: [words])
    say(LessonPhrase.flagThanks.words)
  }
}

extension FreeText {
  /// With a salt from the system's random numbers.
  static func salted(_ text: String) -> FreeText {
    var salt = ""
    for _ in 0..<4 {
      let digits = String(UInt32.random(in: .min ... .max), radix: 16)
      salt += String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return FreeText(salt: salt, text: text)
  }
}

extension Session.Refusal {
  /// Why nothing happened.
  var words: Bilingual {
    switch self {
    case .unknownChoice, .wrongInput: LessonPhrase.emptyAnswer.words
    case .chooseOne: LessonPhrase.chooseJustOne.words
    case .emptyAnswer: LessonPhrase.emptyAnswer.words
    case .repeatedStep, .missingSteps, .unknownPartner, .unpaired, .unfilled: AnswerPhrase.incomplete.words
    case .notANumber: AnswerPhrase.notANumber.words
    case .nothingToRewind, .notOnPath: LessonPhrase.nothingToRewind.words
    case .rewindInAssessment: LessonPhrase.rewindInAssessment.words
    case .notAnEnding: LessonPhrase.cancelledAnswer.words
    case .noHint: LessonPhrase.noHints.words
    case .hintInAssessment: LessonPhrase.noHintsInAssessment.words
    case .deadEnd(let scene): LessonPhrase.deadEnd(scene: scene).words
    }
  }
}
