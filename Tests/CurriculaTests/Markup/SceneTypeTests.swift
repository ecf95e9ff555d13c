import Testing

@testable import Curricula

/// What is read from each type of scene that is written its own way, in a source and in its translation.
@Suite struct SceneTypeTests {
  private static let source = """
    ---
    id: todo
    lang: es
    title: Todo
    confianza: sí
    ---

    ## Los pasos {#steps tipo=orden}

    Ponlos en orden.

    1. Escuchar {#listen}
    2. Comprobar {#check}
    3. Arreglar {#mend}

    > Así.

    -> notes

    ## Las notas {#notes tipo=parejas}

    1. Esto es prosa, porque no es un orden.

    - «Tardó 9 minutos» = un hecho {#nine}
    - «Es lento» = una opinión {#slow}
    - a = b = un hecho {#equation}
    - = una queja {#none}

    > Así.

    -> gaps

    ## Los huecos {#gaps tipo=huecos}

    Le llamo a las [[cinco/5|tres|y\\/o]] en punto,
    y si [[no]] hay cunas, [[aviso|callo\\|espero]].

    > Así.

    -> cots

    ## Las cunas {#cots tipo=número}

    ¿Cuántas son?

    = 18 +- 0,5
    = -3

    > Así.

    -> often

    ## A menudo {#often tipo=escala}

    ¿Te pasa?

    - 1 Nunca
    - 2
    - 10 Cada día

    -> thought

    ## Tu parte {#thought tipo=reflexión}

    ¿Qué dirías?

    = Diría qué pasó y quién lo decidió.
    - ¿Nombras a la persona?
    - ¿Das una hora?

    -> end

    ## Fin {#end tipo=final resultado=bueno}

    Ya está.

    """

  private static let translation = """
    ---
    id: todo
    lang: en
    title: Everything
    translates: \(Source(path: "", bytes: Array(source.utf8)).revision)
    ---

    ## The steps {#steps}

    Put them in order.

    1. Listen {#listen}
    2. Check {#check}
    3. Mend {#mend}

    > Like this.

    ## The notes {#notes}

    1. This is prose, for it is no order.

    - “It took 9 minutes” = a fact {#nine}
    - “He is slow” = an opinion {#slow}
    - a = b = a fact {#equation}
    - = a complaint {#none}

    > Like this.

    ## The gaps {#gaps}

    I'll call you at [[five/5|three|either]] sharp,
    and if there are [[no]] cots, I'll [[say so|keep quiet]].

    > Like this.

    ## The cots {#cots}

    How many are there?

    > Like this.

    ## Often {#often}

    Does it happen to you?

    - 1 Never
    - 2
    - 10 Every day

    ## Your part {#thought}

    What would you say?

    = I'd say what happened and who decided it.
    - Do you name the person?
    - Do you give an hour?

    ## End {#end}

    That's it.

    """

  private static let files = [
    CurriculumFolder.File(path: "todo.es.md", bytes: Array(source.utf8)),
    CurriculumFolder.File(path: "todo.en.md", bytes: Array(translation.utf8)),
  ]

  private func lesson(_ language: Language) throws -> Lesson {
    try #require(CurriculumFolder(files: Self.files).lesson("todo", in: language))
  }

  @Test func bothFilesAreSound() {
    let findings = Linter.lint(Self.files).flatMap { file in
      file.findings.map { "\(file.path):\($0.place.line):\($0.place.column) \($0.rule.name)" }
    }
    #expect(findings == [])
  }

  @Test func steps() throws {
    let scene = try #require(try lesson(.es).scene("steps"))
    #expect(scene.choices.map(\.id) == ["listen", "check", "mend"])
    #expect(scene.choices.map(\.text) == ["Escuchar", "Comprobar", "Arreglar"])
    #expect(try lesson(.en).scene("steps")?.choices.map(\.text) == ["Listen", "Check", "Mend"])
  }

  @Test func pairs() throws {
    let scene = try #require(try lesson(.es).scene("notes"))
    #expect(scene.body.map(\.text) == ["1. Esto es prosa, porque no es un orden."])
    #expect(scene.choices.map(\.text) == ["«Tardó 9 minutos»", "«Es lento»", "a", ""])
    #expect(scene.choices.map(\.partner) == ["un hecho", "una opinión", "b = un hecho", "una queja"])
    #expect(try lesson(.en).scene("notes")?.choices.map(\.partner).last == "a complaint")
  }

  @Test func gaps() throws {
    let scene = try #require(try lesson(.es).scene("gaps"))
    #expect(scene.body.map(\.text) == ["Le llamo a las [[1]] en punto, y si [[2]] hay cunas, [[3]]."])
    #expect(
      scene.gaps == [
        Gap(accepted: ["cinco", "5"], distractors: ["tres", "y/o"]), Gap(accepted: ["no"]),
        Gap(accepted: ["aviso"], distractors: ["callo|espero"]),
      ])
    let english = try #require(try lesson(.en).scene("gaps"))
    #expect(english.gaps.map(\.accepted.first) == ["five", "no", "say so"])
    #expect(english.body.first?.text.hasPrefix("I'll call you at [[1]] sharp") == true)
  }

  @Test func numbers() throws {
    let scene = try #require(try lesson(.es).scene("cots"))
    #expect(scene.numbers == [NumberAnswer(value: 18, tolerance: 0.5), NumberAnswer(value: -3)])
    #expect(scene.accepted.isEmpty)
    #expect(try lesson(.en).scene("cots")?.numbers == scene.numbers)
    #expect(NumberAnswer(value: 0.3, tolerance: 0.1).accepts(0.1 + 0.1))
    #expect(!NumberAnswer(value: 18, tolerance: 0.5).accepts(18.6))
  }

  @Test(
    "A number is read as people write it",
    arguments: [("1 200", 1200), ("12,5", 12.5), ("12.5", 12.5), ("-3", -3), ("−3", -3), ("+7", 7), ("0", 0)])
  func numbersRead(text: String, value: Double) {
    #expect(Double(writing: text) == value)
  }

  @Test(
    "What may be read in two ways is no number", arguments: ["1.200,5", "1,2,3", "", "-", "5-", "3e5", "doce", "."])
  func noNumbers(text: String) {
    #expect(Double(writing: text) == nil)
  }

  @Test func points() throws {
    let scene = try #require(try lesson(.es).scene("often"))
    #expect(scene.choices.map(\.id) == ["1", "2", "10"])
    #expect(scene.choices.map(\.text) == ["Nunca", "", "Cada día"])
    #expect(try lesson(.en).scene("often")?.choices.map(\.text) == ["Never", "", "Every day"])
  }

  @Test func reflection() throws {
    let scene = try #require(try lesson(.es).scene("thought"))
    #expect(scene.accepted == ["Diría qué pasó y quién lo decidió."])
    #expect(scene.choices.map(\.text) == ["¿Nombras a la persona?", "¿Das una hora?"])
    #expect(
      try lesson(.en).scene("thought")?.choices.map(\.text) == ["Do you name the person?", "Do you give an hour?"])
  }

  @Test func confidenceIsAsked() throws {
    #expect(try lesson(.es).header.asksConfidence)
    #expect(try lesson(.en).header.asksConfidence)
  }
}
