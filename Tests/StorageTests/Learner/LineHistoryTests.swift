import Storage
import Testing

@Suite("The history of lines typed")
struct LineHistoryTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("is there again in the next session, the last 500 lines of it")
  func keeps() throws {
    try LineHistory((1...600).map { "línea \($0)" }).save(of: desk.ana, in: desk.data)
    let history = try LineHistory(of: desk.ana, in: desk.data)
    #expect(history.lines.count == 500)
    #expect(history.lines.first == "línea 101")
    #expect(history.lines.last == "línea 600")
  }

  @Test("passes over lines that are empty, not UTF-8, or that a terminal would act on")
  func passesOver() throws {
    var history = LineHistory(["uno", "", "a\u{1B}[2J", "b\u{9B}c", "dos\ttres"])
    history.add("x\ny")
    history.add("fin")
    #expect(history.lines == ["uno", "dos\ttres", "fin"])
    try history.save(of: desk.ana, in: desk.data)
    try Disk.write(
      Array("uno\n\n".utf8) + [0xFF, 10, 27, 10] + Array("dos".utf8), to: desk.home + "/history")
    #expect(try LineHistory(of: desk.ana, in: desk.data).lines == ["uno", "dos"])
  }

  @Test("is empty where there is none")
  func empty() throws {
    #expect(try LineHistory(of: desk.ana, in: desk.data).lines.isEmpty)
    #expect(!Disk.exists(desk.home))
  }
}
