import Curricula
import Glibc
import Learning
import Testing

/// Nothing that was acknowledged is ever lost, whenever the program dies.
@Suite struct KilledSessionTests {
  /// The sample lesson to its good ending: what is typed, and what acknowledges it.
  private static let answers = [
    (line: "3", sign: "Nombras la falla"), (line: "1,2,3", sign: "Tienes con qué reparar"),
    (line: "4", sign: "Avisar a la hora"), (line: "3", sign: "Usaste la norma entera"),
  ]
  private static let scenes = ["call", "needs", "rule", "rule"]
  private static let titles = ["Diez para las siete", "Antes de tocar nada", "La firma", "La firma"]

  @Test("Killed after each acknowledged answer, a session goes on where it was", arguments: 0...4)
  func killedAfter(count: Int) throws {
    let seat = try Seat()
    let terminal = try seat.prompted(["play", "closed-ticket"])
    for answer in Self.answers.prefix(count) {
      terminal.send(answer.line + "\r")
      try terminal.expect(answer.sign)
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.wait() == .killed(signal: SIGKILL))
    #expect(try seat.answers().map(\.scene) == Array(Self.scenes.prefix(count)))
    try goesOn(seat)
  }

  @Test("Killed at any instant, a session loses no acknowledged answer and invents none", arguments: 1...20)
  func killedAt(seed: Int) throws {
    let seat = try Seat()
    var random = Lehmer(seed: UInt64(seed))
    let terminal = try seat.start(["play", "closed-ticket", "--plain"])
    let typed = Self.answers.map { $0.line + "\r" }.joined()
    if seed % 2 == 0 { try terminal.expect(Seat.prompt) }
    terminal.send(typed)
    usleep(UInt32(random.next() % (seed % 2 == 0 ? 20_000 : 80_000)))
    terminal.signal(SIGKILL)
    _ = try terminal.wait()
    let shown = terminal.transcript()
    let acknowledged = Self.answers.prefix { shown.contains($0.sign) }.count
    let onRecord = try seat.answers().map(\.scene)
    #expect(onRecord.count >= acknowledged)
    #expect(onRecord == Array(Self.scenes.prefix(onRecord.count)))
    try goesOn(seat)
  }

  /// The next run shows the scene that the journal leads to, and the lesson can be finished from there.
  private func goesOn(_ seat: Seat) throws {
    let before = try seat.answers()
    let isOver = before.count == Self.answers.count
    #expect(try seat.records().contains { if case .completed = $0.event.fact { true } else { false } } == isOver)
    guard !isOver else { return }
    let rest = Self.answers.dropFirst(before.count).map(\.line)
    let run = try seat.run(["play", "closed-ticket", "--lang", "es"], typing: rest + ["", ""])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.split(separator: "\n").contains("\(Self.titles[before.count])."), "\(run.output)")
    #expect(try Array(seat.answers().prefix(before.count)) == before)
    #expect(try seat.answers().map(\.scene) == Self.scenes)
  }
}
