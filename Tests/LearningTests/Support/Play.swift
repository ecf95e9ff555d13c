import Curricula
import Learning
import Testing

/// A lesson being played, with everything put on record.
struct Play {
  var session: Session
  private(set) var records: [Record] = []
  private(set) var now: Moment

  init(
    _ lesson: Lesson, of curriculum: Curriculum = Service.curriculum, attempt: Int = 1,
    after records: [Record] = [], at now: Moment = Moment(milliseconds: 1_763_823_600_000, offset: -300)
  ) throws {
    let start = Session.start(lesson, of: curriculum, attempt: attempt, at: now)
    session = Session(
      lesson: lesson, curriculum: curriculum, attempt: try #require(Attempt(start)))
    self.records = records
    self.now = now
    self.records.append(Record(seq: records.count + 1, event: start))
  }

  /// Goes on from the records alone, as a later process would.
  mutating func resume(with lesson: Lesson? = nil) throws {
    let attempt = try #require(Attempt.latest(lesson: session.lesson.id, in: records))
    session = Session(lesson: lesson ?? session.lesson, curriculum: session.curriculum, attempt: attempt)
  }

  /// Decides, records, applies; a second passes with every input.
  @discardableResult
  mutating func give(_ input: Session.Input, hints: Int = 0) throws(Session.Refusal) -> [Event] {
    let events = try session.events(for: input, hints: hints, elapsed: 1000, at: now)
    now = Moment(milliseconds: now.milliseconds + 1000, offset: now.offset)
    for event in events {
      records.append(Record(seq: records.count + 1, event: event))
      session.apply(event)
    }
    return events
  }

  @discardableResult
  mutating func choose(_ ids: String...) throws(Session.Refusal) -> [Event] { try give(.choose(ids)) }

  mutating func wait(days: Int) {
    now = Moment(milliseconds: now.milliseconds + Int64(days) * 86_400_000, offset: now.offset)
  }

  mutating func drop(last count: Int) { records.removeLast(count) }

  var progress: Progress { Progress(records) }
}

func words(_ text: String) -> FreeText { FreeText(salt: String(repeating: "0", count: 32), text: text) }
