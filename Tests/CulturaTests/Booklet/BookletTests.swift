import Curricula
import Testing

@testable import cultura

/// What is printed: every lesson as a booklet that can be followed to each ending with a finger.
@Suite struct BookletTests {
  private func html(_ telling: Written.Telling, facilitator: Bool) -> String {
    Booklet(telling.lesson, of: telling.curriculum, isForFacilitator: facilitator).html
  }

  @Test("Every number that a page sends to is there, once", arguments: Written.tellings)
  func numbers(telling: Written.Telling) {
    for facilitator in [false, true] {
      let page = html(telling, facilitator: facilitator)
      let targets = page.matches(of: /href="#s(\d+)"/).map { String($0.output.1) }
      let places = page.matches(of: /<section id="s(\d+)">/).map { String($0.output.1) }
      #expect(Set(targets).isSubset(of: Set(places)))
      #expect(Set(places).count == places.count && !places.isEmpty)
      // Whoever follows the numbers meets every scene and every result.
      if !facilitator { #expect(Set(places) == Set(targets).union(["1"])) }
    }
  }

  @Test("Everything written is printed, escaped, and nothing of the machinery shows", arguments: Written.tellings)
  func words(telling: Written.Telling) {
    let learner = html(telling, facilitator: false)
    let guide = html(telling, facilitator: true)
    for page in [learner, guide] {
      for scene in telling.lesson.scenes where scene.isOnPath {
        #expect(page.contains(HTML(scene.title).text))
        for choice in scene.choices {
          for feedback in choice.feedback {
            #expect(page.contains(HTML(Inline.runs(feedback.text).first?.text ?? "").text))
          }
        }
      }
      for sign in ["[[", "`", "{#"] { #expect(!page.contains(sign), "\(sign)") }
      #expect(page.contains("lang=\"\(telling.lesson.language.rawValue)\""))
    }
    for scene in telling.lesson.scenes where scene.isOnPath {
      for hint in scene.hints {
        let words = HTML(Inline.runs(hint).first?.text ?? "").text
        #expect(guide.contains(words) && !learner.contains("<li>\(words)"))
      }
    }
  }

  @Test func whatCouldBeMarkupIsEscaped() {
    let lesson = Manuscript(
      path: "a.es.md",
      bytes: Array(
        "---\nid: a\nlang: es\ntitle: <b>&\"A\"\n---\n\n## <script> {#one}\n\n1 < 2 & 'x' **<i>**\n\n- [x] <a> {#a}\n  > &amp;\n- [ ] b {#b}\n  > c\n\n-> end\n\n## Fin {#end type=ending outcome=good}\n\nYa.\n"
          .utf8)
    ).lesson
    let page = Booklet(lesson, of: Curriculum(), isForFacilitator: false).html
    #expect(!page.contains("<script>") && !page.contains("<b>") && !page.contains("<i>"))
    #expect(page.contains("<h1>&lt;b&gt;&amp;&quot;A&quot;</h1>"))
    #expect(page.contains("1 &lt; 2 &amp; &#39;x&#39; <strong>&lt;i&gt;</strong>"))
    #expect(page.contains("&amp;amp;"))
  }

  @Test func anInstrumentIsAForm() {
    let lesson = Manuscript(
      path: "a.es.md",
      bytes: Array(
        "---\nid: a\nlang: es\ntitle: Encuesta\nkind: pulse\n---\n\n## Antes {#before type=info}\n\nGracias.\n\n## Calma {#calm type=scale}\n\n¿Hay calma?\n\n- 1 Nunca\n- 5 Siempre\n\n## Algo más {#more type=text}\n\n¿Qué más?\n"
          .utf8)
    ).lesson
    let page = Form(lesson, of: Curriculum()).html
    #expect(page.contains("Es anónima") && page.contains("<span class=\"box\">5</span> Siempre"))
    #expect(page.contains("<span class=\"number\">1</span>Calma") && page.contains("<h2>Antes</h2>"))
  }
}
