import Testing

@testable import cultura

/// Help depends on where one is, and is read without scrolling.
@Suite struct HelpFitsTests {
  /// Where help is asked for: what leads there from home, and a word that only this help has.
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: [String]
    let help: String
    let word: String
    var testDescription: String { name }
  }

  /// Where the editor has taken over: what is typed from here on is read.
  private static let prompt = "[?2004h" + Seat.prompt
  private static let ending = ["1", "3", "1,2,3", "3"]
  private static let places = [
    Place(name: "home", lines: [], help: "help", word: "  tour "),
    Place(name: "a scene", lines: ["1"], help: "help", word: "  context "),
    Place(name: "free text", lines: ["2", ""], help: "/help", word: "  hint "),
    Place(name: "an assessment", lines: ["3"], help: "help", word: "  why "),
    Place(name: "the debrief", lines: ending, help: "help", word: "  again "),
    Place(name: "the commitment", lines: ending + [""], help: "/help", word: "  again "),
    Place(name: "its date", lines: ending + ["", "1"], help: "help", word: "  again "),
    Place(name: "the reaction", lines: ending + ["", ""], help: "help", word: "  again "),
  ]

  @Test("It fits a screen of 24 rows and 80 columns", arguments: places)
  func fits(place: Place) throws {
    let terminal = try Seat().prompted([], ["NO_COLOR": "1", "CULTURA_LANG": "en"])
    for line in place.lines {
      terminal.send(line + "\r")
      try terminal.expect(Self.prompt)
    }
    try check(terminal, place)
  }

  @Test func itFitsInAReviewToo() throws {
    let seat = try Seat()
    _ = try seat.run(["play", "closed-ticket", "--lang", "en"], typing: ["1", "1", "1", "", ""])
    try seat.pass(days: 3)
    let terminal = try seat.prompted([], ["NO_COLOR": "1", "CULTURA_LANG": "en"])
    terminal.send("review\r")
    try terminal.expect(Self.prompt)
    try check(terminal, Place(name: "a review", lines: [], help: "help", word: "  why "))
  }

  private func check(_ terminal: PseudoTerminal, _ place: Place) throws {
    terminal.send(place.help + "\r")
    try terminal.expect("\n")
    let shown = Rendering.visible(try terminal.expect(Self.prompt))
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(shown.contains("You can type:"), "\(shown)")
    #expect(lines.contains { $0.hasPrefix(place.word) }, "\(shown)")
    // The line it was asked for with stands above, the prompt below.
    #expect(lines.count + 1 <= 24, "\(shown)")
    #expect(lines.allSatisfy { Rendering.columns(of: String($0)) <= 80 }, "\(shown)")
  }
}
