import Curricula
import Learning

/// What people thought of the training, and what they gained by it.
package struct TrainingFigures: Sendable {
  package enum Question: CaseIterable, Sendable { case relevant, apply, recommend }

  /// Of the reactions given, how many were 4 or 5 of 5.
  package let reactions: [Question: Breakdown<Estimate>]
  /// From a scene's first credit to the last credit of its sibling in review.
  package let gain: Breakdown<Estimate>
  /// Of the people with enough evidence on a behaviour, how many master it; people count once for each behaviour.
  package let mastered: Reading<Estimate>
  package let kept: Reading<Estimate>

  package init(
    _ people: [Participant], lessons: [Lesson], curriculum: Curriculum, during period: Period
  ) {
    var reactions: [Question: Breakdown<Estimate>] = [:]
    for question in Question.allCases {
      reactions[question] = Self.share(people) { person in
        person.conduct.reactions.filter { period.contains($0.day) }.compactMap { question.answer($0.reacted) }
          .map { $0 >= 4 }
      }
    }
    self.reactions = reactions
    var siblings: [String: String] = [:]
    for lesson in lessons {
      for card in lesson.cards { siblings["\(lesson.id)/\(card.id)"] = card.reviews }
    }
    var pairs: [(group: String?, sample: (before: Double, after: Double))] = []
    for person in people {
      let mean = person.conduct.meanCredits(of: siblings, during: period)
      if let mean { pairs.append((person.department, mean)) }
    }
    gain = Breakdown(pairs) { Estimate.gain(byPerson: $0) }
    mastered =
      Self.share(people) { person in
        curriculum.behaviours.map { person.conduct.progress.mastery(of: $0.id, rule: curriculum.mastery) }
          .filter(\.isEnough).map(\.isMastered)
      }.total
    kept =
      Self.share(people) { person in
        person.conduct.progress.commitments.filter { period.contains($0.due) }.compactMap(\.kept)
      }.total
  }

  /// How much of what each person says is true, over everyone and by department.
  private static func share(_ people: [Participant], _ answers: (Participant) -> [Bool]) -> Breakdown<Estimate> {
    var samples: [(group: String?, sample: (part: Int, whole: Int))] = []
    for person in people {
      let given = answers(person)
      let yes = given.filter { $0 }
      if !given.isEmpty { samples.append((person.department, (yes.count, given.count))) }
    }
    return Breakdown(samples) { Estimate.share(byPerson: $0) }
  }
}

extension Conduct {
  /// Mean credit of the scenes whose siblings were reviewed, at first and at the last review; nil where none was.
  fileprivate func meanCredits(
    of siblings: [String: String], during period: Period
  ) -> (before: Double, after: Double)? {
    var (before, after, count) = (0.0, 0.0, 0.0)
    for recall in recalls where period.contains(recall.day) {
      guard let scene = siblings["\(recall.lesson)/\(recall.card)"],
        let first = progress.lessons[recall.lesson]?.credits[scene]
      else { continue }
      before += first
      after += recall.credit
      count += 1
    }
    return count > 0 ? (before / count, after / count) : nil
  }
}

extension TrainingFigures.Question {
  fileprivate func answer(_ reacted: Reacted) -> Int? {
    switch self {
    case .relevant: reacted.relevant
    case .apply: reacted.apply
    case .recommend: reacted.recommend
    }
  }
}
