import Testing

@testable import Curricula

@Suite("A lesson's map") struct LessonMapTests {
  private static func map(_ body: String) -> LessonMap { LessonMap(Manuscript(lesson(body)).lesson) }

  private static let house = map(
    """
    ## Vestíbulo {#hub}

    ¿Qué haces?

    - [ ] **Preguntas "a gritos" & <ya>** {#ask} `once note:asked` -> hub
    - [x] **Subes** {#up} -> stairs
    - [ ] **Sales** {#out}

    -> thanks

    ## Escalera {#stairs}

    ¿Y ahora?

    - [x] **Sigues** {#go}
    - [ ] `if:asked` **Bajas** {#down} -> hub

    `if:trust<2` -> bad
    `if:asked !heard trust>=4` -> thanks
    -> bad

    ## Cerrado {#bad type=ending outcome=bad}

    Mal.
    """)

  @Test func choicesAndJumpsAreArrows() {
    let map = Self.house
    #expect(map.boxes.map(\.id) == ["hub", "stairs", "bad", "thanks"])
    #expect(map.boxes.map(\.isStart) == [true, false, false, false])
    #expect(map.boxes.map(\.outcome) == [nil, nil, .bad, .good])
    let words = map.outline(.es, inWords: false).map { String(repeating: "  ", count: $0.depth) + $0.text }
    #expect(
      words == [
        "1. Vestíbulo (hub), inicio",
        "  Preguntas \"a gritos\" & <ya> (una vez) → vuelve a 1. Vestíbulo",
        "  Subes → 2. Escalera",
        "  Sales → 4. Gracias, final bueno",
        "2. Escalera (stairs)",
        "  Bajas (si hay «asked») → vuelve a 1. Vestíbulo",
        "  Sigues, si trust < 2 → 3. Cerrado, final malo",
        "  Sigues, si hay «asked» y no hay «heard» y trust ≥ 4 → 4. Gracias, final bueno",
        "  Sigues, si no → 3. Cerrado, final malo",
        "3. Cerrado (bad), final malo",
        "4. Gracias (thanks), final bueno",
      ])
    #expect(map.outline(.en, inWords: true).allSatisfy { !$0.text.contains("→") })
    #expect(map.heading(.en).last == "2 scenes · 2 endings: 1 good, 1 bad")
  }

  @Test func mermaidHoldsNothingThatItCouldMistake() {
    let lines = Self.house.mermaid(.es).split(separator: "\n").map(String.init)
    #expect(lines.first == "flowchart TD")
    #expect(lines.contains(#"  s1 -.->|"Preguntas #34;a gritos#34; #38; #60;ya#62; (una vez)"| s1"#))
    #expect(lines.contains(#"  s2 -->|"2) Sigues, si hay «asked» y no hay «heard» y trust ≥ 4"| s4"#))
    #expect(lines.contains(#"  s3[["Cerrado<br/>final malo"]]"#))
    #expect(lines.contains(#"  s4(["Gracias<br/>final bueno"])"#))
    for line in lines { #expect(line.count { $0 == "\"" } % 2 == 0, "\(line)") }
  }

  @Test func thePictureIsWellFormedAndSaysItInWords() {
    let svg = Self.house.svg(.en)
    #expect(Self.isWellFormed(svg))
    #expect(!Self.isWellFormed(svg.replacing("&lt;", with: "<")))
    #expect(svg.contains("<title id=\"map-title\">Muestra · muestra · es</title>"))
    #expect(svg.contains("2. Escalera (stairs)."))
    #expect(svg.contains("bad ending") && svg.contains("▶ start"))
    #expect(svg.contains("<polygon"), "a bad ending has a shape of its own")
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(!svg.contains("href") && !svg.contains("http:") || svg.count(of: "http") == 1, "only its namespace")
  }

  /// Every tag closed in its order, and no bare `&`.
  private static func isWellFormed(_ xml: String) -> Bool {
    var open: [Substring] = []
    for match in xml.matches(of: /<(\/?)([a-z]+)((?:\s[^<>]*)?)>/) {
      if match.output.1 == "/" {
        guard open.popLast() == match.output.2 else { return false }
      } else if !match.output.3.hasSuffix("/") {
        open.append(match.output.2)
      }
    }
    let text = xml.replacing(/<\/?[a-z]+(?:\s[^<>]*)?>/, with: "").replacing(/<style>[^<]*/, with: "")
    let bare = text.replacing(/&(amp|lt|gt|quot);/, with: "")
    return open.isEmpty && !bare.contains("&") && !bare.contains("<")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
