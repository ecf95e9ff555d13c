import Curricula
import Learning

/// A path through every type of scene, in two languages.
enum EveryType {
  static func scenes(_ language: Language) -> [Scene] {
    let isSpanish = language == .es
    return [
      scene(
        "pick", choices: [choice("a", "a", right: true), choice("b", "b"), choice("c", "c"), choice("d", "d")],
        jumps: [jump("tick")]),
      scene(
        "tick", "", .multiple,
        choices: [choice("a", "a", right: true), choice("b", "b", right: true), choice("c", "c")],
        jumps: [jump("steps")]),
      scene(
        "steps", "", .order, choices: ["one", "two", "three", "four"].map { choice($0, isSpanish ? "es \($0)" : $0) },
        jumps: [jump("pairs")]),
      scene(
        "pairs", "", .match,
        choices: [
          pair("nine", "9:40", isSpanish ? "un hecho" : "a fact"),
          pair("slow", "slow", isSpanish ? "una opinión" : "a view"),
          pair("eight", "8", isSpanish ? "un hecho" : "a fact"),
          pair("none", "", isSpanish ? "una queja" : "a complaint"),
        ], jumps: [jump("gaps")]
      ) {
        $0.choices[1].feedback = [why("Nobody can check it.")]
      },
      scene("gaps", "", .cloze, body: [told("At [[1]], if [[2]],"), told("or [[3]]?")], jumps: [jump("count")]) {
        $0.gaps = [
          Gap(accepted: [isSpanish ? "cinco" : "five", "5"], distractors: ["3", "4"]),
          Gap(accepted: isSpanish ? ["no hay", "faltan"] : ["there are none"]),
          Gap(accepted: ["a"], distractors: ["b"]),
        ]
      },
      scene("count", "", .number, jumps: [jump("word")]) { $0.numbers = [NumberAnswer(value: 12, tolerance: 0.5)] },
      scene("word", "", .text, jumps: [jump("often")]) { $0.accepted = [isSpanish ? "sí" : "yes"] },
      scene(
        "often", "", .scale,
        choices: [choice("1", "never"), choice("2", "", "+O1", note: "often"), choice("3", "always")],
        jumps: [jump("thought")]),
      scene("thought", "", .reflection, choices: [choice("", "A time?"), choice("", "A name?")], jumps: [jump("end")]) {
        $0.accepted = ["I said five."]
      },
      scene("end", "", .ending, outcome: .good),
    ]
  }

  static let lesson = Lesson(
    header: with(Header()) { ($0.id, $0.title) = ("every", "every") }, scenes: scenes(.es), revision: "r1")

  private static func pair(_ id: String, _ text: String, _ partner: String) -> Choice {
    with(choice(id, text)) { $0.partner = partner }
  }

  /// The best answer at each scene, in Spanish where words are typed.
  static func right(at scene: String) -> Session.Input {
    switch scene {
    case "pick", "picked": .choose(["a"])
    case "tick": .choose(["a", "b"])
    case "steps": .arrange(["one", "two", "three", "four"])
    case "pairs": .pair(["nine": "eight", "slow": "slow", "eight": "nine"])
    case "gaps": .fill([.option(0), .written(words("No hay.")), .option(0)])
    case "count": .number(12)
    case "often": .choose(["2"])
    default: .write(words("sí"))
    }
  }
}
