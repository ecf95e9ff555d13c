import Curricula

extension Session {
  /// How long the scene takes to read and to decide on; at an ending, with the commitment it asks for.
  var readingSeconds: Double {
    let situation = standing.situation
    var texts = situation.paragraphs.map(\.text) + screen.feedback
    texts += situation.choices.flatMap { [$0.text, $0.partner] } + situation.gaps.flatMap(\.options)
    guard situation.type == .ending else {
      return ReadingTime.seconds(reading: texts) + (situation.type == .info ? 0 : ReadingTime.secondsPerDecision)
    }
    guard let commitment = lesson.commitment else { return ReadingTime.seconds(reading: texts) }
    texts += commitment.body.map(\.text) + commitment.choices.map(\.text)
    return ReadingTime.seconds(reading: texts) + ReadingTime.secondsToCommit
  }

  /// How long it takes to read what an answer brought.
  func readingSeconds(_ step: Attempt.Step) -> Double {
    let reply = reply(to: step)
    return ReadingTime.seconds(reading: reply.consequences.map(\.text) + reply.feedback)
  }
}
