/// One answer a scene offers, what it does and what is said about it.
package struct Choice: Sendable {
  package var id: String
  package var text: String
  /// In a `match` scene what belongs to `text`; empty elsewhere. Pairs with one partner form a class, and a pair
  /// without text only offers its partner.
  package var partner = ""
  package var place: Place
  /// The ticked box: a recommended answer.
  package var isRecommended: Bool
  /// Whether it was written with a box; a translation's choices have none.
  package var hasBox = true
  package var condition: Condition?
  package var isOnce = false
  package var evidence: [Evidence] = []
  package var points: Int?
  package var moves: [Move] = []
  package var notes: [String] = []
  /// What happens, shown before any judgement.
  package var consequences: [Paragraph] = []
  package var feedback: [Feedback] = []
  package var jump: Jump?

  package init(id: String, text: String, place: Place, isRecommended: Bool) {
    self.id = id
    self.text = text
    self.place = place
    self.isRecommended = isRecommended
  }
}

/// What a choice shows about a behaviour: +1 or −1.
package struct Evidence: Hashable, Sendable {
  package var behaviour: String
  package var value: Int
  package var place: Place

  package init(behaviour: String, value: Int, place: Place = Place(line: 0, column: 0)) {
    self.behaviour = behaviour
    self.value = value
    self.place = place
  }
}

/// How far a choice moves a meter.
package struct Move: Hashable, Sendable {
  package var meter: String
  package var delta: Int
  package var place: Place

  package init(meter: String, delta: Int, place: Place = Place(line: 0, column: 0)) {
    self.meter = meter
    self.delta = delta
    self.place = place
  }
}

/// One `>` line: why an answer does what it does.
package struct Feedback: Hashable, Sendable {
  /// When a scene's feedback is said: at full credit, below it, or always. A choice's is always said.
  package enum Occasion: Hashable, Sendable { case always, full, partial }

  package var occasion: Occasion
  package var text: String
  package var condition: Condition?
  package var place: Place

  package init(
    occasion: Occasion, text: String, condition: Condition? = nil, place: Place = Place(line: 0, column: 0)
  ) {
    self.occasion = occasion
    self.text = text
    self.condition = condition
    self.place = place
  }
}

/// Where an answer leads, when its condition holds.
package struct Jump: Hashable, Sendable {
  package var condition: Condition?
  package var target: String
  package var place: Place

  package init(condition: Condition?, target: String, place: Place) {
    self.condition = condition
    self.target = target
    self.place = place
  }
}
