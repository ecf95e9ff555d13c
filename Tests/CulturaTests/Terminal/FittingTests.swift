import Curricula
import Learning
import Testing

@testable import cultura

/// Nothing is wider than the terminal and no word is cut, at 40, 80 and 120 columns.
@Suite struct FittingTests {
  private static let widths = [40, 80, 120]
  /// Wide enough for anything to stand on one line.
  private static let endless = 100_000
  /// What only draws, and comes or goes with the layout.
  private static let drawn: Set<String> = ["│", "|", "·", "─", "━", "└"]

  /// Every screen of a lesson, what every answer brings, and the debrief.
  private func pages(_ path: TypedPath, _ curriculum: Curriculum, columns: Int) -> [String] {
    var style = Style(isPlain: false)
    (style.columns, style.hasColour) = (columns, true)
    let language = path.end.lesson.language
    func page(_ build: (inout Page) -> Void) -> String {
      var page = Page(style, language)
      build(&page)
      return page.text
    }
    let scenes = path.stops.flatMap { stop in
      [page { $0.scene(stop.screen) }] + (stop.reply.map { reply in [page { $0.reply(reply, isTaught: true) }] } ?? [])
    }
    return scenes + (path.end.debrief.map { debrief in [page { $0.debrief(debrief, curriculum: curriculum) }] } ?? [])
  }

  private static func words(_ text: String) -> [String: Int] {
    Rendering.visible(text).split(whereSeparator: \.isWhitespace).map(String.init).filter { !drawn.contains($0) }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func fits(_ each: CurriculumLesson, variants: Int = 3) throws {
    for variant in 0..<variants {
      let path = try TypedPath(each.lesson, of: each.curriculum, learner: "ana") { count, stop in
        variant == 0 ? 0 : variant == 1 ? count - 1 : stop
      }
      let whole = pages(path, each.curriculum, columns: Self.endless)
      for columns in Self.widths {
        let pages = pages(path, each.curriculum, columns: columns)
        #expect(pages.count == whole.count && pages.count > path.stops.count)
        for (index, (page, whole)) in zip(pages, whole).enumerated() {
          let grid = CellGrid(page.replacing("\n", with: "\r\n"), columns: columns)
          #expect(grid.overflown.isEmpty, "\(columns): \(grid.overflown.map { grid.rows[$0] })")
          #expect(grid.unknown.isEmpty)
          let kept = Self.words(grid.rows.joined(separator: "\n"))
          // The debrief's map says in fewer words what does not fit.
          if index == pages.count - 1 { continue }
          let lost = Self.words(whole).filter { kept[$0.key] != $0.value && DisplayWidth.of($0.key) <= 30 }
          #expect(lost.isEmpty, "\(columns): \(lost) in\n\(page)")
        }
      }
    }
  }

  @Test("Every screen of every lesson fits and cuts no word", arguments: CurriculumLesson.all)
  func everyLesson(_ each: CurriculumLesson) throws { try fits(each) }

  /// Wide characters, accents that are scalars of their own, emoji made of several, and words longer than a line.
  private static let wild = """
    ---
    id: wild
    lang: es
    title: 約束と信頼 · la cumpleañera
    minutes: 5
    meter: trust 2/5 信頼 de Yolanda
    ---

    ## 七時十分前 e\u{301}poca {#one}

    私たちは明日の朝までに新しいベッドを用意すると約束しましたが、倉庫にはまだ何もありません。お客様は待っています。

    **山田さん（看護師長・救急部門・夜勤担当）:** «電気泳動装置の予約番号はPNEUMONOULTRAMICROSCOPICSILICOVOLCANOCONIOSIS2026です。Ya llame\u{301} dos veces.»

    La dirección es https://intranet.example.org/servicio/clientes/internos/promesas/incumplidas?caso=1234567890&turno=noche

    ¿Que\u{301} le dices primero, 👩🏽‍⚕️ o 🇪🇨?

    - [x] «すぐに確認して、五時に必ず電話します。» Es mi\u{301}o 👍🏽. {#own}
      `3 pts trust+1` -> end
      山田さん は 黙って うなずく。 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦
      > Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: una palabra sola.
    - [ ] Z̸̢̛͎a̶͚͝l̷͖͑g̴̱͌o̶̙͊ {#other}
      `0 pts trust-1` -> end
      각각의 한글 자모 각 각.
      > Nadie lo entiende.

    ## おわり {#end type=ending outcome=good}

    終わりました。
    """

  @Test func whateverIsWrittenFits() throws {
    let folder = try TemporaryFolder()
    try Disk.write(Self.wild, to: folder["wild.es.md"])
    let lessons = CurriculumLesson.all(in: folder.path)
    #expect(lessons.count >= 1)
    for lesson in lessons { try fits(lesson, variants: 2) }
  }

  @Test(
    "On a real terminal no row of a lesson overflows, and every sequence is one that all terminals know",
    arguments: widths, ["order-that-never-came", "saying-it-well", "three-answers"])
  func onATerminal(columns: Int, lesson: String) throws {
    for each in CurriculumLesson.all where each.lesson.id == lesson {
      let path = try TypedPath(each.lesson, of: each.curriculum, learner: "ana") { _, stop in stop }
      let terminal = try Seat().start(
        ["play", lesson],
        ["CULTURA_CURRICULA": Place.curricula, "CULTURA_LANG": each.lesson.language.rawValue], columns: UInt16(columns))
      for line in path.lines where try terminal.promptsAgain() { terminal.send(line + "\r") }
      #expect(try terminal.wait() == .exited(0))
      let shown = terminal.transcript()
      let grid = CellGrid(shown, columns: columns)
      #expect(grid.rows.count > 60)
      #expect(grid.overflown.isEmpty, "\(grid.overflown.map { grid.rows[$0] })")
      #expect(grid.unknown.isEmpty)
      let colours = Set(Rendering.colours(in: shown))
      #expect(!colours.isEmpty && colours.allSatisfy { (30...37).contains($0) || (90...97).contains($0) }, "\(colours)")
    }
  }
}
