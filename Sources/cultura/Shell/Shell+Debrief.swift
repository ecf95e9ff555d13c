import Curricula
import Learning

extension Shell {
  /// What a line after an ending comes to.
  enum AfterEnding {
    /// The same is asked still.
    case stay
    /// What was asked is settled.
    case next
    case leave(Departure)
    /// The learner went back to a decision, as practice.
    case rewound
  }

  /// After an ending: the debrief, the way back to the fork that mattered, and the commitment.
  /// Nil when the learner went back, as practice.
  func debrief(_ session: inout Session) throws -> Departure? {
    try save()
    guard session.debrief != nil else { return .finished }
    showDebrief(session)
    offer([])
    while true {
      switch read() {
      case .cancelled: continue
      case .end: return .finished
      case .line(let line):
        let line = line.trimmed
        if line.isEmpty { return try close(&session) }
        guard let (verb, argument) = Verb.read(line, needsSlash: false) ?? Self.key(line) else {
          unknown(line, offer(session))
          continue
        }
        switch try obeyAtEnd(verb, argument, &session, offer(session), ask: showDebrief) {
        case .stay, .next: continue
        case .leave(let departure): return departure
        case .rewound: return nil
        }
      }
    }
  }

  /// One key is enough for the way back: the first letter of `again` in either language.
  private static func key(_ line: String) -> (verb: Verb, argument: String)? {
    Verb.again.initials.contains(line.folded) ? (.again, "") : nil
  }

  /// The fork that mattered most, where there is a way back to it.
  private func fork(_ session: Session) -> Debrief.Fork? {
    session.isAssessment ? nil : session.debrief?.decisiveFork
  }

  private func offer(_ session: Session) -> Bilingual {
    (fork(session) == nil ? DebriefPhrase.offerNext : .offerAgain).words
  }

  /// What a command does after an ending; `ask` shows once more what is asked, of this session.
  func obeyAtEnd(
    _ verb: Verb, _ argument: String, _ session: inout Session, _ instruction: Bilingual, ask: (Session) -> Void
  ) throws -> AfterEnding {
    var turn = Turn()
    switch verb {
    case .again, .back:
      let target = verb == .again ? fork(session)?.scene : nil
      guard !session.isAssessment, verb == .back || target != nil else {
        say((session.isAssessment ? LessonPhrase.rewindInAssessment : .nothingToRewind).words)
        return .stay
      }
      return try rewind(to: target, &session, &turn) ? .rewound : .stay
    case .repeat: ask(session)
    case .hint: say(LessonPhrase.noHints.words)
    case .pause, .lessons: return .leave(.finished)
    case .quit: return .leave(.quit)
    case .language:
      speak(argument)
      speak(&session)
      ask(session)
    case .help:
      let ways: [Verb] = session.isAssessment ? [] : [.again, .back]
      help(
        ways + [.repeat, .why, .context, .glossary, .flag, .idea, .progress, .language, .pause, .quit], instruction)
    default: if let departure = try obey(verb, argument, &session, &turn) { return .leave(departure) }
    }
    return .stay
  }

  private func showDebrief(_ session: Session) {
    guard let debrief = session.debrief else { return }
    let fork = fork(session)
    show { page in
      page.debrief(debrief, curriculum: session.curriculum)
      let cards = session.lesson.cards.count
      if !debrief.isPractice, session.attempt.number == 1, cards > 0, desk != nil {
        page.paragraph(DebriefPhrase.cardsAdded(cards).words)
        page.gap()
      }
      if let fork {
        // Where words were written, the scene's title says more.
        let names = fork.names.isEmpty ? fork.title : fork.names.joined(separator: ", ")
        let isLoss = (fork.credit ?? 1) < 1
        page.paragraph(
          (isLoss ? DebriefPhrase.fork(step: fork.step, names: names) : .forkGood(step: fork.step, names: names)).words)
        page.paragraph(DebriefPhrase.offerAgain.words)
      } else {
        page.paragraph(DebriefPhrase.offerNext.words)
      }
    }
  }

  /// What follows a debrief: the commitment, and what the learner thought of the lesson.
  /// Nil when the learner went back, as practice.
  private func close(_ session: inout Session) throws -> Departure? {
    for ask in [commit, askReaction] {
      switch try ask(&session) {
      case .stay, .next: continue
      case .leave(let departure): return departure
      case .rewound: return nil
      }
    }
    return .finished
  }
}

extension Debrief {
  /// The fork that mattered most.
  fileprivate var decisiveFork: Fork? { decisive.flatMap { path.indices.contains($0) ? path[$0] : nil } }
}
