import Curricula
import Learning
import Testing

@Suite("Grading") struct GradingTests {
  @Test("A choice earns its share of the highest points, or all or nothing without points")
  func points() {
    let scene = scene(
      "a",
      choices: [
        choice("none", "", points: 0), choice("one", "", points: 1), choice("three", "", points: 3),
        choice("below", "", points: -2), choice("ticked", "", right: true), choice("bare", ""),
      ])
    let credits = scene.choices.map { scene.credit(choosing: $0) }
    #expect(credits == [0, 1.0 / 3, 1, 0, 1, 0])
  }

  @Test("Where no choice is worth a point, the ticked box decides")
  func noPoints() {
    let scene = scene("a", choices: [choice("x", "", right: true, points: 0), choice("y", "", points: 0)])
    #expect(scene.choices.map { scene.credit(choosing: $0) } == [1, 0])
  }

  @Test(
    "Wrong ticks take right ones away, never below nothing",
    arguments: [
      ("", 0), ("a", 1.0 / 3), ("ab", 2.0 / 3), ("abc", 1), ("abcd", 2.0 / 3), ("abcde", 1.0 / 3), ("ad", 0),
      ("de", 0),
    ] as [(String, Double)])
  func ticks(letters: String, credit: Double) {
    let offered = "abcde".map { choice(String($0), "", right: "abc".contains($0)) }
    let ticked = offered.filter { letters.contains($0.id) }
    #expect(Scene.credit(ticking: ticked, among: offered) == credit)
  }

  @Test(
    "Case, accents, spacing and final punctuation do not matter in a written answer",
    arguments: [
      ("¿Mañana a las 5?", true), ("MANANA A LAS 5", true), ("  mañana   a las\u{A0}5 …", true),
      ("man\u{303}ana a las 5.", true), ("mañana a las 6", false), ("mañanaalas 5", false), ("", false),
      ("«Mañana a las 5»", true), ("-mañana a las 5", false), ("mañana a las 5 %", false),
    ])
  func written(answer: String, isRight: Bool) {
    var scene = scene("a", "", .text)
    scene.accepted = ["Mañana a las 5", "el martes"]
    #expect(scene.credit(writing: answer) == (isRight ? 1 : 0))
  }
}
