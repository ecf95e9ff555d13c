import Curricula
import FoundationEssentials
import Learning
import Testing

/// A lesson played from a file of lines: inputs and what must come of them.
///
/// `choose:` `write:` `read:` `rewind:` `commit:` `hint:` `resume:` act; `event:` `refused:` `scene:`
/// `asked:` `told:` `untold:` `said:` `moved:` `still:` `taught:` `score:` `path:` `profile:` `practice:`
/// `decided:` tell what must be true then; `#` is for other readers.
struct Playthrough {
  private var play: Play
  /// Of the last input: what is not yet told of it.
  private var events: [Event] = []
  private var isToldAny = false
  private var refusal: Session.Refusal?
  private var hints = 0

  init(_ text: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let lesson = lines.popFirst()
    try #require(lesson == "lesson: closed-ticket", "the first line names the lesson")
    play = try Play(ClosedTicket.lesson)
    for (index, line) in zip(2..., lines) where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      try step(String(parts[0]), String(parts.last ?? "").trimmed, "line \(index): \(line)")
    }
    try finishInput("at the end")
    #expect(Attempt.latest(lesson: "closed-ticket", in: play.records) == play.session.attempt)
  }

  private mutating func step(_ key: String, _ value: String, _ line: Comment) throws {
    switch key {
    case "choose": try give(.choose(value.split(separator: " ").map(String.init)), line)
    case "write": try give(.write(words(value)), line)
    case "read": try give(.read, line)
    case "rewind": try give(.rewind(to: value.isEmpty ? nil : value), line)
    case "commit": try give(.commit(words(value), due: play.now.day.adding(days: 7)), line)
    case "hint":
      let hint = try play.session.hint(hints)
      #expect(hint == value, line)
      hints += 1
    case "resume":
      try finishInput(line)
      try play.resume()
      #expect("\(play.session.resumption)" == value, line)
    case "event":
      try #require(!events.isEmpty, line)
      isToldAny = true
      #expect(events.removeFirst().told == value, line)
    case "refused":
      #expect(refusal.map { "\($0)".replacing("Curricula.Scene.Kind.", with: "") } == value, line)
      refusal = nil
    default: try check(key, value, line)
    }
  }

  private mutating func give(_ input: Session.Input, _ line: Comment) throws {
    try finishInput(line)
    let before = play.session.attempt
    do {
      events = try play.give(input, hints: hints)
      hints = 0
    } catch {
      refusal = error
      #expect(play.session.attempt == before, line)
    }
    isToldAny = false
  }

  private func finishInput(_ line: Comment) throws {
    try #require(refusal == nil, "an untold refusal before \(line)")
    if isToldAny { try #require(events.isEmpty, "an untold event before \(line)") }
  }

  private func check(_ key: String, _ value: String, _ line: Comment) throws {
    let screen = play.session.screen
    switch key {
    case "scene": #expect(value == screen.scene || value == screen.told, line)
    case "asked": #expect(screen.question?.text == value, line)
    case "told": #expect(screen.says(value), line)
    case "untold": #expect(!screen.says(value), line)
    case "taught": #expect(screen.feedback.contains { $0.contains(value) }, line)
    case "said":
      let reply = try lastReply(line)
      let said = reply.consequences.map(\.text) + reply.feedback
      #expect(said.contains { $0.contains(value) }, line)
    case "moved":
      let moved = try lastReply(line).movements.map { "\($0.label) \($0.from) -> \($0.to) of \($0.maximum)" }
      #expect(moved == [value], line)
    case "still":
      let reply = try lastReply(line)
      #expect(reply.movements.isEmpty, line)
    case "score", "path", "profile", "practice", "decided":
      guard key != "score" || play.session.debrief != nil else {
        let completed = try #require(play.session.attempt.completion, line)
        #expect("\(completed.score.short) \(completed.passed ? "passed" : "failed")" == value, line)
        return
      }
      let debrief = try #require(play.session.debrief, line)
      #expect(debrief.told(key) == value, line)
    default: Issue.record("unknown word «\(key)» in \(line)")
    }
  }

  private func lastReply(_ line: Comment) throws -> Reply {
    play.session.reply(to: try #require(play.session.attempt.steps.last, line))
  }
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
