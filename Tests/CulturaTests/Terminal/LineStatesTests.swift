import Testing

@testable import cultura

/// How a line is taken back.
@Suite struct LineStatesTests {
  private func states(_ lines: [String]) -> LineStates {
    var states = LineStates()
    for line in lines { states.note(line) }
    return states
  }

  @Test func aTypedWordIsTakenBackWhole() {
    var states = states(["h", "ho", "hoy", "hoy ", "hoy s", "hoy sí"])
    #expect([states.undo(), states.undo(), states.undo(), states.undo()] == ["hoy ", "hoy", "", nil])
  }

  @Test func whatOneKeyDidIsTakenBackAlone() {
    var states = states(["uno dos", "uno ", "uno x"])
    #expect([states.undo(), states.undo(), states.undo(), states.undo()] == ["uno ", "uno dos", "", nil])
  }

  @Test func typingGoesOnAfterwards() {
    var states = states(["a", "ab"])
    #expect(states.undo() == "")
    states.note("x")
    #expect([states.undo(), states.undo()] == ["", nil])
  }
}
