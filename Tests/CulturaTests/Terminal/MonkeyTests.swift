import Curricula
import Glibc
import Learning
import Storage
import Testing

/// Whatever is typed and however it ends: no crash, no acknowledged answer lost, the terminal as it was.
///
/// `CULTURA_LONG=1` plays 2,000 sessions instead of 40, `CULTURA_LONG=33-34` the groups 33 and 34 alone; `CULTURA_PROGRAM`
/// names another build to play them with.
@Suite struct MonkeyTests {
  private static let sessionsEach = 8
  private static let groups: ClosedRange<Int> = {
    guard let long = getenv("CULTURA_LONG").map({ String(cString: $0) }) else { return 0...4 }
    let ends = long.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : 0...249
  }()

  @Test("A monkey at the keyboard breaks nothing", arguments: groups)
  func monkey(group: Int) throws {
    let lessons = try TemporaryFolder()
    try Disk.write(MonkeyLesson.text, to: lessons["monkey.es.md"])
    let seat = try Seat()
    var shown: [String: Int] = [:]
    for session in 0..<Self.sessionsEach {
      let seed = group * Self.sessionsEach + session + 1
      var monkey = Monkey(seed: UInt64(seed))
      let terminal = try seat.start(
        monkey.arguments, monkey.environment.merging(["CULTURA_CURRICULA": lessons.path]) { $1 },
        columns: UInt16(monkey.columns))
      try terminal.expect("›")
      let end = try monkey.play(at: terminal)
      let ending = try? terminal.wait(within: 60)
      let transcript = terminal.transcript()
      let last =
        "seed \(seed), \(monkey.arguments), ended by \(end); last shown: \(transcript.suffix(300).debugDescription)"
      switch (ending, end) {
      case (.exited(0), .leave), (.exited(0), .signal): break
      case (.killed(let signal), .signal(let sent)) where signal == sent: break
      // Its last line read, the program leaves Ctrl-C to the terminal again.
      case (.killed(SIGINT), .leave): break
      // Between two prompts the terminal's own ^\ is the learner's to use.
      case (.killed(SIGQUIT), _) where monkey.hasQuit: break
      case (nil, _):
        Issue.record("still running: \(last)")
        return
      default: Issue.record("\(String(describing: ending)): \(last)")
      }
      if ending != .killed(signal: SIGKILL) {
        #expect(terminal.attributes == terminal.initial, "\(last)")
        let afterPrompt = transcript.rest(after: "\u{1B}[?2004h")
        // A terminal that itself obeys a key drops what it was sent and nobody has read yet.
        let hasDropped = ["^C", "^\\", "^Z"].contains { afterPrompt?.contains($0) ?? false }
        #expect(afterPrompt?.contains("\u{1B}[?2004l") ?? true || hasDropped, "\(last)")
      }
      for match in transcript.matches(of: /ack-[a-z]+(-[a-z]+)?/) { shown[String(match.output.0), default: 0] += 1 }
      let kept = MonkeyLesson.acknowledged(try seat.answers())
      for (sign, count) in shown {
        #expect(kept[sign, default: 0] >= count, "\(sign) was shown \(count) times: \(last)")
      }
    }
    let run = try Run.cultura(["verify"], environment: seat.environment)
    #expect(run.code == 0, "\(run.output)")
    #expect(shown.values.reduce(0, +) > 0, "the monkey of group \(group) never answered")
  }
}

/// A lesson whose every answer is acknowledged by a word of its own.
private enum MonkeyLesson {
  static let text = """
    ---
    id: monkey
    lang: es
    title: El mono
    minutes: 5
    meter: trust 2/5 Confianza
    ---

    ## Uno {#one}

    ¿Qué haces?

    - [x] Llamar {#call} `3 pts trust+1`
      ack-one-call
    - [ ] Esperar {#wait} `0 pts trust-1`
      ack-one-wait
    - [ ] Volver al principio {#loop} `0 pts` -> one
      ack-one-loop

    ? Piensa.

    -> two

    ## Dos {#two type=multiple}

    ¿Qué preguntas?

    - [x] Cuántas {#many}
    - [x] Cuándo {#when}
    - [ ] Quién {#who}

    > ack-two

    -> three

    ## Tres {#three type=order}

    Ordena.

    1. Escuchar {#listen}
    2. Prometer {#promise}
    3. Cumplir {#keep}

    > ack-three

    -> four

    ## Cuatro {#four type=text}

    ¿Qué palabra falta?

    = comprobado

    > ack-four

    -> five

    ## Cinco {#five type=number}

    ¿Cuántos viajes?

    = 5

    > ack-five

    -> six

    ## Seis {#six}

    ¿Otra vez?

    - [x] Terminar {#done} `3 pts` -> end
      ack-six-done
    - [ ] Seguir {#again} `0 pts` -> one
      ack-six-again

    ## Fin {#end type=ending outcome=good}

    Se acabó.
    """

  /// How often each word may have been shown.
  static func acknowledged(_ answers: [Answered]) -> [String: Int] {
    var signs: [String: Int] = [:]
    for answered in answers {
      if case .choice(let id) = answered.answer {
        signs["ack-\(answered.scene)-\(id)", default: 0] += 1
      } else {
        signs["ack-\(answered.scene)", default: 0] += 1
      }
    }
    return signs
  }
}

extension String {
  /// What follows the last of these marks; nil where there is none.
  fileprivate func rest(after mark: String) -> String? {
    ranges(of: mark).last.map { String(self[$0.upperBound...]) }
  }
}
