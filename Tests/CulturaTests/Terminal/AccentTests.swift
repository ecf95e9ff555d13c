import Curricula
import Learning
import Testing

@testable import cultura

/// Accents are optional in whatever is typed, in both languages.
@Suite struct AccentTests {
  private static let before = ["", "1", "1,2", "4 1 2 3", "1a 2c 3a", "1"]

  @Test(
    "What is typed into a gap counts the same without its accents, with more of them, and in capitals",
    arguments: ["habrá", "habra", "HABRÁ", "Hábrá.", "habra\u{301}"])
  func gap(word: String) throws {
    let seat = try Seat()
    let run = try seat.run(["play", "cots", "--lang", "es"], typing: Self.before + [word, "2", "/salir"])
    #expect(run.code == 0, "\(run.output)")
    let answered = try #require(try seat.answers().last { $0.scene == "message" })
    #expect(answered.credit == 1)
  }

  @Test("A choice is found by its words with and without accents", arguments: ["es", "en"])
  func choice(language: String) throws {
    for words in ["lo cerramos sin probarlo", "LÓ CÉRRAMOS", "we closed it", "wé clósed it"] {
      guard (language == "es") == (words.folded.hasPrefix("lo")) else { continue }
      let seat = try Seat()
      _ = try seat.run(["play", "closed-ticket", "--lang", language], typing: [words])
      let answers = try seat.answers().map(\.answer)
      #expect(answers == [.choice("own")], "\(words)")
    }
  }

  @Test("Every command works without accents and with needless ones", arguments: Verb.allCases)
  func command(verb: Verb) {
    for spelling in verb.words.es + verb.words.en {
      #expect(Verb.read(spelling, needsSlash: false)?.verb == verb)
      #expect(Verb.read("/" + spelling.folded, needsSlash: true)?.verb == verb)
      #expect(Verb.read(spelling.folded.replacing("o", with: "ó"), needsSlash: false)?.verb == verb)
      #expect(Verb.read(spelling.uppercased(), needsSlash: false)?.verb == verb)
    }
  }

  @Test func aLessonIsFoundWithoutAccents() throws {
    let environment = try Seat().environment.merging(["CULTURA_CURRICULA": Place.curricula]) { $1 }
    for words in ["rio arriba", "Río arriba", "RÍO ARRIBA"] {
      let run = try Run.cultura(
        ["shell", "--learner", "ana", "--lang", "es"], input: [words, "salir"], environment: environment)
      #expect(run.output.contains("Paso 1 de"), "\(words): \(run.output)")
    }
  }
}
