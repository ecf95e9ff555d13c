import Curricula
import Testing

/// `Samples/sample-lesson.es.md`, whole.
@Suite struct SampleLessonTests {
  let manuscript: Manuscript
  let lesson: Lesson

  init() throws {
    manuscript = Manuscript(path: "sample-lesson.es.md", bytes: try Fixtures.sample("sample-lesson.es.md"))
    lesson = manuscript.lesson
  }

  private func scene(_ id: String) throws -> Scene { try #require(lesson.scene(id)) }

  @Test("The header is read key by key")
  func header() {
    let header = manuscript.header
    #expect(header.id == "closed-ticket")
    #expect(header.language == .es && header.isLanguageKnown)
    #expect(header.title == "Caso cerrado")
    #expect(header.summary == "El sistema dice «resuelto». La enfermera de noche dice que no.")
    #expect(header.minutes == 7)
    #expect(header.mode == .practice && header.kind == .lesson)
    #expect(header.trigger == "queja")
    #expect(header.behaviours == ["O1", "O3", "O4", "O5", "E1", "E2", "S1"])
    #expect(header.meters.map(\.id) == ["trust"])
    #expect(header.meters.first?.start == 2 && header.meters.first?.maximum == 5)
    #expect(header.meters.first?.label == "Confianza de Yolanda")
  }

  @Test("Every scene is there, with its type and outcome")
  func scenes() {
    #expect(
      lesson.scenes.map(\.id) == [
        "call", "needs", "rule", "opened", "late", "paper", "commit", "card-invoice",
      ])
    #expect(
      lesson.scenes.map(\.type) == [
        .choice, .multiple, .choice, .ending, .ending, .ending, .commitment, .choice,
      ])
    #expect(lesson.scenes.map(\.outcome) == [nil, nil, nil, .good, .mixed, .bad, nil, nil])
    #expect(lesson.firstScene?.id == "call")
    #expect(lesson.cards.map(\.id) == ["card-invoice"])
    #expect(lesson.cards.map(\.reviews) == ["call"])
    #expect(lesson.commitment?.id == "commit" && lesson.commitment?.dueDays == 7)
  }

  @Test("Who speaks is told apart from what is told, and the last paragraph asks")
  func paragraphs() throws {
    let call = try scene("call")
    #expect(call.title == "Diez para las siete")
    #expect(call.body.count == 4)
    #expect(
      call.body.map(\.voice) == [
        .narration, .speech(name: "Yolanda", role: "Enfermería"), .narration, .narration,
      ])
    #expect(call.body[1].text.hasPrefix("«Entro a las siete"))
    #expect(call.body[1].text.hasSuffix("*resuelto*.»"))
    #expect(call.question?.text == "¿Qué le dices primero?")
    #expect(call.hints == ["¿Qué no sabe Yolanda cuando cuelga?", "Le falta un nombre, un paso y una hora."])
  }

  @Test("A choice keeps its words apart from its tags, consequences and feedback")
  func choices() throws {
    let call = try scene("call")
    #expect(call.choices.map(\.id) == ["new-form", "sorry", "own", "ivan"])
    #expect(call.choices.map(\.isRecommended) == [false, false, true, false])
    #expect(call.choices.map(\.points) == [0, 1, 3, 0])
    let own = try #require(call.choice("own"))
    #expect(own.text == "«Lo cerramos sin probarlo con usted. **Es mío**: a las siete la llamo.»")
    #expect(own.evidence.map(\.behaviour) == ["O1", "O2", "E1"])
    #expect(own.evidence.map(\.value) == [1, 1, 1])
    #expect(own.moves.map(\.meter) == ["trust"] && own.moves.map(\.delta) == [1])
    #expect(own.notes == ["seven"])
    #expect(own.consequences.map(\.text) == ["«A las siete. Anoto.»"])
    #expect(own.feedback.map(\.text).first?.hasPrefix("Nombras la falla") == true)
    #expect(call.choice("new-form")?.moves.map(\.delta) == [-2])
    #expect(call.choice("new-form")?.evidence.map(\.value) == [-1, -1])
  }

  @Test("Tags and feedback of a multiple scene stand on the choices' own lines")
  func multiple() throws {
    let needs = try scene("needs")
    #expect(needs.choices.map(\.isRecommended) == [true, true, true, false, false])
    #expect(needs.choice("cover")?.text == "Quién puede acompañarla mientras tanto")
    #expect(needs.choice("cover")?.evidence.map(\.behaviour) == ["E1", "S1"])
    #expect(needs.choice("manual")?.feedback.count == 1)
    #expect(needs.choice("use")?.feedback.isEmpty == true)
    #expect(needs.feedback.map(\.occasion) == [.full, .partial])
    #expect(needs.feedback.first?.text == "Tienes con qué reparar y con qué cuidar la noche.")
  }

  @Test("Conditions govern paragraphs, choices and jumps")
  func conditions() throws {
    let rule = try scene("rule")
    #expect(
      rule.body.map(\.condition) == [
        nil, Condition(tests: [.note("seven")]), Condition(tests: [.noNote("seven")]), nil,
      ])
    let warn = try #require(rule.choice("warn"))
    #expect(warn.condition == Condition(tests: [.note("seven")]) && warn.isOnce)
    #expect(warn.text == "Primero **avisas a Yolanda**: aún no hay acceso, y qué sigue.")
    #expect(warn.jump?.target == "rule" && warn.jump?.condition == nil)
    #expect(rule.jumps.map(\.target) == ["paper", "late", "opened"])
    #expect(
      rule.jumps.map(\.condition) == [
        Condition(tests: [.noNote("open")]), Condition(tests: [.meter("trust", .less, 4)]), nil,
      ])
  }

  @Test("Endings carry their debrief, the commitment its suggestions")
  func endings() throws {
    #expect(try scene("opened").feedback.map(\.occasion) == [.always])
    #expect(
      try scene("paper").body.map(\.condition) == [
        Condition(tests: [.note("risk")]), Condition(tests: [.noNote("risk")]),
      ])
    let commit = try scene("commit")
    #expect(
      commit.choices.map(\.text) == [
        "Probarlo con quien lo pidió.", "Escribir qué cambió y quién lo comprobó.",
      ])
    #expect(commit.choices.allSatisfy { !$0.hasBox })
  }

  @Test("The pair lints clean, but for a shortened lesson's minutes and a translation without its source's version")
  func pairIsClean() throws {
    let files = try ["sample-lesson.en.md", "sample-lesson.es.md"].map { name in
      CurriculumFolder.File(path: name, bytes: try Fixtures.sample(name))
    }
    let found = Linter.lint(files).flatMap { file in file.findings.map { "\(file.path) \($0.rule.name)" } }
    #expect(found == ["sample-lesson.en.md translation-stale", "sample-lesson.es.md minutes-off"])
  }

  @Test("In Spanish words it is the same lesson")
  func spanishWords() throws {
    let spanish = Manuscript(path: "palabras.es.md", bytes: try Fixtures.sample("palabras.es.md"))
    #expect(spanish.findings.isEmpty)
    let header = spanish.header
    #expect(header.id == manuscript.header.id && header.title == manuscript.header.title)
    #expect(header.minutes == manuscript.header.minutes && header.mode == manuscript.header.mode)
    #expect(header.trigger == manuscript.header.trigger && header.summary == manuscript.header.summary)
    #expect(header.behaviours == manuscript.header.behaviours)
    #expect(header.meters.map(\.unplaced) == manuscript.header.meters.map(\.unplaced))
    #expect(spanish.scenes.count == manuscript.scenes.count)
    for (one, other) in zip(spanish.scenes, manuscript.scenes) {
      #expect(one.logic == other.logic, "\(other.id)")
      #expect(one.words == other.words, "\(other.id)")
    }
    #expect(spanish.lesson.revision != lesson.revision)
  }
}
