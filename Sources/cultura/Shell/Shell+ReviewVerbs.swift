import Curricula
import Learning

extension Shell {
  /// What a command does at a review card; the way out when it leaves the review.
  func obey(
    _ verb: Verb, _ argument: String, _ sitting: inout Sitting, _ turn: inout Turn
  ) throws -> Departure? {
    switch verb {
    case .help:
      help(
        [.hint, .repeat, .why, .glossary, .flag, .idea, .progress, .language, .pause, .quit],
        instruction(at: sitting.screen, turn))
    case .hint: hint(sitting, &turn)
    case .repeat, .context:
      show { page in
        page.card(sitting.screen, number: sitting.number, of: sitting.count, filled: turn.filled.map(\.text))
      }
      if turn.draft != nil { say(instruction(at: sitting.screen, turn)) }
    case .back:
      if !undo(at: sitting.screen, &turn) { say(ReviewPhrase.notInReview(verb.name(in: language)).words) }
    case .again: say(ReviewPhrase.notInReview(verb.name(in: language)).words)
    case .glossary: showGlossary(argument, of: sitting.curriculum)
    case .flag: try flag(argument, lesson: sitting.lesson.id, scene: sitting.card.scene)
    case .idea: try noteIdea(argument, lesson: sitting.lesson.id, scene: sitting.card.scene)
    case .progress: showProgress()
    case .language:
      speak(argument)
      guard let again = self.sitting(sitting.card, number: sitting.number, of: sitting.count) else { break }
      sitting = again
      (turn.draft, turn.filled) = (nil, [])
      show { $0.card(again.screen, number: again.number, of: again.count) }
    case .pause, .lessons: return .paused
    case .quit: return .quit
    case .why: break
    case .review, .show, .tour: say(LessonPhrase.pauseFirst(verb.name(in: language)).words)
    }
    return nil
  }

  private func hint(_ sitting: Sitting, _ turn: inout Turn) {
    let hints = sitting.lesson.scene(sitting.card.scene)?.hints ?? []
    guard hints.indices.contains(turn.hints) else {
      say((hints.isEmpty ? LessonPhrase.noHints : .noMoreHints).words)
      return
    }
    let hint = hints[turn.hints]
    turn.hints += 1
    say(LessonPhrase.hint(hint, left: hints.count - turn.hints).words)
  }
}
