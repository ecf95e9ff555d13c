import Curricula
import Testing

@testable import Learning

@Suite struct QuestionnaireTests {
  private static let instrument = Manuscript(
    path: "survey.es.md",
    bytes: Array(
      """
      ---
      id: survey
      lang: es
      title: Encuesta
      kind: pulse
      ---

      ## Antes {#before type=info}

      Son cuatro preguntas.

      ## Mando {#lead}

      ¿Tienes gente a cargo?

      - [ ] Sí {#yes} `note:leads`
      - [ ] No {#no} -> calm

      ## A cargo {#span type=number}

      ¿A cuántas personas?

      ## Calma {#calm type=scale}

      `if:leads` Piensa en tu equipo.

      ¿Se puede hablar de un error?

      - 1 Nunca
      - 5 Siempre

      ## Palabras {#words type=text}

      ¿Algo más?

      """.utf8)
  ).lesson

  @Test("Questions follow as written, and jumps are followed")
  func order() {
    var survey = Questionnaire(Self.instrument)
    var met: [String] = []
    let answers: [QuestionAnswer?] = [nil, .choice("no"), .choice("5"), nil]
    for answer in answers {
      met.append(survey.scene?.id ?? "-")
      survey.answer(answer)
    }
    #expect(met == ["before", "lead", "calm", "words"])
    #expect(survey.scene == nil)
    #expect(survey.answers == ["lead": .choice("no"), "calm": .choice("5")])
  }

  @Test("What was answered before decides what shows, also after going back")
  func conditions() {
    var survey = Questionnaire(Self.instrument)
    survey.answer(nil)
    survey.answer(.choice("yes"))
    #expect(survey.scene?.id == "span" && survey.screen?.step == 2 && survey.screen?.steps == 4)
    survey.answer(.number(6))
    #expect(survey.screen.map { $0.body.count } == 1)
    back(&survey, to: "lead")
    survey.answer(.choice("no"))
    #expect(survey.scene?.id == "calm" && survey.screen?.body.isEmpty == true)
    survey.answer(.choice("1"))
    #expect(survey.answers == ["lead": .choice("no"), "calm": .choice("1")], "the span was left aside")
    back(&survey, to: "before")
    let isBefore = survey.goBack()
    #expect(!isBefore, "there is nothing before the first scene")
  }

  private func back(_ survey: inout Questionnaire, to scene: String) {
    while survey.scene?.id != scene, survey.goBack() {}
    #expect(survey.scene?.id == scene)
  }
}
