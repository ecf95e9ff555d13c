import Curricula

/// What an edit of a lesson means for one learner.
package struct EditEffect: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// The file is the one last answered to.
    case none
    /// Goes on at the same scene, and is told of the edit.
    case goesOn(scene: String)
    /// The scene is gone: goes on at this one, whose answer is asked again.
    case movedBack(from: String, to: String)
  }

  package let change: Change
  /// Review cards in the learner's deck that the lesson no longer has, by scene id.
  package let lostCards: [String]

  /// Nil when the learner never began the lesson.
  package init?(_ lesson: Lesson, of curriculum: Curriculum, in records: [Record]) {
    guard let attempt = Attempt.latest(lesson: lesson.id, in: records) else { return nil }
    if attempt.isComplete {
      change = .none
    } else {
      let session = Session(lesson: lesson, curriculum: curriculum, attempt: attempt)
      switch session.resumption {
      case .fresh, .same: change = .none
      case .edited: change = .goesOn(scene: session.screen.scene)
      case .movedBack(let scene): change = .movedBack(from: attempt.scene ?? "", to: scene)
      }
    }
    let cards = Set(lesson.cards.flatMap { [$0.id, $0.formerID].compactMap(\.self) })
    var lost: Set<String> = []
    for case .reviewed(let reviewed) in records.map(\.event.fact) where reviewed.lesson == lesson.id {
      if !cards.contains(reviewed.card) { lost.insert(reviewed.card) }
    }
    lostCards = lost.sorted()
  }
}
