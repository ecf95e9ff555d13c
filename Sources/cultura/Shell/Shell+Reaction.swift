import Curricula
import Learning

extension Shell {
  /// What the learner thought of the lesson, asked once, in one line; Enter skips it.
  func askReaction(_ session: inout Session) throws -> AfterEnding {
    guard desk != nil, !hasReacted(to: session.lesson.id) else { return .next }
    func ask() {
      show { page in
        page.gap()
        page.paragraph(ReactionPhrase.ask.words)
      }
    }
    ask()
    offer([])
    while case .line(let line) = read() {
      let line = line.trimmed
      if line.isEmpty { return .next }
      if let (verb, argument) = Verb.read(line, needsSlash: false) {
        let step = try obeyAtEnd(
          verb, argument, &session, ReactionPhrase.threeNumbers.words, ask: { _ in ask() })
        if case .stay = step { continue }
        return step
      }
      guard let points = Self.points(line) else {
        say(ReactionPhrase.threeNumbers.words)
        continue
      }
      let reacted = Reacted(lesson: session.lesson.id, relevant: points[0], apply: points[1], recommend: points[2])
      _ = try journal.append([Event(moment: Clock.now, fact: .reacted(reacted))])
      say(ReactionPhrase.thanks.words)
      return .next
    }
    return .next
  }

  /// `5 4 -`: three numbers from 1 to 5, a dash for none; nil for anything else.
  private static func points(_ line: String) -> [Int?]? {
    let parts = line.split { $0 == "," || $0 == ";" || $0.isWhitespace }
    guard parts.count == 3 else { return nil }
    var points: [Int?] = []
    for part in parts {
      if part == "-" {
        points.append(nil)
      } else if let point = Int(part), (1...5).contains(point) {
        points.append(point)
      } else {
        return nil
      }
    }
    return points
  }

  private func hasReacted(to lesson: String) -> Bool {
    journal.records.contains { record in
      if case .reacted(let reacted) = record.event.fact { reacted.lesson == lesson } else { false }
    }
  }

  /// Notes a rule that gets in the way or an improvement, in the learner's words.
  func noteIdea(_ argument: String, lesson: String, scene: String) throws {
    var text = argument
    if text.isEmpty {
      say(ReactionPhrase.askIdea.words)
      guard case .line(let line) = read(isProse: true), !line.trimmed.isEmpty else {
        say(LessonPhrase.flagNothing.words)
        return
      }
      text = line.trimmed
    }
    let words = FreeText.salted(text)
    let remark = Remark(lesson: lesson, scene: scene, digest: words.digest)
    _ = try journal.append([Event(moment: Clock.now, fact: .idea(remark))], words: [words])
    say(ReactionPhrase.ideaNoted.words)
  }
}
