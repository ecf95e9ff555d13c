import Curricula
import Testing

/// One mistake, one finding; several mistakes, all of them; and nothing where nothing is wrong.
@Suite struct RuleTests {
  private let choices = """
    - [x] «Es mío.» {#own}
      > Das la cara.
    - [ ] «No es mío.» {#away}
      > Ana vuelve a empezar.
    """

  private func scene(_ id: String, _ jump: String, _ choices: String? = nil) -> String {
    "## \(id) {#\(id)}\n\n¿Qué dices?\n\n\(choices ?? self.choices)\n\n\(jump)"
  }

  @Test("A lesson in order gives nothing, with or without a curriculum around it")
  func clean() {
    #expect(findings(in: lesson(scene("call", "-> thanks"))).isEmpty)
  }

  @Test("Without a curriculum any behaviour may be named")
  func behavioursWithoutCurriculum() {
    #expect(
      findings(in: lesson(scene("call", "-> thanks").replacing("{#own}", with: "{#own} `+Z9`"))).isEmpty)
  }

  @Test("Several mistakes are all reported at once, in the file's order")
  func several() {
    let body = scene("call", "-> tanks").replacing("- [ ]", with: "- [✓]").replacing(
      "{#own}", with: "{#own} `nots:a`")
    #expect(
      findings(in: lesson(body, header: "minuts: 7\nmodo: examen")) == [
        "6:1 unknown-key", "7:7 bad-value", "14:25 unknown-tag", "16:1 malformed-checkbox",
        "19:4 target-missing",
      ])
  }

  @Test("A once-only choice may lead back to its own scene")
  func onceIsNoLoop() {
    let more = choices + "\n- [ ] `once` «Espere.» {#wait} -> call\n  > Ana espera."
    #expect(findings(in: lesson(scene("call", "-> thanks", more))).isEmpty)
  }

  @Test("A scene needs no jump when each of its choices has its own")
  func ownJumps() {
    let own = choices.replacing("{#own}", with: "{#own} -> thanks").replacing(
      "{#away}", with: "{#away} -> thanks")
    #expect(findings(in: lesson(scene("call", "", own))).isEmpty)
    // A choice whose jump has a condition falls through to the scene's.
    let conditional = own.replacing("{#own} -> thanks", with: "{#own} `trust+1` -> call")
      .replacing("{#away} ->", with: "{#away} `if:trust>2` ->")
    #expect(findings(in: lesson(scene("call", "", conditional))) == ["8:11 dead-end"])
    #expect(findings(in: lesson(scene("call", "-> thanks", conditional))).isEmpty)
  }

  @Test("When the last jump has a condition it may not hold")
  func conditionalEnd() {
    #expect(
      findings(
        in: lesson(
          scene(
            "call", "`if:trust>2` -> thanks\n`if:trust<3` -> thanks",
            choices.replacing("{#own}", with: "{#own} `trust+1`")))
      ) == ["8:11 dead-end", "18:5 constant-condition"])
  }

  @Test("A forgotten jump is one mistake: what follows is not also unreachable")
  func forgottenJump() {
    let body = [scene("call", ""), scene("later", "-> last"), scene("last", "-> thanks")].joined(
      separator: "\n\n")
    #expect(findings(in: lesson(body)) == ["8:11 dead-end"])
  }

  @Test("A loop is one mistake too, and two loops are two")
  func loops() {
    let one = [scene("call", "-> call"), scene("later", "-> thanks")].joined(separator: "\n\n")
    #expect(findings(in: lesson(one)) == ["8:11 endless-loop"])
    let own = choices.replacing("{#own}", with: "{#own} -> left").replacing(
      "{#away}", with: "{#away} -> right")
    let two = [
      scene("call", "-> thanks", own + "\n- [ ] «Ya.» {#now}\n  > Ya."), scene("left", "-> left"),
      scene("right", "-> back"), scene("back", "-> right"),
    ].joined(separator: "\n\n")
    #expect(findings(in: lesson(two, header: "shuffle: yes")) == ["22:11 endless-loop", "33:12 endless-loop"])
  }

  @Test("A scene that nobody reaches is that alone, wherever it leads")
  func unreachable() {
    for jump in ["-> thanks", "-> island", ""] {
      let body = [scene("call", "-> thanks"), scene("island", jump)].joined(separator: "\n\n")
      #expect(findings(in: lesson(body)) == ["19:13 unreachable-scene"], "\(jump)")
    }
  }

  @Test("Notes that no answer takes are found in paragraphs, choices, jumps and feedback")
  func unknownNotes() {
    let body = scene("call", "`if:ayer` -> thanks\n-> thanks")
      .replacing("¿Qué dices?", with: "`if:!hoy` Ya.\n\n¿Qué dices?")
      .replacing("[ ] «", with: "[ ] `if:luego` «").replacing("> Das", with: "> `if:nunca` Das")
    #expect(
      findings(in: lesson(body)) == [
        "10:6 unknown-tag", "15:9 unknown-tag", "16:11 unknown-tag", "19:5 unknown-tag",
      ])
  }

  @Test("The nearest known key, scene or behaviour is suggested in both languages")
  func nearest() throws {
    let text = lesson(scene("call", "-> tanks"), header: "sumary: Una llamada")
    let found = Linter.lint([CurriculumFolder.File(path: "a.es.md", bytes: Array(text.utf8))]).flatMap(
      \.findings)
    let key = try #require(found.first { $0.rule.name == "unknown-key" })
    #expect(
      key.remedy.es.hasPrefix("¿Querías decir «summary»? ")
        && key.remedy.en.hasPrefix("Did you mean “summary”? "))
    let target = try #require(found.first { $0.rule.name == "target-missing" })
    #expect(target.remedy.es == "¿Querías decir «thanks»? Las escenas de esta lección: call, thanks.")
  }

  @Test("A translation with nothing translated yet says so once")
  func emptyTranslation() {
    let source = lesson(scene("call", "-> thanks"))
    let english = "---\nid: muestra\nlang: en\ntitle: Sample\nsummary: Ana.\n---\n"
    let files = [("a.es.md", source), ("a.en.md", english)]
      .map { CurriculumFolder.File(path: $0.0, bytes: Array($0.1.utf8)) }
    let found = Linter.lint(files).flatMap(\.findings).map {
      "\($0.place.line):\($0.place.column) \($0.rule.name)"
    }
    #expect(found == ["3:7 translation-differs", "3:7 translation-stale"])
  }

  @Test("A lesson that cannot be read says nothing about its translation, nor about what names it")
  func unreadableHidesNothingElse() {
    let outline = """
      ---
      id: c
      lang: es
      title: C
      languages: es
      ---

      ## Tema {#track type=track}

      - La muestra {#muestra}

      """
    let files = [
      CurriculumFolder.File(path: "curriculum.es.md", bytes: Array(outline.utf8)),
      CurriculumFolder.File(path: "a.es.md", bytes: [0xFF]),
    ]
    #expect(Linter.lint(files).flatMap(\.findings).map(\.rule.name) == ["unreadable-file"])
  }

  @Test("The same lesson twice is said of the copy")
  func duplicates() {
    let text = lesson(scene("call", "-> thanks"))
    let files = ["a.es.md", "b.es.md"].map { CurriculumFolder.File(path: $0, bytes: Array(text.utf8)) }
    let found = Linter.lint(files).flatMap { file in file.findings.map { "\(file.path) \($0.rule.name)" } }
    #expect(found == ["b.es.md duplicate-lesson"])
  }

  @Test("The shipped curriculum has no errors")
  func shippedCurriculum() throws {
    let folder = Fixtures.repository + "/curricula/service-culture"
    let names = try Fixtures.names(in: folder).filter { $0.hasSuffix(".md") }
    #expect(names.count >= 8)
    let files = try names.map {
      CurriculumFolder.File(path: $0, bytes: try Fixtures.bytes(folder + "/" + $0))
    }
    let errors = Linter.lint(files).flatMap { file in
      file.findings.filter { $0.rule.severity == .error }.map {
        "\(file.path):\($0.place.line) \($0.rule.name)"
      }
    }
    #expect(errors == [])
  }
}
