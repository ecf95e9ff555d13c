import Curricula

/// What was answered wrongly although the learner felt sure: it comes back first.
package struct ConfidentMisses: Hashable, Sendable {
  private struct Place: Hashable {
    let lesson: String
    let scene: String
  }

  private var scenes: Set<Place> = []
  private var cards: Set<Place> = []

  /// A scene's miss stays until its sibling was played; of a card's answers the last one decides.
  package init(_ records: some Sequence<Record>) {
    for record in records {
      switch record.event.fact {
      case .answered(let it):
        guard let credit = it.credit, Self.isMiss(credit, it.confidence) else { continue }
        scenes.insert(Place(lesson: it.lesson, scene: it.scene))
      case .reviewed(let it):
        let card = Place(lesson: it.lesson, scene: it.card)
        if Self.isMiss(it.credit, it.confidence) { cards.insert(card) } else { cards.remove(card) }
      default: continue
      }
    }
  }

  /// Whether a card, or the scene whose sibling it is while it is still new, was such a miss.
  package func contains(_ card: Deck.Card) -> Bool {
    card.isNew
      ? scenes.contains(Place(lesson: card.lesson, scene: card.reviewed))
      : cards.contains(Place(lesson: card.lesson, scene: card.scene))
  }

  private static func isMiss(_ credit: Double, _ confidence: Confidence?) -> Bool {
    Deck.grade(credit: credit) == .again && confidence == .sure
  }
}
