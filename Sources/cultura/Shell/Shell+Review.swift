import Curricula
import Learning

extension Shell {
  /// At most this many cards a day, unless the learner says otherwise.
  static let reviewsADay = 10

  /// The review cards that are due today, in the order to play them in.
  var dueCards: [Deck.Card] {
    library.deck(progress, in: language).due(on: today, first: ConfidentMisses(journal.records))
  }

  /// A card being played, and its place among those of one sitting, from 1.
  struct Sitting {
    let card: Deck.Card
    let number: Int
    let count: Int
    var lesson: Lesson
    var curriculum: Curriculum
    var screen: Screen
  }

  /// Plays the cards that are due, until they are done, today's number is reached or the learner leaves.
  func review(limit: Int? = nil) throws -> Departure {
    let due = dueCards
    let done = journal.records.reviews(on: today)
    let today = due.prefix(max(0, (limit ?? Self.reviewsADay) - done))
    guard !today.isEmpty else {
      refuse(due, done: done)
      return .finished
    }
    say(ReviewPhrase.begin(today.count).words)
    var last: (reply: Reply, curriculum: Curriculum)?
    for (index, card) in today.enumerated() {
      guard var sitting = sitting(card, number: index + 1, of: today.count) else { continue }
      show { $0.card(sitting.screen, number: sitting.number, of: sitting.count) }
      if let departure = try play(&sitting, &last) {
        try save()
        say(ReviewPhrase.stopped.words)
        return departure
      }
    }
    try save()
    show { page in
      page.gap()
      page.paragraph(ReviewPhrase.done(today.count).words)
      if due.count > today.count { page.paragraph(ReviewPhrase.later(due.count - today.count).words) }
    }
    showForecast()
    return .finished
  }

  private func refuse(_ due: [Deck.Card], done: Int) {
    guard due.isEmpty else {
      say(ReviewPhrase.enough(done, left: due.count).words)
      return
    }
    let upcoming = library.deck(progress, in: language).cards.first?.due
    say(ReviewPhrase.nothingDue(next: upcoming?.words(language)).words)
    showForecast()
  }

  private func showForecast() {
    let deck = library.deck(progress, in: language)
    guard !deck.cards.isEmpty else { return }
    show { page in
      page.gap()
      page.forecast(deck.upcoming(from: today, days: Account.forecastDays), from: today)
    }
  }

  /// A card in the language spoken; nil when its lesson has no such card any more.
  func sitting(_ card: Deck.Card, number: Int, of count: Int) -> Sitting? {
    guard let folder = library.folder(of: card.lesson), let lesson = folder.lesson(card.lesson, in: language),
      let screen = card.screen(in: lesson, learner: learner)
    else { return nil }
    return Sitting(
      card: card, number: number, count: count, lesson: lesson, curriculum: folder.curriculum(in: language),
      screen: screen)
  }

  /// Plays one card; how the learner leaves when they stop there.
  private func play(
    _ sitting: inout Sitting, _ last: inout (reply: Reply, curriculum: Curriculum)?
  ) throws -> Departure? {
    var turn = Turn()
    while true {
      let line: String
      switch read(at: sitting.screen, turn) {
      case .line(let read): line = read.trimmed
      case .cancelled where cancel(at: sitting.screen, &turn): continue
      case .cancelled, .end: return .paused
      }
      if let (verb, argument) = Verb.read(line, needsSlash: turn.isProse(at: sitting.screen)) {
        if verb == .why {
          if let last { why(last.reply, last.curriculum) } else { say(ReviewPhrase.noWhyYet.words) }
        } else if let departure = try obey(verb, argument, &sitting, &turn) {
          return departure
        }
        continue
      }
      let asksConfidence = sitting.lesson.header.asksConfidence
      guard let draft = take(line, at: sitting.screen, asksConfidence: asksConfidence, &turn) else { continue }
      let played: (event: Event, reply: Reply)?
      do throws(Session.Refusal) {
        played = try sitting.card.play(
          draft.input, in: sitting.lesson, of: sitting.curriculum, words: draft.words, confidence: draft.confidence,
          at: Clock.now)
      } catch {
        say(error.words)
        turn = Turn()
        continue
      }
      guard let played else { return nil }
      _ = try journal.append([played.event], words: draft.words)
      show(played.reply, isTaught: true)
      last = (played.reply, sitting.curriculum)
      return nil
    }
  }
}
