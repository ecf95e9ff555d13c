import Curricula

/// The review cards a learner has earned by completing lessons.
package struct Deck: Sendable {
  /// A card as it is remembered now.
  package struct Card: Hashable, Sendable {
    package var lesson: String
    /// The card's own scene id.
    package var scene: String
    /// The scene whose sibling it is.
    package var reviewed: String
    /// Whether it was never played: a situation that is still new.
    package var isNew: Bool
    package var memory: Memory
    /// When it was last played, or entered the deck.
    package var last: Moment
    /// The first local day to play it on.
    package var due: Day
  }

  /// Every card, first due first, then in the lessons' order.
  package let cards: [Card]

  package init(_ lessons: [Lesson], progress: Progress) {
    self.init(
      lessons.map { lesson in
        let cards = Set(lesson.cards.filter { Situation(card: $0, in: lesson) != nil }.map(\.id))
        return Headings(lesson: lesson.id, scenes: lesson.scenes.map(\.heading)) { cards.contains($0.id) }
      }, progress: progress)
  }

  /// The same from headings alone, for whoever only counts; that a card can be played is taken for granted.
  package init(headings: [(lesson: String, scenes: [SceneHeading])], progress: Progress) {
    self.init(headings.map { Headings(lesson: $0.lesson, scenes: $0.scenes) { _ in true } }, progress: progress)
  }

  private init(_ lessons: [Headings], progress: Progress) {
    let cards = lessons.flatMap { lesson -> [Card] in
      guard let standing = progress.lessons[lesson.lesson], let completed = standing.completed else { return [] }
      return lesson.scenes.compactMap { scene in
        guard let reviewed = scene.reviews, lesson.isPlayable(scene) else { return nil }
        let sibling = lesson.scenes.first { $0.id == reviewed } ?? lesson.scenes.first { $0.formerID == reviewed }
        let credit =
          standing.credits[reviewed]
          ?? sibling.flatMap { standing.credits[$0.id] ?? $0.formerID.flatMap { standing.credits[$0] } }
        return progress.review(of: scene, sibling: reviewed, in: lesson.lesson)
          ?? Card(scene.id, sibling: reviewed, in: lesson.lesson, credit: credit, at: completed)
      }
    }
    self.cards = cards.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  private struct Headings {
    let lesson: String
    let scenes: [SceneHeading]
    let isPlayable: (SceneHeading) -> Bool
  }

  /// The grade that credit 0…1 is and, where it was asked, confidence 0…1.
  package static func grade(credit: Double, confidence: Double? = nil) -> Memory.Grade {
    if credit < 0.5 { return .again }
    if credit < 0.8 { return .hard }
    return credit >= 1 && (confidence ?? 0) >= 0.95 ? .easy : .good
  }

  /// The cards to play on a local day, the longest due first.
  package func due(on day: Day) -> [Card] { cards.filter { $0.due <= day } }

  /// The same in the order to play them in: what was answered wrongly though with confidence, then the situations that
  /// are still new, then the longest due.
  package func due(on day: Day, first misses: ConfidentMisses) -> [Card] {
    let due = due(on: day)
    let missed = due.filter(misses.contains)
    let others = due.filter { !misses.contains($0) }
    return missed + others.filter(\.isNew) + others.filter { !$0.isNew }
  }

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
  fileprivate init(_ scene: String, sibling: String, in lesson: String, credit: Double?, at completed: Moment) {
    memory = ReviewSchedule.next(nil, grade: Deck.grade(credit: credit ?? 0), elapsedDays: 0)
    self.lesson = lesson
    self.scene = scene
    reviewed = sibling
    isNew = true
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
  fileprivate func review(of card: SceneHeading, sibling: String, in lesson: String) -> Deck.Card? {
    let former = card.formerID.flatMap { reviews["\(lesson)/\($0)"] }
    guard let review = reviews["\(lesson)/\(card.id)"] ?? former else { return nil }
    return Deck.Card(
      lesson: lesson, scene: card.id, reviewed: sibling, isNew: false,
      memory: Memory(stability: review.stability, difficulty: review.difficulty), last: review.moment,
      due: review.due)
  }
}
