import Curricula
import Testing

@Suite struct ReadingLevelTests {
  @Test("INFLESZ is 206.835 − 62.3 · syllables ÷ words − words ÷ sentences")
  func spanish() {
    let level = ReadingLevel([Prose("Ana llama. Nadie contesta hoy.")], in: .es)
    #expect((level.words, level.sentences, level.syllables) == (5, 2, 10))
    #expect(abs(level.score - (206.835 - 62.3 * 2 - 2.5)) < 1e-9)
    #expect(level.isEasy)
  }

  @Test("Flesch–Kincaid is .39 · words ÷ sentences + 11.8 · syllables ÷ words − 15.59")
  func english() {
    let level = ReadingLevel([Prose("Ana calls. Nobody answers today.")], in: .en)
    #expect((level.words, level.sentences, level.syllables) == (5, 2, 10))
    #expect(abs(level.score - (0.39 * 2.5 + 11.8 * 2 - 15.59)) < 1e-9)
    #expect(!level.isEasy)
  }

  @Test("A text without words is no trouble to read", arguments: [[], [""], ["16:40 · 65 — …"]])
  func empty(texts: [String]) {
    for language in Language.allCases { #expect(ReadingLevel(texts.map(Prose.init), in: language).isEasy) }
  }

  @Test(
    "A sentence ends where a mark is followed by a beginning",
    arguments: [
      ("Una. Dos. Tres", ["Una.", "Dos.", "Tres"]), ("«¿Y ahora?», pregunta Ana.", ["«¿Y ahora?», pregunta Ana."]),
      ("«¿Y ahora?» Ana espera.", ["«¿Y ahora?»", "Ana espera."]),
      ("El Sr. Pérez sale a las 16.40.", ["El Sr. Pérez sale a las 16.40."]),
      ("Dijo que no. Luego salió.", ["Dijo que no.", "Luego salió."]), ("Espera… y llama.", ["Espera… y llama."]),
      ("¡Ya! ¿Sí? No.", ["¡Ya!", "¿Sí?", "No."]), ("Carta\nde dos líneas", ["Carta", "de dos líneas"]),
      ("Mr. Hill left. \"Really?\" she asks.", ["Mr. Hill left.", "\"Really?\" she asks."]), ("...", []), ("", []),
    ] as [(String, [String])])
  func sentences(text: String, expected: [String]) {
    let prose = Prose(text)
    let found = prose.sentences.map {
      prose.text($0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test("Words are what is read aloud, without marks, dashes or slashes")
  func words() {
    let prose = Prose("«Sí», **dijo** — y/o no… 16:40 it's co-op e\u{301}l")
    #expect(prose.words.map(prose.text) == ["Sí", "dijo", "y", "o", "no", "16:40", "it's", "co-op", "él"])
  }
}
