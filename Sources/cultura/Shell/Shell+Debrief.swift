import Curricula
import Learning

extension Shell {
  /// After an ending: the debrief, the way back to the fork that mattered, and the commitment.
  /// Nil when the learner went back, as practice.
  func debrief(_ session: inout Session) throws -> Departure? {
    try save()
    guard var debrief = session.debrief else { return .finished }
    var fork: Debrief.Fork? { session.isAssessment ? nil : debrief.decisiveFork }
    show(debrief, fork, session)
    offer([])
    while true {
      switch read() {
      case .cancelled: continue
      case .end: return .finished
      case .line(let line):
        guard let (verb, argument) = Verb.read(line.trimmed, needsSlash: false) else {
          if line.trimmed.isEmpty { return try close(&session) }
          unknown(line.trimmed, (fork == nil ? DebriefPhrase.offerNext : .offerAgain).words)
          continue
        }
        var turn = Turn()
        switch verb {
        case .again, .back:
          guard let fork else {
            say((session.isAssessment ? LessonPhrase.rewindInAssessment : .nothingToRewind).words)
            continue
          }
          try rewind(to: fork.scene, &session, &turn)
          return nil
        case .repeat: show(debrief, fork, session)
        case .pause: return .finished
        case .quit: return .quit
        case .language:
          speak(argument)
          speak(&session)
          debrief = session.debrief ?? debrief
          show(debrief, fork, session)
        case .help:
          help(
            [.again, .repeat, .why, .context, .progress, .language, .pause, .quit],
            (fork == nil ? DebriefPhrase.offerNext : .offerAgain).words)
        default:
          if let departure = try obey(verb, argument, &session, &turn) { return departure }
        }
      }
    }
  }

  private func show(_ debrief: Debrief, _ fork: Debrief.Fork?, _ session: Session) {
    show { page in
      page.debrief(debrief, curriculum: session.curriculum)
      let cards = session.lesson.cards.count
      if !debrief.isPractice, session.attempt.number == 1, cards > 0 {
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
  private func close(_ session: inout Session) throws -> Departure {
    let departure = try commit(&session)
    guard case .finished = departure else { return departure }
    return try askReaction(session)
  }

  /// Asks for one action and one date, once an attempt.
  private func commit(_ session: inout Session) throws -> Departure {
    guard let scene = session.lesson.commitment, !hasCommitted(session) else { return .finished }
    show { page in
      page.gap()
      page.paragraph(DebriefPhrase.commitmentIntro.words, .strong)
      page.story(scene.body)
      page.gap()
      for (index, suggestion) in scene.choices.enumerated() {
        if page.style.isPlain {
          page.paragraph("\(index + 1). \(suggestion.text)")
        } else {
          page.labelled(String(index + 1), suggestion.text)
        }
      }
      page.paragraph(DebriefPhrase.commitmentSkip.words)
    }
    offer(numbered(scene.choices.map(\.text)))
    guard case .line(let line) = read(isProse: true), !line.trimmed.isEmpty else { return .finished }
    if let (verb, _) = Verb.read(line.trimmed, needsSlash: true), verb == .quit { return .quit }
    var text = line.trimmed
    if let number = Int(text), scene.choices.indices.contains(number - 1) { text = scene.choices[number - 1].text }
    guard let due = readDay(proposed: today.adding(days: scene.dueDays ?? 7)) else { return .finished }
    let words = FreeText.salted(Inline.plain(text))
    let events: [Event]
    do throws(Session.Refusal) {
      events = try session.events(for: .commit(words, due: due), hints: 0, elapsed: 0, at: Clock.now)
    } catch {
      say(error.words)
      return .finished
    }
    try record(events, words: [words], in: &session)
    say(DebriefPhrase.commitmentNoted(due.words(language)).words)
    return .finished
  }

  private func hasCommitted(_ session: Session) -> Bool {
    progress.commitments.contains { commitment in
      commitment.lesson == session.lesson.id
        && journal.records.contains {
          $0.seq == commitment.seq && $0.event.moment.milliseconds >= session.attempt.started.milliseconds
        }
    }
  }

  /// A date, a number of days, or Enter for the one proposed; nil when the learner leaves it.
  private func readDay(proposed: Day) -> Day? {
    say(DebriefPhrase.commitmentDate(proposed.words(language)).words)
    while true {
      switch read() {
      case .cancelled, .end: return nil
      case .line(let line):
        let text = line.trimmed
        if text.isEmpty { return proposed }
        guard let day = Day(text) ?? Int(text).flatMap({ (1...365).contains($0) ? today.adding(days: $0) : nil }) else {
          say(DebriefPhrase.badDate.words)
          continue
        }
        if day < today {
          say(DebriefPhrase.pastDate.words)
          continue
        }
        return day
      }
    }
  }
}

extension Debrief {
  /// The fork that mattered most.
  fileprivate var decisiveFork: Fork? { decisive.flatMap { path.indices.contains($0) ? path[$0] : nil } }
}
