import Testing

@testable import Curricula

/// What `translate` begins, adds to and stamps.
@Suite struct SkeletonTests {
  private typealias File = CurriculumFolder.File

  /// Every type of scene, and every place where words stand.
  private let source = """
    ---
    id: todo
    lang: es
    title: Todo
    summary: De todo.
    meter: trust 2/5 Confianza
    ---

    ## Elegir {#pick}

    Pasa algo.

    **Ana (Ventas):** «Hola».

    | Estimada Ana:
    | Adiós.

    `if:trust<2` ¿Qué haces?

    - [ ] Nada {#none}
      `trust-1 note:seen`
      Primero esto.

      `if:seen` Luego esto.
      > Por esto.
      >
      > Y por esto.
    - [x] `if:trust>1` Algo {#some} -> steps
      > Bien.

    ? Mira.
    ? Mira bien.

    -> steps

    ## Ordenar {#steps type=order}

    ¿En qué orden?

    1. Uno {#one}
    2. Dos {#two}

    > [x] Sí.
    > [ ] No.

    -> pairs

    ## Unir {#pairs type=match}

    ¿Con cuál?

    - Ana = Ventas {#ana}
    - = Compras {#none}

    > Eso.

    -> gaps

    ## Huecos {#gaps type=cloze}

    Llamo a [[Ana/Anita|Eva|Luz]] a las [[cinco]].

    > Eso.

    -> count

    ## Contar {#count type=number}

    ¿Cuántos?

    = 4

    > Eso.

    -> word

    ## Escribir {#word type=text}

    ¿Quién?

    = Ana
    = La señora Ana

    > Eso.

    -> often

    ## Escala {#often type=scale}

    ¿Con qué frecuencia?

    - 1 Nunca
    - 2
    - 3 Siempre

    -> think

    ## Pensar {#think type=reflection}

    ¿Qué harías?

    = Yo llamaría.

    - Di una hora

    -> end

    ## Fin {#end type=ending outcome=good}

    Fin.

    > Así es.

    ## Promesa {#promise type=commitment due=7d}

    ¿Qué harás?

    - Llamar.

    """

  private var original: Manuscript { Manuscript(source, path: "todo.es.md") }

  private func findings(_ translation: String) -> [String] {
    let files = [("todo.es.md", source), ("todo.en.md", translation)].map { File(path: $0, bytes: Array($1.utf8)) }
    return Linter.lint(files).flatMap { found in
      // The source is written to have a bit of everything, and not to teach.
      found.findings.filter { _ in found.path == "todo.en.md" }.map(\.rule.name)
    }
  }

  @Test("A skeleton has every id and paragraph, and only its blanks are to be filled")
  func skeleton() {
    let skeleton = Skeleton.file(of: original, in: .en)
    #expect(findings(skeleton) == ["translation-blank"])
    let manuscript = Manuscript(path: "todo.en.md", bytes: Array(skeleton.utf8), following: original)
    #expect(manuscript.findings.isEmpty)
    #expect(manuscript.blanks > 40)
    #expect(skeleton.contains("<!-- Llamo a [[Ana/Anita|Eva|Luz]] a las [[cinco]]. -->\n(…) [[(…)|(…)|(…)]] [[(…)]]\n"))
    #expect(skeleton.contains("  `if:seen` (…)\n"))
  }

  @Test("Filled in, it breaks no rule", arguments: ["Palabras", "Words, «and» 2 more"])
  func filledIn(words: String) {
    var number = 0
    var filled = ""
    // Each blank gets words of its own.
    for part in Skeleton.file(of: original, in: .en).split(separator: "(…", omittingEmptySubsequences: false) {
      filled +=
        number == 0 ? part : "\(words) \(number)" + (part.hasPrefix("):**") ? part.dropFirst(0) : part.dropFirst())
      number += 1
    }
    filled = filled.replacing("**Ana Palabras", with: "**Ana (Palabras").replacing("**Ana Words", with: "**Ana (Words")
    #expect(findings(filled) == [])
  }

  @Test func textsOfTheSourceCannotEndTheirComment() {
    let odd = Manuscript(lesson("## A --> B {#a}\n\n- [x] Voy --> ya {#go}\n  > Sí.\n\n-> thanks"))
    let text = Skeleton.file(of: odd, in: .en)
    #expect(Manuscript(path: "a.en.md", bytes: Array(text.utf8), following: odd).scenes.map(\.id) == ["a", "thanks"])
  }

  @Test func anUpdateAddsWhatIsNewAndKeepsEveryWord() {
    let old = """
      ---
      id: todo
      lang: en
      title: All
      summary: Of everything.
      meter: trust Trust
      ---

      <!-- mine -->
      ## Pick {#pick}

      It happens.

      - Nothing {#none}
        First this.

      ? Look.

      ## Order {#steps}

      Which order?

      2. Two {#two}

      > [x] Yes.
      > [ ] No.

      <!-- Before the end -->
      ## End {#end}

      The end.

      """
    let translation = Manuscript(path: "todo.en.md", bytes: Array(old.utf8), following: original)
    let update = TranslationUpdate(of: translation, from: original)
    #expect(
      update.added
        == ["pick/some", "steps/one", "pairs", "gaps", "count", "word", "often", "think", "promise"])
    let lines = update.text.split(separator: "\n", omittingEmptySubsequences: false)
    // Every line is still there, in its order.
    var rest = lines[...]
    for line in old.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let index = rest.firstIndex(of: line) else {
        Issue.record("lost: \(line)")
        continue
      }
      rest = rest[(index + 1)...]
    }
    let again = Manuscript(path: "todo.en.md", bytes: Array(update.text.utf8), following: original)
    #expect(again.scenes.map(\.id) == original.scenes.map(\.id))
    #expect(again.scenes.map { $0.choices.map(\.id) } == original.scenes.map { $0.choices.map(\.id) })
    #expect(TranslationUpdate(of: again, from: original).added.isEmpty)
  }

  @Test("A stamp changes one line, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func stamp(end: String) {
    let digest = String(repeating: "a", count: 64)
    let old = ["\u{FEFF}---", "id: a", "lang: en", "traduce :  b ", "---", "", "## One {#a}", ""]
    let bytes = RevisionStamp.put(digest, into: File(path: "a.md", bytes: Array(old.joined(separator: end).utf8)))
    var new = old
    new[3] = "traduce : \(digest) "
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == new.joined(separator: end))
  }

  @Test func aStampIsPutWhereThereIsNone() {
    let old = "---\nid: a\nidioma: es\n---\n"
    let digest = String(repeating: "a", count: 64)
    let bytes = RevisionStamp.put(digest, into: File(path: "a.md", bytes: Array(old.utf8))) ?? []
    #expect(String(decoding: bytes, as: UTF8.self) == "---\nid: a\nidioma: es\ntraduce: \(digest)\n---\n")
    #expect(RevisionStamp.put(digest, into: File(path: "a.md", bytes: Array("id: a\n".utf8))) == nil)
  }
}
