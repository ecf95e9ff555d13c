import Curricula
import Testing

@Suite struct RevisionTests {
  private let text = lesson(
    """
    ## Una llamada {#call}

    Ana llamó. ¿Qué le dices?

    - [x] «Sí» {#yes} `+O1 trust+1`
      > Bien.
    - [ ] «No» {#no}
      > Mal.

    -> thanks
    """)

  private func revision(_ text: String) -> String { Source(path: "", bytes: Array(text.utf8)).revision }

  @Test("It is SHA-256 of the lines in NFC: a digest made elsewhere agrees")
  func digest() {
    // printf '---\nid: a\n---\nLlam\303\263 ayer.\n' | sha256sum
    #expect(
      revision("\u{FEFF}---\r\nid: a\r\n---\r\nLlamo\u{301} ayer. <!-- ¿o hoy? -->\r\n")
        == "484a8946684161a0f5da6e6eda765253506649f858b12df185e41458df209443")
  }

  @Test("Line ends, a byte-order mark, trailing white space and the last newline do not matter")
  func sameMeaning() {
    let expected = revision(text)
    #expect(expected.utf8.count == 64)
    #expect(revision(text.replacing("\n", with: "\r\n")) == expected)
    #expect(revision(text.replacing("\n", with: "\r")) == expected)
    #expect(revision("\u{FEFF}" + text) == expected)
    #expect(revision(text.replacing("Ana", with: "Ana").replacing(".\n", with: ". \t\n")) == expected)
    #expect(revision(String(text.dropLast())) == expected)
  }

  @Test("NFC and NFD are the same words")
  func normalForms() {
    let composed = text.replacing("llamó", with: "llam\u{F3}")
    let decomposed = text.replacing("llamó", with: "llamo\u{301}")
    #expect(Array(composed.utf8) != Array(decomposed.utf8))
    #expect(revision(composed) == revision(decomposed))
  }

  @Test("Comments do not matter, alone, over several lines or inside one")
  func comments() {
    let expected = revision(text)
    #expect(revision(text.replacing("Ana llamó", with: "<!-- ¿quién? -->\nAna llamó")) == expected)
    #expect(revision(text.replacing("Ana llamó", with: "<!-- a\n\nb -->\nAna llamó")) == expected)
    #expect(revision(text.replacing("Ana llamó", with: "Ana <!-- ayer --> llamó")) == expected)
    #expect(revision(text.replacing("Ana llamó", with: "<!-- ayer --> Ana llamó")) == expected)
    #expect(revision(text.replacing("Ana llamó.", with: "Ana llamó.<!-- ayer -->")) == expected)
    #expect(revision(text + "<!-- fin -->\n") == expected)
  }

  @Test("A word, a tag, a condition, a box, an indentation and a line do")
  func otherMeaning() {
    let changes = [
      text.replacing("llamó", with: "llamo"), text.replacing("+O1", with: "-O1"),
      text.replacing("[ ]", with: "[x]"),
      text.replacing("  > Mal", with: "> Mal"), text.replacing("Ana llamó", with: "`if:a` Ana llamó"),
      text.replacing("- [ ] «No» {#no}\n", with: ""), text.replacing("trust 2/5", with: "trust 3/5"),
    ]
    #expect(Set(changes.map(revision)).count == changes.count)
    #expect(!changes.map(revision).contains(revision(text)))
  }
}
