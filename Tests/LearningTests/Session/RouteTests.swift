import Curricula
import Learning
import Testing

@Suite("Steps to go") struct RouteTests {
  private func steps(_ lesson: Lesson) throws -> Int { try Play(lesson).session.screen.steps }

  @Test("The longest way to an ending counts, endings not")
  func longest() throws {
    let forked = lesson(
      "forked",
      [
        scene(
          "a", choices: [with(choice("x", "x")) { $0.jump = jump("end") }, choice("y", "y")],
          jumps: [jump("b")]),
        scene("b", "", .info, jumps: [jump("c", if: .note("n")), jump("end")]),
        scene("c", "", .info, jumps: [jump("end")]),
        scene("end", "", .ending),
      ])
    #expect(try steps(forked) == 3)
  }

  @Test("Jumps after one without condition, and those no choice leaves to, do not count")
  func unreachable() throws {
    let dead = lesson(
      "dead",
      [
        scene("a", "", .info, jumps: [jump("end"), jump("b")]),
        scene("b", "", .info, jumps: [jump("end")]), scene("end", "", .ending),
      ])
    #expect(try steps(dead) == 1)
    let covered = lesson(
      "covered",
      [
        scene(
          "a",
          choices: [
            with(choice("x", "x")) { $0.jump = jump("end") },
            with(choice("y", "y")) { $0.jump = jump("end") },
          ], jumps: [jump("b")]),
        scene("b", "", .info, jumps: [jump("end")]), scene("end", "", .ending),
      ])
    #expect(try steps(covered) == 1)
  }

  @Test("Loops end, and a long lesson needs no long stack")
  func loopsAndLength() throws {
    let loop = lesson(
      "loop",
      [
        scene("a", "", .info, jumps: [jump("b")]),
        scene("b", "", .info, jumps: [jump("a", if: .note("n")), jump("end")]), scene("end", "", .ending),
      ])
    #expect(try steps(loop) == 2)
    let count = 50_000
    let long = lesson(
      "long",
      (0..<count).map { scene("s\($0)", "", .info, jumps: [jump("s\($0 + 1)")]) }
        + [scene("s\(count)", "", .ending)])
    #expect(try steps(long) == count)
  }
}
