import Curricula

/// A learner in a lesson: decides what an input means, and changes only by events.
package struct Session: Sendable {
  /// What a learner does at the prompt.
  package enum Input: Hashable, Sendable {
    /// Choice ids: one in a `choice` or `scale` scene, one or more in a `multiple` scene.
    case choose([String])
    /// In a `text` or `reflection` scene.
    case write(FreeText)
    /// Every step of an `order` scene.
    case arrange([String])
    /// In a `match` scene, from each pair's id to that of one with the partner chosen.
    case pair([String: String])
    /// Every gap of a `cloze` scene.
    case fill([GapInput])
    /// In a `number` scene.
    case number(Double)
    /// An `info` scene, read.
    case read
    /// Back to a scene on the path; nil is the last decision.
    case rewind(to: String?)
    /// A promise to act, after an ending.
    case commit(FreeText, due: Day)
  }

  /// What one gap is filled with.
  package enum GapInput: Hashable, Sendable {
    /// The place among the gap's options as they are written.
    case option(Int)
    case written(FreeText)
  }

  /// Why an input has no effect.
  package enum Refusal: Error, Hashable, Sendable {
    case unknownChoice(String)
    case chooseOne
    case emptyAnswer
    /// This type of scene is not answered like that.
    case wrongInput(Scene.Kind)
    case repeatedStep(String)
    /// So many steps are left out.
    case missingSteps(Int)
    case unknownPartner(String)
    /// So many are left without a partner.
    case unpaired(Int)
    /// So many gaps are left empty.
    case unfilled(Int)
    case notANumber
    case nothingToRewind
    case notOnPath(String)
    case rewindInAssessment
    case notAnEnding
    case noHint
    case hintInAssessment
    /// The answer leads nowhere from this scene; lint finds it beforehand.
    case deadEnd(scene: String)
  }

  /// How a session begins: where the learner left, or as near as an edited lesson allows.
  package enum Resumption: Hashable, Sendable {
    case fresh, same
    /// At the same scene of a lesson that was edited since.
    case edited
    /// The scene was removed; back at this one.
    case movedBack(String)
  }

  /// Logic and words in the language spoken.
  package private(set) var lesson: Lesson
  /// For axes and pass mark.
  package private(set) var curriculum: Curriculum
  package private(set) var attempt: Attempt
  package let resumption: Resumption
  /// Who plays, for the orders that a lesson with `shuffle` shows.
  let learner: String
  let route: Route

  /// Begins or resumes an attempt.
  package init(lesson: Lesson, curriculum: Curriculum, attempt: Attempt, learner: String = "") {
    self.lesson = lesson
    self.learner = learner
    self.curriculum = curriculum
    self.attempt = attempt
    route = Route(lesson)
    let standing = Standing(attempt, in: lesson)
    if attempt.scene == nil {
      resumption = .fresh
    } else if standing.isMovedBack {
      resumption = .movedBack(standing.scene.id)
    } else {
      resumption = attempt.revision == lesson.revision ? .same : .edited
    }
  }

  /// The event that begins an attempt, counted from 1.
  package static func start(
    _ lesson: Lesson, of curriculum: Curriculum, attempt: Int, at moment: Moment
  ) -> Event {
    Event(
      moment: moment,
      fact: .started(
        Started(
          curriculum: curriculum.id, lesson: lesson.id, revision: lesson.revision, attempt: attempt,
          mode: lesson.header.mode, language: lesson.language)))
  }

  /// Takes in an event that is on record: the only change by what happens.
  package mutating func apply(_ event: Event) { attempt.apply(event) }

  /// Goes on in the words of another language; a lesson with another id changes nothing.
  package mutating func speak(_ lesson: Lesson, of curriculum: Curriculum? = nil) {
    guard lesson.id == self.lesson.id else { return }
    self.lesson = lesson
    if let curriculum { self.curriculum = curriculum }
  }

  package var isAssessment: Bool { attempt.mode == .assessment }

  /// The hint at this index, weakest first.
  package func hint(_ index: Int) throws(Refusal) -> String {
    guard !isAssessment else { throw .hintInAssessment }
    let hints = standing.scene.hints
    guard hints.indices.contains(index) else { throw .noHint }
    return hints[index]
  }

  /// The choices offered now, in full.
  package var choices: [Choice] { standing.situation.choices }

  /// Every meter and counter, as it stands before the answer to come.
  package var levels: [String: Int] { standing.meters }

  var standing: Standing { Standing(attempt, in: lesson) }

  /// The score that passes this lesson, 0…100.
  var passMark: Int { lesson.header.passMark ?? curriculum.passMark }
}
