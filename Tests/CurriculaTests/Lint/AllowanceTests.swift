import Testing

@testable import Curricula

/// `<!-- lint: allow rule: reason -->`
@Suite struct AllowanceTests {
  private func found(_ comment: String, above line: String) -> [String] {
    let text = """
      ---
      id: muestra
      lang: es
      title: Muestra
      minutes: 40
      ---

      ## Una llamada {#call}

      Suena el teléfono. ¿Qué dices?

      - [x] «Es mío.» {#own}
        > Das la cara.
      - [ ] «Es suyo.» {#away}
        > Fallaste.

      -> thanks

      ## Gracias {#thanks type=ending outcome=good}

      Ana cuelga.

      """
    return findings(in: text.replacing(line, with: comment + line))
  }

  @Test("Above its line it silences the finding, whatever blank lines and comments stand between")
  func silences() {
    #expect(found("", above: "minutes") == ["5:10 minutes-off", "15:5 shaming-words"])
    let feedback = "  <!-- lint: allow shaming-words: she says it of herself -->\n"
    #expect(found(feedback, above: "  > Fallaste") == ["5:10 minutes-off"])
    #expect(found(feedback + "\n<!-- y ya -->\n", above: "  > Fallaste") == ["5:10 minutes-off"])
    #expect(found("<!-- lint: permitir minutes-off: se lee en grupo -->\n", above: "minutes") == ["16:5 shaming-words"])
  }

  @Test("Further away, or for another rule, it silences nothing and says so")
  func silencesNothingElse() {
    let comment = "<!-- lint: allow shaming-words: a reason -->\n"
    #expect(
      found(comment, above: "minutes") == ["5:18 allow-without-effect", "6:10 minutes-off", "16:5 shaming-words"])
    #expect(
      found("<!-- lint: allow hard-reading: a reason -->\n", above: "  > Fallaste")
        == ["5:10 minutes-off", "15:18 allow-without-effect", "16:5 shaming-words"])
  }

  @Test("Without a reason it silences nothing", arguments: ["", ":", ": "])
  func reasons(end: String) {
    #expect(
      found("<!-- lint: allow shaming-words\(end) -->\n", above: "  > Fallaste")
        == ["5:10 minutes-off", "15:18 allow-without-reason", "16:5 shaming-words"])
  }

  @Test("It may stand behind words on the line above; a comment that says something else is a comment")
  func elsewhere() {
    #expect(found("<!-- lint: allow shaming-words: a reason --> ", above: "{#away}") == ["5:10 minutes-off"])
    #expect(found("<!-- linterna: allow x -->\n", above: "  > Fallaste") == ["5:10 minutes-off", "16:5 shaming-words"])
  }
}
