import Curricula
import Learning
import Reporting

/// A short lesson, and journals of people who played it.
enum Played {
  static let lesson = lesson(mode: "practice")
  static let assessment = lesson(mode: "assessment")

  private static func lesson(mode: String) -> Lesson {
    Manuscript(
      path: "road.es.md",
      bytes: Array(
        """
        ---
        id: road
        lang: es
        title: El camino
        mode: \(mode)
        ---

        ## Inicio {#start}

        ¿Qué?

        - [x] **Bien** {#good} `+O1`
        - [ ] **Mal** {#bad} `-O1`

        -> one

        ## Escena uno {#one was=first}

        ¿Y ahora?

        - [x] **Sí** {#yes}
        - [ ] **No** {#no}

        -> two

        ## Escena dos {#two}

        ¿Y al final?

        - [x] **Claro** {#sure}
        - [ ] **Nunca** {#never}

        -> end

        ## Cierre {#end type=ending outcome=good}

        Ya.
        """.utf8)
    ).lesson
  }

  static let day = Day(number: 20_700)

  static func moment(_ minutes: Int, on day: Day = day) -> Moment {
    Moment(milliseconds: Int64(day.number) * 86_400_000 + Int64(minutes) * 60_000, offset: 0)
  }

  /// One attempt with these picks, a minute each, as far as they go.
  static func records(
    _ picks: [String], of lesson: Lesson = lesson, on day: Day = day, seconds: Int = 30, pauses: [Int] = [],
    after earlier: [Record] = [], attempt number: Int = 1
  ) -> [Record] {
    var minute = 0
    var events = [Session.start(lesson, of: Curriculum(), attempt: number, at: moment(0, on: day))]
    guard let attempt = Attempt(events[0]) else { return [] }
    var session = Session(lesson: lesson, curriculum: Curriculum(), attempt: attempt)
    for (place, pick) in picks.enumerated() {
      minute += pauses.contains(place) ? 45 : 1
      let new =
        (try? session.events(for: .choose([pick]), hints: 0, elapsed: seconds * 1000, at: moment(minute, on: day)))
        ?? []
      for event in new { session.apply(event) }
      events += new
    }
    return earlier + events.enumerated().map { Record(seq: earlier.count + $0 + 1, event: $1) }
  }

  static func passes(_ picks: [String], count: Int, seconds: Int = 30, pauses: [Int] = []) -> [LessonPass] {
    (0..<count).flatMap { _ in LessonPass.all(in: records(picks, seconds: seconds, pauses: pauses)) }
  }
}
