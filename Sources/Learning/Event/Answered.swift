import Curricula

/// A scene was answered: everything that replaying it needs, without the lesson file.
package struct Answered: Hashable, Sendable {
  package var curriculum: String
  package var lesson: String
  package var revision: String
  package var attempt: Int
  package var scene: String
  package var type: Scene.Kind
  package var answer: Answer
  /// 0…1; nil where the scene is not graded.
  package var credit: Double?
  package var weight: Double
  /// Behaviour to −1 or +1.
  package var evidence: [String: Int]
  /// Every meter and counter, after the answer.
  package var meters: [String: Int]
  /// Every note taken so far in the attempt, sorted.
  package var notes: [String]
  /// The scene that follows.
  package var next: String
  /// How many hints were read before answering.
  package var hints: Int
  package var language: Language
  /// Milliseconds from showing the scene to answering it.
  package var elapsed: Int
  /// How sure the learner said to be; nil where that was not asked.
  package var confidence: Confidence?

  package init(
    curriculum: String, lesson: String, revision: String, attempt: Int, scene: String,
    type: Scene.Kind, answer: Answer, credit: Double?, weight: Double, evidence: [String: Int],
    meters: [String: Int], notes: [String], next: String, hints: Int, language: Language,
    elapsed: Int, confidence: Confidence? = nil
  ) {
    self.curriculum = curriculum
    self.lesson = lesson
    self.revision = revision
    self.attempt = attempt
    self.scene = scene
    self.type = type
    self.answer = answer
    self.credit = credit
    self.weight = weight
    self.evidence = evidence
    self.meters = meters
    self.notes = notes
    self.next = next
    self.hints = hints
    self.language = language
    self.elapsed = elapsed
    self.confidence = confidence
  }
}
