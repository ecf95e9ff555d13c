/// One situation: what happens, what is asked, and where it leads.
package struct Scene: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case choice, multiple, order, match, cloze, number, text, scale, reflection, info, ending, commitment
  }
  package enum Outcome: String, CaseIterable, Sendable { case good, mixed, bad }

  package var id: String
  package var title: String
  package var type: Kind
  package var place: Place
  /// The id this scene had before an edit (`was=`).
  package var formerID: String?
  package var weight: Double
  package var outcome: Outcome?
  /// A commitment's proposed term, in days.
  package var dueDays: Int?
  /// For a review card: the scene whose sibling it is.
  package var reviews: String?

  /// What is told before the choices; its last paragraph may be the question.
  package var body: [Paragraph] = []
  /// What can be picked; in `order` the steps in their right order, in `match` the pairs, in `scale` the points, in
  /// `reflection` what to compare one's words with, in `commitment` the suggestions.
  package var choices: [Choice] = []
  /// A `text` scene's accepted answers; a `reflection` scene's model answer.
  package var accepted: [String] = []
  /// What a `number` scene accepts.
  package var numbers: [NumberAnswer] = []
  /// A `cloze` scene's gaps; `[[1]]`, `[[2]]` … stand for them in its body.
  package var gaps: [Gap] = []
  package var hints: [String] = []
  /// Where each hint stands.
  var hintPlaces: [Place] = []
  package var feedback: [Feedback] = []
  package var jumps: [Jump] = []

  package init(
    id: String, title: String, type: Kind, place: Place, formerID: String? = nil, weight: Double = 1,
    outcome: Outcome? = nil, dueDays: Int? = nil, reviews: String? = nil
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.place = place
    self.formerID = formerID
    self.weight = weight
    self.outcome = outcome
    self.dueDays = dueDays
    self.reviews = reviews
  }

  /// The paragraph right before the choices, if it asks.
  package var question: Paragraph? { body.last.flatMap { $0.text.contains("?") ? $0 : nil } }

  /// Whether an attempt walks through it: neither a review card nor the commitment.
  package var isOnPath: Bool { reviews == nil && type != .commitment }

  /// Whether its answers earn credit.
  package var isGraded: Bool {
    switch type {
    case .choice, .multiple, .text, .order, .match, .cloze, .number: true
    case .scale, .reflection, .info, .ending, .commitment: false
    }
  }

  package func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }

  /// The most points any of its choices gives; nil when none declares points.
  package var highestPoints: Int? { choices.compactMap(\.points).max() }
}
