import Curricula
import Testing

@Suite struct OutlineTests {
  private let folder: CurriculumFolder

  init() throws {
    let path = Fixtures.repository + "/curricula/service-culture"
    folder = CurriculumFolder(
      files: try Fixtures.names(in: path).filter { $0.hasSuffix(".md") }
        .map { CurriculumFolder.File(path: $0, bytes: try Fixtures.bytes(path + "/" + $0)) })
  }

  @Test("The shipped curriculum is read whole")
  func whole() {
    let curriculum = folder.curriculum(in: .es)
    #expect(curriculum.id == "service-culture" && curriculum.languages == [.es, .en])
    #expect(curriculum.passMark == 70)
    #expect(curriculum.mastery.share == 0.8 && curriculum.mastery.window == 8)
    #expect(
      curriculum.mastery.observations == 5 && curriculum.mastery.scenes == 3 && curriculum.mastery.days == 2)
    #expect(curriculum.axes.map(\.id) == ["responsibility", "solution", "judgement", "resolution"])
    #expect(
      curriculum.axes.count == 4 && curriculum.axes.allSatisfy { !$0.positive.isEmpty && !$0.negative.isEmpty })
    #expect(curriculum.axis(of: "O5")?.id == "responsibility" && curriculum.axis(of: "E1") == nil)
    #expect(curriculum.counters.map(\.id) == ["contradictions", "referrals", "broken", "partial"])
    #expect(curriculum.counters.map(\.isCounter) == [true, true, true, true])
    #expect(curriculum.paths.map(\.id) == ["employee", "team-lead", "executive", "observer"])
    #expect(curriculum.paths.map(\.dueDays) == [30, 45, 60, 60])
    #expect(curriculum.paths.allSatisfy { $0.expiryDays == 365 })
    #expect(curriculum.terms.count > 20 && curriculum.terms.named("promesa").first?.id == "promise")
    #expect(Set(curriculum.tracks.flatMap(\.lessons).map(\.id)).isSuperset(of: ["customer-beside-me"]))
  }

  @Test("A translation lends its words and nothing else")
  func translated() {
    let (spanish, english) = (folder.curriculum(in: .es), folder.curriculum(in: .en))
    #expect(english.axes.map(\.id) == spanish.axes.map(\.id))
    #expect(english.behaviours.map(\.axis) == spanish.behaviours.map(\.axis))
    #expect(zip(english.behaviours, spanish.behaviours).allSatisfy { $0.text != $1.text })
    #expect(zip(english.counters, spanish.counters).allSatisfy { $0.label != $1.label })
    #expect(english.paths.map(\.dueDays) == spanish.paths.map(\.dueDays))
    #expect(english.terms.map(\.id) == spanish.terms.map(\.id))
    #expect(zip(english.terms, spanish.terms).allSatisfy { $0.meaning != $1.meaning })
  }

  @Test("Sections and keys may be written in Spanish, with notes for people between")
  func spanishWords() {
    let text = """
      ---
      id: c
      idioma: es
      título: Curso
      idiomas: es
      dominio: 75 % de las últimas 6, con 4 observaciones, 2 escenas, 1 día
      contador: rotas 0/9 Promesas rotas
      ---

      ## Ejes {#axes tipo=ejes}

      Los dos lados.

      - resuelves / cierras {#resolution}

      ## Comportamientos {#behaviours tipo=comportamientos}

      - resuelve {#O4} `eje:resolution`

      ## Ruta {#path tipo=ruta plazo=14d vence=90}

      """
    let outline = Outline(path: "curriculum.es.md", bytes: Array(text.utf8))
    #expect(outline.findings.isEmpty)
    let curriculum = Curriculum(outline)
    #expect(curriculum.mastery.share == 0.75 && curriculum.mastery.days == 1)
    #expect(curriculum.axis(of: "O4")?.negative == "cierras")
    #expect(curriculum.counters.map(\.label) == ["Promesas rotas"])
    #expect(curriculum.paths.map(\.dueDays) == [14] && curriculum.paths.map(\.expiryDays) == [90])
  }

  @Test("Lessons come in the order of the tracks, each once")
  func order() {
    let ids = folder.lessonIDs
    #expect(Set(ids).count == ids.count && ids.count >= 3)
    #expect(Array(ids.prefix(2)) == ["order-that-never-came", "listening-in-a-hurry"])
  }
}
