import Curricula
import Learning

extension Shell {
  /// At most this many cards a sitting.
  private static let reviewLimit = 20

  /// The review cards that are due today.
  var dueCards: [Deck.Card] {
    Array(library.dueCards(progress, in: language, on: today).prefix(Self.reviewLimit))
  }

  /// A card, and its place among those of one sitting, from 1.
  private struct Sitting {
    let card: Deck.Card
    let screen: Screen
    let number: Int
    let count: Int
  }

  /// Plays the cards that are due, until they are done or the learner pauses or quits.
  func review() throws -> Departure {
    let due = dueCards
    guard !due.isEmpty else {
      let upcoming = library.deck(progress, in: language).cards.first?.due
      say(ReviewPhrase.nothingDue(next: upcoming?.words(language)).words)
      return .finished
    }
    say(ReviewPhrase.begin(due.count).words)
    for (index, card) in due.enumerated() {
      guard let folder = library.folder(of: card.lesson), let lesson = folder.lesson(card.lesson, in: language),
        let screen = card.screen(in: lesson, learner: learner)
      else { continue }
      let sitting = Sitting(card: card, screen: screen, number: index + 1, count: due.count)
      show { $0.card(screen, number: sitting.number, of: sitting.count) }
      if let departure = try play(sitting, lesson, folder.curriculum(in: language)) {
        try save()
        say(ReviewPhrase.stopped.words)
        return departure
      }
    }
    try save()
    show { page in
      page.gap()
      page.paragraph(ReviewPhrase.done(due.count).words)
    }
    return .finished
  }

  /// Plays one card; how the learner leaves when they stop there.
  private func play(_ sitting: Sitting, _ lesson: Lesson, _ curriculum: Curriculum) throws -> Departure? {
    let screen = sitting.screen
    var turn = Turn()
    while true {
      let line: String
      switch read(at: screen, turn) {
      case .line(let read): line = read.trimmed
      case .cancelled where cancel(at: screen, &turn): continue
      case .cancelled, .end: return .paused
      }
      if let (verb, _) = Verb.read(line, needsSlash: turn.isProse(at: screen)) {
        switch verb {
        case .quit: return .quit
        case .pause, .lessons: return .paused
        case .repeat:
          show { $0.card(screen, number: sitting.number, of: sitting.count, filled: turn.filled.map(\.text)) }
        case .back where undo(at: screen, &turn): break
        default: say(instruction(at: screen, turn))
        }
        continue
      }
      let asksConfidence = lesson.header.asksConfidence
      guard let draft = take(line, at: screen, asksConfidence: asksConfidence, &turn) else { continue }
      let played: (event: Event, reply: Reply)?
      do throws(Session.Refusal) {
        played = try sitting.card.play(
          draft.input, in: lesson, of: curriculum, words: draft.words, confidence: draft.confidence, at: Clock.now)
      } catch {
        say(error.words)
        turn = Turn()
        continue
      }
      guard let played else { return nil }
      _ = try journal.append([played.event], words: draft.words)
      show(played.reply, isTaught: true)
      return nil
    }
  }
}
