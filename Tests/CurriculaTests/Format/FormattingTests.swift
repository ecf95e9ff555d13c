import Testing

@testable import Curricula

/// What `fmt` does to a text, line by line.
@Suite struct FormattingTests {
  private let header = "---\nid: muestra\nlang: es\ntitle: Muestra\n---\n\n"

  private func formatted(_ text: String) -> String {
    String(decoding: formatting(text).bytes, as: UTF8.self)
  }

  private func formatting(_ text: String, beside others: [CurriculumFolder.File] = []) -> Formatting {
    let file = CurriculumFolder.File(path: "muestra.es.md", bytes: Array(text.utf8))
    return CurriculumFolder(files: others + [file]).formatting(file)
  }

  /// A body, formatted, without the header that both have.
  private func body(_ text: String) -> String {
    let formatted = formatted(header + text)
    #expect(formatted.hasPrefix(header))
    return String(formatted.dropFirst(header.count))
  }

  @Test func spacesTheHeader() {
    let text = "\u{FEFF}\r\n---\r\n  id:muestra\r\nidioma :es\t\r\ntítulo:   Dos áreas:  una\r\n---\r\n## Uno {#uno}"
    #expect(formatted(text) == "---\nid: muestra\nidioma: es\ntítulo: Dos áreas:  una\n---\n\n## Uno {#uno}\n")
  }

  @Test func spacesMarkersAndWhatFollowsTheWords() {
    #expect(
      body(
        """
        ##Uno{#uno  tipo=elección}
        `si:a`Ana  llega.
        |Hola:
        -   [ ]mal
        - [ ]   `si:a`  «Voy»{#voy}`nota:a`
            `+O1`  `3 puntos`->  dos
        \tAna espera.
         >Porque sí.
        >[x]   Bien.
        ?Mira
        =sí
        `si:a`->dos



        ## Dos {#dos tipo=final resultado=bueno}
        Fin.
        """) == """
          ## Uno {#uno  tipo=elección}
          `si:a` Ana  llega.
          | Hola:
          -   [ ]mal
          - [ ] `si:a` «Voy» {#voy} `nota:a`
            `+O1` `3 puntos` -> dos
            Ana espera.
            > Porque sí.
          > [x] Bien.
          ? Mira
          = sí
          `si:a` -> dos

          ## Dos {#dos tipo=final resultado=bueno}
          Fin.

          """)
  }

  @Test func stampsWhatHasNoID() {
    #expect(
      body(
        """
        ## ¿Qué pasó en la bodega?

        - [ ] «Voy. **Ahora mismo**.» `+O1` -> fin
        - [x] Voy ahora mismo {antes=voy}
        - [ ] 24 horas, ni una más <!-- ojo -->
        - [ ] …

        ## ¿Qué pasó en la bodega?

        ## Pasos {tipo=orden}

        1.   Año nuevo
        2. Año nuevo {#a}

        ## Parejas {#parejas tipo=parejas}

        - Ana = bodega
        - = caja
        """) == """
          ## ¿Qué pasó en la bodega? {#que-paso-bodega}

          - [ ] «Voy. **Ahora mismo**.» {#voy-ahora-mismo} `+O1` -> fin
          - [x] Voy ahora mismo {#voy-ahora-mismo-2 antes=voy}
          - [ ] 24 horas, ni una más {#horas-una-mas} <!-- ojo -->
          - [ ] … {#respuesta}

          ## ¿Qué pasó en la bodega? {#que-paso-bodega-2}

          ## Pasos {#pasos tipo=orden}

          1. Año nuevo {#ano-nuevo}
          2. Año nuevo {#a}

          ## Parejas {#parejas tipo=parejas}

          - Ana = bodega {#ana}
          - = caja {#caja}

          """)
  }

  @Test func stampsNothingWhereALineGoesOnBelow() {
    let text = "## Uno\n{#uno}\n\n- [x] «Voy\nahora».\n- [ ] No\n  voy {#no}\n"
    #expect(body(text) == text)
  }

  @Test func tellsTheIDsItStamped() {
    let formatting = formatting(header + "## Uno\n\n- [x] Voy\n")
    #expect(formatting.stamped == ["uno", "voy"])
  }

  @Test func leavesCommentsAsTheyAre() {
    let comments = """
      ## Uno {#uno}

      Ana llega. <!--   una
          nota


        larga   \n  --> Y se va.
        <!-- lint: allow nested-choice: porque sí -->
      - [ ] Voy {#voy}   <!--  aquí  -->   {#no}

      """
    let laid = body(comments)
    #expect(laid.contains("<!--   una\n    nota\n\n\n  larga   \n  -->"))
    #expect(laid.contains("  <!-- lint: allow nested-choice: porque sí -->\n- [ ]"))
    #expect(laid.contains("   <!--  aquí  -->   "))
  }

  @Test func partsScenesAboveTheirComments() {
    #expect(
      body("## Uno {#uno}\nAna.\n<!-- de dos\n\n-->\n## Dos {#dos}\nEva. <!-- a\nb -->\n## Tres {#tres}\n\n\n")
        == "## Uno {#uno}\nAna.\n\n<!-- de dos\n\n-->\n## Dos {#dos}\nEva. <!-- a\nb -->\n\n## Tres {#tres}\n")
  }

  @Test func keepsLinesWhereTheReaderLooksAtTheirIndentation() {
    // Set in, a `>` belongs to an answer, and prose as well.
    let text = """
      ## Uno {#uno}

      Ana llega.

      - [ ] Primero {#primero}
        2. Es prosa
        > De la respuesta.
      > De la escena.

      """
    #expect(body(text.replacing("  2.", with: "\t 2.").replacing("  >", with: " >")) == text)
  }

  @Test func takesItemsThatAreSetInTogetherToTheMargin() {
    #expect(
      body(
        "## Uno {#uno}\n\n  - [ ] a {#a}\n    > Por a.\n   - [ ] b {#b}\n      - [ ] c {#c}\n          - [ ] d {#d}\n- [ ] e {#e}\n"
      )
        == "## Uno {#uno}\n\n- [ ] a {#a}\n  > Por a.\n- [ ] b {#b}\n  - [ ] c {#c}\n    - [ ] d {#d}\n- [ ] e {#e}\n")
  }

  @Test(
    "A file that cannot be understood is left alone, and it is said why",
    arguments: [
      ("Hola.\n", "header-missing"), ("---\nid: a\n## Uno {#uno}\n", "header-malformed"),
      ("---\nid: a\n---\n\n<!-- ## Uno\n", "unclosed-comment"), ("a\u{1}b", "header-missing control-character"),
    ])
  func leftAlone(text: String, rules: String) {
    let formatting = formatting(text)
    #expect(formatting.bytes == Array(text.utf8))
    let found = formatting.obstacles.map { obstacle in
      if case .finding(let finding) = obstacle { finding.rule.name } else { "" }
    }
    #expect(found.joined(separator: " ") == rules)
  }

  @Test func inventsNoIDInATranslation() {
    let source = "---\nid: muestra\nlang: en\ntitle: Sample\n---\n\n## One {#one}\n\n- [x] Go {#go} -> one\n"
    let file = CurriculumFolder.File(path: "muestra.en.md", bytes: Array(source.utf8))
    let formatting = formatting(header + "## Uno {#one}\n\n-  Voy\n\n## Dos\n", beside: [file])
    #expect(String(decoding: formatting.bytes, as: UTF8.self) == header + "## Uno {#one}\n\n- Voy\n\n## Dos\n")
    #expect(formatting.lackingIDs.map(\.line) == [9, 11])
    #expect(formatting.stamped.isEmpty)
  }

  @Test func spacesACurriculum() {
    let text =
      "---\nid:c\nlang: es\ntitle: C\nlanguages: es\n---\n##Ejes{#ejes tipo=ejes}\nLo que sea.\n -  a / b{#x}\n"
    let file = CurriculumFolder.File(path: "curriculum.es.md", bytes: Array(text.utf8))
    #expect(
      String(decoding: CurriculumFolder(files: [file]).formatting(file).bytes, as: UTF8.self)
        == "---\nid: c\nlang: es\ntitle: C\nlanguages: es\n---\n\n## Ejes {#ejes tipo=ejes}\nLo que sea.\n- a / b {#x}\n"
    )
  }
}
