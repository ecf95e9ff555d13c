import Curricula

/// What a learner has before them: a scene's words and what can be answered.
package struct Screen: Hashable, Sendable {
  /// A choice on offer.
  package struct Option: Hashable, Sendable {
    package var id: String
    package var text: String
  }

  /// A gap to fill; without options it is typed in.
  package struct Gap: Hashable, Sendable {
    /// The id of each is its place as the author wrote them.
    package var options: [Option]
    package var isTyped: Bool { options.isEmpty }
  }

  package var lesson: String
  /// The lesson's title.
  package var title: String
  package var scene: String
  package var sceneTitle: String
  package var type: Scene.Kind
  /// This step and how many there may be on the longest way to an ending, both from 1. At an ending both
  /// count the scenes answered.
  package var step: Int
  package var steps: Int
  /// The meters; counters stay hidden until the debrief.
  package var gauges: [Gauge]
  /// What is told before the question; `[[1]]`, `[[2]]` … stand where gaps are.
  package var body: [Paragraph]
  package var question: Paragraph?
  /// What can be picked, put in order or paired, in the order to show it in.
  package var choices: [Option]
  /// In a `match` scene, what the choices can be paired with.
  package var partners: [Option]
  /// In a `cloze` scene, its gaps in the order of the text.
  package var gaps: [Gap]
  /// How many hints there are; none in an assessment.
  package var hints: Int
  /// At an ending, how it turns out.
  package var outcome: Scene.Outcome?
  /// What an ending or a scene that is only read teaches.
  package var feedback: [String]
  package var isAssessment: Bool
}

/// A meter's level, 0…`maximum`.
package struct Gauge: Hashable, Sendable {
  package var id: String
  package var label: String
  package var value: Int
  package var maximum: Int

  init(_ meter: Meter, at value: Int) {
    id = meter.id
    label = meter.label
    self.value = value
    maximum = meter.maximum
  }
}

extension Session {
  package var screen: Screen {
    let standing = standing
    let isEnding = standing.scene.type == .ending
    let answered = standing.steps.count
    return Screen(
      standing.situation, in: lesson, learner: learner, isAssessment: isAssessment,
      step: isEnding ? answered : answered + 1,
      steps: answered + route.remaining(from: standing.scene))
  }
}

extension Screen {
  init(
    _ situation: Situation, in lesson: Lesson, learner: String, isAssessment: Bool, step: Int, steps: Int
  ) {
    let presentation = Presentation(situation, in: lesson, learner: learner)
    let scene = situation.scene
    let isEnding = scene.type == .ending
    self.lesson = lesson.id
    title = lesson.title
    self.scene = scene.id
    sceneTitle = scene.title
    type = situation.type
    self.step = step
    self.steps = steps
    gauges = lesson.gauges(at: situation.meters)
    body = situation.body
    question = situation.question
    choices = presentation.choices
    partners = presentation.partners
    gaps = presentation.gaps
    hints = isAssessment ? 0 : scene.hints.count
    outcome = isEnding ? scene.outcome : nil
    feedback =
      isEnding || scene.type == .info
      ? scene.feedback(at: nil).filter { situation.holds($0.condition) }.map(\.text) : []
    self.isAssessment = isAssessment
  }
}

extension Lesson {
  /// The meters that a learner sees, in the header's order.
  func gauges(at levels: [String: Int]) -> [Gauge] {
    meters.filter { !$0.isCounter }.map { Gauge($0, at: levels[$0.id] ?? $0.start) }
  }
}
