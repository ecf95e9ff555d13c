import Curricula
import Learning

/// A generator whose draws a seed repeats (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Lessons no author would write: jumps anywhere, loops, conditions and meters at random.
enum RandomLesson {
  static func make(using draw: inout Seeded) -> Lesson {
    let count = Int.random(in: 2...9, using: &draw)
    let ids = (0..<count).map { "s\($0)" } + ["good", "bad"]
    var scenes = (0..<count).map { index in
      let types: [Scene.Kind] = [
        .choice, .choice, .multiple, .text, .info, .order, .match, .cloze, .number, .scale, .reflection,
      ]
      let type = types.randomElement(using: &draw)
      return random("s\(index)", type ?? .choice, to: ids, using: &draw)
    }
    scenes.append(scene("good", "", .ending, outcome: .good))
    scenes.append(scene("bad", "", .ending, outcome: .bad))
    return lesson(
      "random", scenes,
      meters: [meter("calm", 1, 3), meter("time", 5, 5), meter("slips", 0, 2, isCounter: true)])
  }

  private static func random(
    _ id: String, _ type: Scene.Kind, to ids: [String], using draw: inout Seeded
  ) -> Scene {
    var scene = scene(id, "", type, weight: draw.happens(25) ? 2 : 1)
    if [.choice, .multiple, .order, .match, .scale].contains(type) {
      scene.choices = (0..<Int.random(in: 2...4, using: &draw)).map { index in
        random("c\(index)", to: ids, using: &draw)
      }
    }
    if type == .match {
      for index in scene.choices.indices {
        scene.choices[index].partner = ["x", "y", "z"].randomElement(using: &draw) ?? "x"
        if draw.happens(15) { scene.choices[index].text = "" }
      }
    }
    if type == .cloze {
      scene.gaps = (0..<Int.random(in: 1...3, using: &draw)).map { _ in
        Gap(accepted: ["a las cinco"], distractors: draw.happens(50) ? ["luego", "nunca"] : [])
      }
      scene.body = scene.gaps.indices.map { told("[[\($0 + 1)]]", if: draw.happens(30) ? test(using: &draw) : nil) }
    }
    scene.numbers = [NumberAnswer(value: 3, tolerance: 1)]
    scene.accepted = ["A las cinco"]
    scene.hints = ["one", "two"]
    if draw.happens(50) {
      scene.jumps.append(jump(ids.randomElement(using: &draw) ?? id, if: test(using: &draw)))
    }
    scene.jumps.append(jump(ids.randomElement(using: &draw) ?? id))
    return scene
  }

  private static func random(_ id: String, to ids: [String], using draw: inout Seeded) -> Choice {
    var choice = choice(id, id, right: draw.happens(40))
    choice.points = draw.happens(70) ? Int.random(in: 0...3, using: &draw) : nil
    choice.isOnce = draw.happens(20)
    if draw.happens(20) { choice.condition = Condition(tests: [test(using: &draw)]) }
    for meter in ["calm", "time", "slips"] where draw.happens(40) {
      choice.moves.append(Move(meter: meter, delta: Int.random(in: -3...3, using: &draw)))
    }
    for behaviour in ["O1", "O2", "E1"] where draw.happens(40) {
      choice.evidence.append(Evidence(behaviour: behaviour, value: draw.happens(50) ? 1 : -1))
    }
    if draw.happens(30) { choice.notes = [draw.happens(50) ? "promise" : "risk"] }
    if draw.happens(40) {
      choice.jump = jump(
        ids.randomElement(using: &draw) ?? id, if: draw.happens(50) ? test(using: &draw) : nil)
    }
    return choice
  }

  private static func test(using draw: inout Seeded) -> Condition.Test {
    switch Int.random(in: 0..<3, using: &draw) {
    case 0: .note("promise")
    case 1: .noNote("risk")
    default: .meter("calm", Condition.Comparison.allCases.randomElement(using: &draw) ?? .less, 2)
    }
  }

  /// Something that may be typed at this screen; nil where nothing can be answered.
  static func input(at screen: Screen, using draw: inout Seeded) -> Session.Input? {
    if draw.happens(15) { return .rewind(to: draw.happens(50) ? nil : "s0") }
    switch screen.type {
    case .choice: return screen.choices.randomElement(using: &draw).map { .choose([$0.id]) }
    case .multiple:
      let ticked = screen.choices.map(\.id).filter { _ in draw.happens(50) }
      return screen.choices.isEmpty ? nil : .choose(ticked)
    case .text: return .write(words(draw.happens(50) ? "a las CINCO." : "mañana"))
    case .info: return .read
    case .reflection: return .write(words("Algo mío."))
    case .scale: return screen.choices.randomElement(using: &draw).map { .choose([$0.id]) }
    case .order: return .arrange(screen.choices.map(\.id).shuffled(using: &draw))
    case .number: return .number(Double.random(in: 0...6, using: &draw))
    case .match:
      var partners: [String: String] = [:]
      for left in screen.choices { partners[left.id] = screen.partners.randomElement(using: &draw)?.id }
      return .pair(partners)
    case .cloze:
      return .fill(
        screen.gaps.map { gap in
          guard !gap.isTyped else { return .written(words(draw.happens(50) ? "A las cinco." : "luego")) }
          return .option(gap.options.compactMap { Int($0.id) }.randomElement(using: &draw) ?? 0)
        })
    case .ending, .commitment: return draw.happens(50) ? .rewind(to: nil) : nil
    }
  }
}
