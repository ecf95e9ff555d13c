import Testing

@testable import Curricula

@Suite struct LessonReaderTests {
  /// The scene read from some lines under one heading.
  private func scene(_ body: String, heading: String = "## Una llamada {#call}") throws -> (Scene, [Finding]) {
    let manuscript = Manuscript("---\nid: a\nlang: es\ntitle: A\n---\n\n\(heading)\n\n\(body)\n")
    return (try #require(manuscript.scenes.first), manuscript.findings)
  }

  @Test("A line that only looks like something else stays prose")
  func proseStaysProse() throws {
    let lines = [
      "¿Qué no sabe Ana?", "#equipo gana", "*Nadie* contesta.", "+34 no es el prefijo.", "-3 grados afuera.",
      "[Ana](https://ejemplo.org) llama.", "1.5 horas tarde.", "Ana: «¿y mi pago?»", "«- ¿Y bien?»",
      "~~Nunca~~ siempre.",
    ]
    for line in lines {
      let (scene, findings) = try scene(line, heading: "## Una llamada {#call type=info}")
      #expect(findings.isEmpty, "\(line)")
      #expect(scene.body.map(\.text) == [line])
      #expect(scene.body.map(\.voice) == [.narration])
    }
  }

  @Test("An answer may be a link, and keeps its words as written")
  func linkBullet() throws {
    let (scene, findings) = try scene(
      "- [x] [La guía](https://ejemplo.org/a?b=1) y ya {#guide}\n- [ ] [no] responder {#no}")
    #expect(findings.isEmpty)
    #expect(scene.choices.map(\.text) == ["[La guía](https://ejemplo.org/a?b=1) y ya", "[no] responder"])
  }

  @Test(
    "Jump, tags and id end a choice's line in any order",
    arguments: [
      "- [x] Sí {#yes} `+O1 note:a` -> next", "- [x] Sí `+O1 note:a` {#yes} -> next",
      "- [x] Sí -> next `+O1 note:a` {#yes}",
      "- [x] Sí -> next {#yes} `+O1` `note:a`", "- [X] `note:a` Sí {#yes} `+O1` ->next",
      "- [x] Sí {#yes}\n  `+O1` `note:a` -> next",
      "- [x] Sí {#yes}\n  `+O1`\n  `note:a`\n  -> next", "* [x] Sí {#yes} `+O1 note:a` -> next",
    ])
  func tails(line: String) throws {
    let (scene, findings) = try scene(line)
    let choice = try #require(scene.choices.first)
    #expect(findings.allSatisfy { $0.rule == .malformedCheckbox })
    #expect(choice.id == "yes" && choice.text == "Sí")
    #expect(choice.evidence.map(\.behaviour) == ["O1"] && choice.notes == ["a"])
    #expect(choice.jump?.target == "next")
  }

  @Test("A jump's own condition stands before it, wherever the jump stands")
  func conditionalJumps() throws {
    let expected = Condition(tests: [.note("a"), .meter("trust", .atLeast, 2)])
    let lines = [
      "- [x] Sí {#yes} `if:a if:trust>=2` -> next", "- [x] Sí {#yes}\n  `if:a` `si:trust>=2` -> next",
      "- [x] Sí {#yes}\n  `+O1` `if:a trust>=2` -> next",
    ]
    for line in lines {
      let (scene, findings) = try scene(line)
      #expect(findings.isEmpty, "\(line)")
      #expect(scene.choices.first?.jump?.condition == expected, "\(line)")
      #expect(scene.choices.first?.condition == nil)
    }
    let (alone, _) = try scene("`if:a` `if:trust>=2` -> next", heading: "## Una llamada {#call type=info}")
    #expect(alone.jumps.map(\.condition) == [expected])
  }

  @Test("A condition before a speaker governs what is said, on its line or the line before")
  func conditionBeforeSpeaker() throws {
    for gap in [" ", "\n"] {
      let (scene, findings) = try scene(
        "`if:a`\(gap)**Ana (Nómina):** «Ya está.»\n\n`if:b`\(gap)| Estimada Ana:\n| ya está.",
        heading: "## Una llamada {#call type=info}")
      #expect(findings.isEmpty)
      #expect(scene.body.map(\.voice) == [.speech(name: "Ana", role: "Nómina"), .letter])
      #expect(
        scene.body.map(\.condition) == [Condition(tests: [.note("a")]), Condition(tests: [.note("b")])])
      #expect(scene.body.map(\.text) == ["«Ya está.»", "Estimada Ana:\nya está."])
    }
  }

  @Test("A paragraph ends at a blank line, a speaker or a condition; its lines are joined")
  func paragraphs() throws {
    let (scene, findings) = try scene(
      "Suena el teléfono\ny nadie contesta.\n**Ana:** «¿Hola?\n¿Hay alguien?»\n`if:a` Sigue sonando.\n\n| Hola:\n|\n| Adiós.",
      heading: "## Una llamada {#call type=info}")
    #expect(findings.isEmpty)
    #expect(
      scene.body.map(\.text) == [
        "Suena el teléfono y nadie contesta.", "«¿Hola? ¿Hay alguien?»", "Sigue sonando.", "Hola:\n\nAdiós.",
      ])
    #expect(scene.body[1].voice == .speech(name: "Ana", role: ""))
  }

  @Test("What is indented under a choice happens; what follows `>` explains, on as many lines as needed")
  func consequences() throws {
    let (scene, findings) = try scene(
      """
      - [x] Sí {#yes}
        Ana respira.

        **Ana:** «Gracias.»
        | Queda anotado.
        > Das una hora
        > y un nombre.
        >
        > `if:a` Y cumples.
      - [ ] No {#no}

      > [x] Bien.
      > Muy bien.
      > [ ] Mal.
      """)
    #expect(findings.isEmpty)
    let choice = try #require(scene.choices.first)
    #expect(choice.consequences.map(\.text) == ["Ana respira.", "«Gracias.»", "Queda anotado."])
    #expect(choice.consequences.map(\.voice) == [.narration, .speech(name: "Ana", role: ""), .letter])
    #expect(choice.feedback.map(\.text) == ["Das una hora y un nombre.", "Y cumples."])
    #expect(choice.feedback.map(\.condition) == [nil, Condition(tests: [.note("a")])])
    #expect(scene.feedback.map(\.occasion) == [.full, .partial])
    #expect(scene.feedback.map(\.text) == ["Bien. Muy bien.", "Mal."])
  }

  @Test("Comments leave nothing behind, inside a line or over several")
  func comments() throws {
    let plain = try scene("Suena el teléfono.\nNadie contesta.\n\n- [x] Sí {#yes} `+O1`\n  Ana respira.")
    let commented = try scene(
      """
      <!-- ¿de noche? -->Suena <!-- otra vez --> el teléfono.<!-- fin -->
      <!-- dos
      líneas -- y -> una flecha

      -->
      <!-- x --> Nadie contesta.

      <!-- la buena -->- [x] Sí {#yes} <!-- más --> `+O1`
        <!-- alivio --> Ana respira.
      """)
    #expect(commented.1.isEmpty)
    #expect(commented.0.words == plain.0.words)
    #expect(commented.0.logic == plain.0.logic)
  }

  @Test("Attributes may have spaces around `=` and Spanish names")
  func attributes() throws {
    let (scene, findings) = try scene(
      "Fin.", heading: "## Gracias {#thanks tipo = final resultado= mixto peso =2}")
    #expect(findings.isEmpty)
    #expect(scene.id == "thanks" && scene.type == .ending && scene.outcome == .mixed && scene.weight == 2)
  }

  @Test("Braces that hold neither id nor attribute are the author's words")
  func braces() throws {
    let (scene, findings) = try scene("- [x] Escribes {nombre} {#name}", heading: "## La {llave} {#key}")
    #expect(findings.isEmpty)
    #expect(scene.title == "La {llave}" && scene.id == "key")
    #expect(scene.choices.map(\.text) == ["Escribes {nombre}"])
  }

  @Test("Hints and accepted answers come in order, with or without a space")
  func hintsAndAnswers() throws {
    let (scene, findings) = try scene(
      "¿Qué se promete?\n\n= una hora\n=un nombre\n\n? Piensa en el reloj.\n?Y en quién.\n> Las dos.",
      heading: "## Una palabra {#word type=text}")
    #expect(findings.isEmpty)
    #expect(scene.accepted == ["una hora", "un nombre"])
    #expect(scene.hints == ["Piensa en el reloj.", "Y en quién."])
    #expect(scene.question?.text == "¿Qué se promete?")
  }

  @Test("Amounts that no lesson needs are not read: they could overflow later")
  func hugeNumbers() throws {
    let (scene, findings) = try scene(
      "- [x] Sí {#yes} `trust+9223372036854775807` `99999999999999999999 pts` `trust-100`",
      heading: "## Una llamada {#call weight=1e400}")
    #expect(findings.count == 4)
    #expect(
      scene.weight == 1 && scene.choices.first?.moves.isEmpty == true && scene.choices.first?.points == nil)
    #expect(Attributes.days(Excerpt(line: 1, scalars: Array("99999999999d".unicodeScalars)[...])) == nil)
  }

  @Test("Ids are letters, digits inside and single hyphens, accents in one piece or two")
  func ids() {
    for good in ["a", "O1", "caso-cerrado", "área-2", "a\u{301}rea", "señal"] {
      #expect(isID(good.unicodeScalars), "\(good)")
    }
    for bad in ["", "1a", "-a", "a-", "a--b", "a_b", "a b", "a.b", "a/b", "\u{301}a", "a-\u{301}b"] {
      #expect(!isID(bad.unicodeScalars), "\(bad)")
    }
  }
}
