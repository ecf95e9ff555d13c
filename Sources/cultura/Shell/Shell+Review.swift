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
        let screen = card.screen(in: lesson)
      else { continue }
      let turn = Sitting(card: card, screen: screen, number: index + 1, count: due.count)
      show { $0.card(screen, number: turn.number, of: turn.count) }
      if let departure = try play(turn, lesson, folder.curriculum(in: language)) {
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
  private func play(_ turn: Sitting, _ lesson: Lesson, _ curriculum: Curriculum) throws -> Departure? {
    let (card, screen) = (turn.card, turn.screen)
    let instruction = Page(console.style, language).instruction(screen)
    offer(numbered(screen.choices.map(\.text)))
    while true {
      guard case .line(let line) = read(isProse: screen.type == .text) else { return .paused }
      if let (verb, _) = Verb.read(line.trimmed, needsSlash: screen.type == .text) {
        switch verb {
        case .quit: return .quit
        case .pause, .lessons: return .paused
        case .repeat: show { $0.card(screen, number: turn.number, of: turn.count) }
        default: say(instruction)
        }
        continue
      }
      let input: Session.Input
      var words: [FreeText] = []
      if screen.type == .text {
        let text = FreeText.salted(line.trimmed)
        (input, words) = (.write(text), [text])
      } else if let ids = ids(line.trimmed, at: screen) {
        input = .choose(ids)
      } else {
        continue
      }
      let played: (event: Event, reply: Reply)?
      do throws(Session.Refusal) {
        played = try card.play(input, in: lesson, of: curriculum, at: Clock.now)
      } catch {
        say(error.words)
        continue
      }
      guard let played else { return nil }
      _ = try journal.append([played.event], words: words)
      show { page in
        page.gap()
        page.reply(played.reply)
      }
      return nil
    }
  }
}
