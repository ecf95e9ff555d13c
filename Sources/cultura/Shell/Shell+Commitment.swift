import Curricula
import Learning

extension Shell {
  /// Asks for one action and one date, once an attempt.
  func commit(_ session: inout Session) throws -> AfterEnding {
    guard session.lesson.commitment != nil, !hasCommitted(session) else { return .next }
    askCommitment(session)
    while true {
      offer(numbered((session.lesson.commitment?.choices ?? []).map(\.text)), commandsNeedSlash: true)
      guard case .line(let line) = read(isProse: true), !line.trimmed.isEmpty else { return .next }
      let text = line.trimmed
      if let (verb, argument) = Verb.read(text, needsSlash: true) {
        let step = try obeyAtEnd(
          verb, argument, &session, DebriefPhrase.commitmentHelp.words, ask: askCommitment)
        if case .stay = step { continue }
        return step
      }
      if text.hasPrefix("/") {
        unknown(text)
        continue
      }
      return try commit(to: text, &session)
    }
  }

  private func askCommitment(_ session: Session) {
    guard let scene = session.lesson.commitment else { return }
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
  }

  private func commit(to words: String, _ session: inout Session) throws -> AfterEnding {
    var text = words
    if let scene = session.lesson.commitment, let number = Int(text), scene.choices.indices.contains(number - 1) {
      text = scene.choices[number - 1].text
    }
    let due: Day
    switch try readDay(proposed: today.adding(days: session.lesson.commitment?.dueDays ?? 7), &session) {
    case .day(let day): due = day
    case .none: return .next
    case .left(let step): return step
    }
    let words = FreeText.salted(Inline.plain(text))
    let events: [Event]
    do throws(Session.Refusal) {
      events = try session.events(for: .commit(words, due: due), hints: 0, elapsed: 0, at: Clock.now)
    } catch {
      say(error.words)
      return .next
    }
    try record(events, words: [words], in: &session)
    say(DebriefPhrase.commitmentNoted(due.words(language)).words)
    return .next
  }

  private func hasCommitted(_ session: Session) -> Bool {
    progress.commitments.contains { commitment in
      commitment.lesson == session.lesson.id
        && journal.records.contains {
          $0.seq == commitment.seq && $0.event.moment.milliseconds >= session.attempt.started.milliseconds
        }
    }
  }

  private enum DayReading {
    case day(Day), none
    case left(AfterEnding)
  }

  /// A date, a number of days, or Enter for the one proposed; none when the learner leaves it.
  private func readDay(proposed: Day, _ session: inout Session) throws -> DayReading {
    func ask() { say(DebriefPhrase.commitmentDate(proposed.words(language)).words) }
    ask()
    offer([])
    while true {
      guard case .line(let line) = read() else { return .none }
      let text = line.trimmed
      if text.isEmpty { return .day(proposed) }
      if let (verb, argument) = Verb.read(text, needsSlash: false) {
        let step = try obeyAtEnd(
          verb, argument, &session, DebriefPhrase.commitmentDate(proposed.words(language)).words, ask: { _ in ask() })
        if case .stay = step { continue }
        return .left(step)
      }
      guard let day = Day(text) ?? Int(text).flatMap({ (1...365).contains($0) ? today.adding(days: $0) : nil }) else {
        say(DebriefPhrase.badDate.words)
        continue
      }
      if day < today {
        say(DebriefPhrase.pastDate.words)
        continue
      }
      return .day(day)
    }
  }
}
