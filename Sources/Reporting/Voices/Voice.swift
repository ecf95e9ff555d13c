import Curricula
import Learning

/// Something a learner wrote about a lesson, as a report may use it: never with who it was.
package struct Voice: Hashable, Sendable {
  /// Whose it is: only to count people.
  package var learner: String
  package var lesson: String
  package var scene: String
  package var day: Day
  package var digest: String
  /// The words; nil where they were erased.
  package var text: String?

  package init(learner: String, _ remark: Remark, on day: Day) {
    self.learner = learner
    lesson = remark.lesson
    scene = remark.scene
    digest = remark.digest
    self.day = day
  }
}

extension Collection<Voice> {
  /// How many people they come from.
  var people: Int { Set(map(\.learner)).count }

  /// Whether so many people wrote that nobody is known by their words.
  var isSafe: Bool { people >= Voice.smallestCrowd }

  /// The words, in an order that tells neither who wrote them nor when: that of their salted digests.
  var shuffledTexts: [String] {
    sorted { $0.digest < $1.digest }.compactMap { voice in
      voice.text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
  }
}

extension Voice {
  /// From how many people on words are shown.
  package static let smallestCrowd = Comments.smallest
}
