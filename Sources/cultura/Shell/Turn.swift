import Curricula
import Learning

/// Where a learner is within one scene or card: what no event says.
struct Turn {
  /// What one gap was filled with, and how it reads.
  struct Filled {
    let input: Session.GapInput
    let text: String
  }

  /// A whole answer that is not on record yet.
  struct Draft {
    /// What it waits for.
    enum Need { case confirmation, confidence }

    var input: Session.Input
    /// The free texts it carries.
    var words: [FreeText] = []
    var need: Need?
    var confidence: Confidence?
    /// When it was whole, in milliseconds from the scene's showing.
    var elapsed = 0
  }

  var shown = Clock.ticks
  var hints = 0
  /// The gaps of a `cloze` scene that are filled already.
  var filled: [Filled] = []
  var draft: Draft?

  var elapsed: Int { Clock.ticks - shown }

  /// Whether what is typed next is the learner's own prose, where commands need a slash.
  func isProse(at screen: Screen) -> Bool {
    if draft?.need == .confidence { return false }
    switch screen.type {
    case .text, .reflection: return true
    case .cloze: return gap(of: screen)?.isTyped ?? false
    default: return false
    }
  }

  /// The gap to fill next.
  func gap(of screen: Screen) -> Screen.Gap? {
    screen.gaps.indices.contains(filled.count) ? screen.gaps[filled.count] : nil
  }
}
