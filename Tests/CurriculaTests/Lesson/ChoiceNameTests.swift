import Curricula
import Testing

@Suite("Short names") struct ChoiceNameTests {
  @Test(
    "A choice is called by its first bold words, else its first four",
    arguments: [
      ("«El caso figura resuelto. **Abra uno nuevo** y ya.»", "Abra uno nuevo"),
      ("**Uno** y **dos**", "Uno"),
      ("Qué debe abrir esta noche y para qué", "Qué debe abrir esta…"),
      ("«Entiendo, *de verdad*. Lo veo.»", "Entiendo, de verdad. Lo…"),
      ("«Ya voy.»", "Ya voy"),
      ("** sin cerrar del todo", "sin cerrar del…"),
      ("**** nada", "nada"),
      ("**Es mío.** Ya", "Es mío"),
      ("", "c"), ("**", "c"), ("*", "c"),
    ])
  func names(text: String, name: String) {
    let choice = Choice(id: "c", text: text, place: Place(line: 1, column: 1), isRecommended: false)
    #expect(choice.shortName == name)
  }
}
