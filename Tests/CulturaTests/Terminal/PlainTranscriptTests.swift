import Curricula
import Learning
import Testing

@testable import cultura

/// Accessible as a contract: every lesson in plain style is the same words everywhere, and says what it asks.
@Suite struct PlainTranscriptTests {
  @Test func thereAreLessons() {
    #expect(CurriculumLesson.all.count >= 36)
  }

  @Test(
    "A lesson is the same bytes on a pipe, on a plain terminal and on a dumb one, and says what it asks at every prompt",
    arguments: CurriculumLesson.all)
  func samePlainWords(_ each: CurriculumLesson) throws {
    let language = each.lesson.language
    let path = try TypedPath(each.lesson, of: each.curriculum, learner: "ana") { count, stop in
      // Now the first way, now the last: right and wrong answers both.
      stop % 2 == 0 ? 0 : count - 1
    }
    let own = ["CULTURA_CURRICULA": Place.curricula]
    let arguments = ["play", each.lesson.id, "--lang", language.rawValue]
    let piped = try Run.cultura(
      arguments + ["--learner", "ana"], input: path.lines, environment: try Seat().environment.merging(own) { $1 })
    #expect(piped.code == 0)
    #expect(!piped.output.utf8.contains(0x1B))
    #expect(try typed(path.lines, arguments + ["--plain"], own) == piped.output)
    #expect(try typed(path.lines, arguments, own.merging(["TERM": "dumb"]) { $1 }) == piped.output)
    asks(path, piped.output, language)
  }

  private func typed(_ lines: [String], _ arguments: [String], _ changes: [String: String]) throws -> String {
    let terminal = try Seat().start(arguments, changes)
    for line in lines where try terminal.promptsAgain() { terminal.send(line + "\r") }
    #expect(try terminal.wait() == .exited(0))
    return terminal.transcript().replacing("\r\n", with: "\n")
  }

  /// Before each answer stand the step, what kind of answer is asked, how many options there are, and what to type.
  private func asks(_ path: TypedPath, _ transcript: String, _ language: Language) {
    var parts = transcript.split(separator: Seat.prompt)[...].map { String($0).unwrapped }[...]
    var style = Style(isPlain: true)
    style.columns = 80
    let page = Page(style, language)
    for stop in path.stops {
      let asked = parts.first ?? ""
      let screen = stop.screen
      #expect(asked.contains(LessonPhrase.stepPlain(screen.step, of: screen.steps).words[language]), "\(screen.scene)")
      if let task = page.task(screen) { #expect(asked.contains(task[language]), "\(screen.scene): \(asked)") }
      #expect(asked.hasSuffix(page.instruction(screen)[language].unwrapped), "\(screen.scene): \(asked)")
      parts = parts.dropFirst(stop.lines.count)
    }
  }
}

extension PseudoTerminal {
  /// Waits for the next prompt; false when the program has ended instead.
  func promptsAgain() throws -> Bool {
    do {
      // What follows the sign may be the end of its colour.
      try expect("›")
      return true
    } catch {
      if hasEndedForGood { return false }
      throw error
    }
  }
}

extension String {
  /// As it would stand on one line.
  var unwrapped: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
