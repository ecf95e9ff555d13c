import Curricula

/// The review cards a learner has earned by completing lessons.
package struct Deck: Sendable {
  /// A card as it is remembered now.
  package struct Card: Hashable, Sendable {
    package var lesson: String
    /// The card's own scene id.
    package var scene: String
    package var memory: Memory
    /// When it was last played, or entered the deck.
    package var last: Moment
    /// The first local day to play it on.
    package var due: Day
  }

  /// Every card, first due first, then in the lessons' order.
  package let cards: [Card]

  package init(_ lessons: [Lesson], progress: Progress) {
    var cards: [Card] = []
    for lesson in lessons {
      guard let standing = progress.lessons[lesson.id], let completed = standing.completed else { continue }
      for scene in lesson.cards where Situation(card: scene, in: lesson) != nil {
        cards.append(
          progress.review(of: scene, in: lesson)
            ?? Card(scene, in: lesson, credits: standing.credits, at: completed))
      }
    }
    self.cards = cards.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  /// The grade that credit 0…1 is and, where it was asked, confidence 0…1.
  package static func grade(credit: Double, confidence: Double? = nil) -> Memory.Grade {
    if credit < 0.5 { return .again }
    if credit < 0.8 { return .hard }
    return credit >= 1 && (confidence ?? 0) >= 0.95 ? .easy : .good
  }

  /// The cards to play on a local day, the longest due first.
  package func due(on day: Day) -> [Card] { cards.filter { $0.due <= day } }

  /// How many cards come up on each day from this one on; what is overdue counts for the first.
  package func upcoming(from day: Day, days: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: max(0, days))
    for card in cards {
      let index = max(0, card.due.number - day.number)
      if counts.indices.contains(index) { counts[index] += 1 }
    }
    return counts
  }
}

extension Deck.Card {
  /// A card that enters the deck, graded by the credit of the scene it reviews; a scene that was never met
  /// is nothing to remember yet.
  init(_ card: Scene, in lesson: Lesson, credits: [String: Double], at completed: Moment) {
    let reviewed = card.reviews.flatMap { id in
      credits[id] ?? lesson.scene(id).flatMap { credits[$0.id] ?? $0.formerID.flatMap { credits[$0] } }
    }
    memory = ReviewSchedule.next(nil, grade: Deck.grade(credit: reviewed ?? 0), elapsedDays: 0)
    self.lesson = lesson.id
    scene = card.id
    last = completed
    due = completed.day.adding(days: ReviewSchedule.interval(stability: memory.stability))
  }

  /// The card's memory after it was played for this credit.
  func next(grade: Memory.Grade, at moment: Moment) -> Memory {
    let (elapsed, overflow) = moment.milliseconds.subtractingReportingOverflow(last.milliseconds)
    return ReviewSchedule.next(
      memory, grade: grade, elapsedDays: overflow ? 0 : Int(max(0, elapsed) / 86_400_000))
  }
}

extension Progress {
  /// The card as its last review left it; nil when it was not played yet.
  fileprivate func review(of card: Scene, in lesson: Lesson) -> Deck.Card? {
    let former = card.formerID.flatMap { reviews["\(lesson.id)/\($0)"] }
    guard let review = reviews["\(lesson.id)/\(card.id)"] ?? former else { return nil }
    return Deck.Card(
      lesson: lesson.id, scene: card.id,
      memory: Memory(stability: review.stability, difficulty: review.difficulty), last: review.moment,
      due: review.due)
  }
}
