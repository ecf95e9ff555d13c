import Learning

/// Reads `progress.json` in the one form that this program writes, several times faster than the strict reader.
///
/// It knows every byte that is not a value beforehand. At the first one that is otherwise it gives
/// up, and the strict reader has the word: what it does read, the strict reader reads the same.
package struct ProgressScanner {
  let bytes: [UInt8]
  var offset = 0

  struct Unexpected: Error {}

  /// nil where the bytes are anything else than what `ProgressFile.bytes` makes of them.
  package static func file(_ bytes: [UInt8]) -> ProgressFile? {
    var scanner = ProgressScanner(bytes)
    return try? scanner.file()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func file() throws(Unexpected) -> ProgressFile {
    try skip(#"{"v":1,"learner":"#)
    guard let learner = LearnerID(try string()) else { throw Unexpected() }
    try skip(#","seq":"#)
    let seq = try int()
    try skip(#","sum":"#)
    let sum = take("null") ? nil : try string()
    try skip(#","size":"#)
    let size = try int()
    var progress = Progress()
    try skip(#","latest":"#)
    progress.latest = take("null") ? nil : try moment()
    try skip(#","lessons":"#)
    progress.lessons = try object { scanner throws(Unexpected) in try scanner.lesson() }
    try skip(#","observations":"#)
    progress.observations = try object { scanner throws(Unexpected) in
      try scanner.array { scanner throws(Unexpected) in try scanner.observation() }
    }
    try skip(#","commitments":"#)
    progress.commitments = try array { scanner throws(Unexpected) in try scanner.commitment() }
    try skip(#","reviews":"#)
    progress.reviews = try object { scanner throws(Unexpected) in try scanner.review() }
    try skip("}\n")
    guard offset == bytes.count, seq >= 0, size >= 0, (seq == 0) == (sum == nil) else { throw Unexpected() }
    return ProgressFile(learner: learner, seq: seq, sum: sum, size: size, progress: progress)
  }

  private mutating func lesson() throws(Unexpected) -> LessonProgress {
    try skip(#"{"curriculum":"#)
    let curriculum = try string()
    try skip(#","status":"#)
    guard let status = LessonProgress.Status(rawValue: try string()) else { throw Unexpected() }
    try skip(#","attempts":"#)
    let attempts = try int()
    try skip(#","started":"#)
    var lesson = LessonProgress(curriculum: curriculum, started: try moment())
    lesson.status = status
    lesson.attempts = attempts
    try skip(#","completed":"#)
    lesson.completed = take("null") ? nil : try moment()
    try skip(#","renewed":"#)
    lesson.renewed = take("null") ? nil : try moment()
    try skip(#","first":"#)
    lesson.first = take("null") ? nil : try double()
    try skip(#","best":"#)
    lesson.best = take("null") ? nil : try double()
    try skip(#","last":"#)
    lesson.last = take("null") ? nil : try double()
    try skip(#","passed":"#)
    lesson.passed = try bool()
    try skip(#","ms":"#)
    lesson.elapsed = try int()
    try skip(#","scene":"#)
    lesson.scene = take("null") ? nil : try string()
    try skip(#","credits":"#)
    lesson.credits = try object { scanner throws(Unexpected) in try scanner.double() }
    try skip("}")
    return lesson
  }

  private mutating func observation() throws(Unexpected) -> Observation {
    try skip(#"{"lesson":"#)
    let lesson = try string()
    try skip(#","scene":"#)
    let scene = try string()
    try skip(#","day":"#)
    let day = try day()
    try skip(#","shown":"#)
    let isPositive = try bool()
    try skip("}")
    return Observation(lesson: lesson, scene: scene, day: day, isPositive: isPositive)
  }

  private mutating func commitment() throws(Unexpected) -> Commitment {
    try skip(#"{"seq":"#)
    let seq = try int()
    try skip(#","lesson":"#)
    let lesson = try string()
    try skip(#","text":"#)
    let digest = try string()
    try skip(#","due":"#)
    let due = try day()
    try skip(#","kept":"#)
    let kept = take("null") ? nil : try bool()
    try skip("}")
    return Commitment(seq: seq, lesson: lesson, digest: digest, due: due, kept: kept)
  }

  private mutating func review() throws(Unexpected) -> CardReview {
    try skip("{")
    let moment = try momentFields()
    try skip(#","stability":"#)
    let stability = try double()
    try skip(#","difficulty":"#)
    let difficulty = try double()
    try skip(#","due":"#)
    let due = try day()
    try skip("}")
    return CardReview(moment: moment, stability: stability, difficulty: difficulty, due: due)
  }

  // MARK: Forms

  private mutating func object<Value>(
    _ value: (inout ProgressScanner) throws(Unexpected) -> Value
  ) throws(Unexpected) -> [String: Value] {
    try skip("{")
    var values: [String: Value] = [:]
    if take("}") { return values }
    repeat {
      let key = try string()
      try skip(":")
      // A repeated key is for the strict reader to refuse.
      guard values.updateValue(try value(&self), forKey: key) == nil else { throw Unexpected() }
    } while take(",")
    try skip("}")
    return values
  }

  private mutating func array<Value>(
    _ value: (inout ProgressScanner) throws(Unexpected) -> Value
  ) throws(Unexpected) -> [Value] {
    try skip("[")
    var values: [Value] = []
    if take("]") { return values }
    repeat { values.append(try value(&self)) } while take(",")
    try skip("]")
    return values
  }

  private mutating func moment() throws(Unexpected) -> Moment {
    try skip("{")
    let moment = try momentFields()
    try skip("}")
    return moment
  }

  private mutating func momentFields() throws(Unexpected) -> Moment {
    try skip(#""at":""#)
    guard bytes.count - offset > 24, let milliseconds = Moment.milliseconds(bytes[offset..<(offset + 24)])
    else { throw Unexpected() }
    offset += 24
    try skip(#"","day":"#)
    let day = try day()
    try skip(#","off":"#)
    guard case let clock = try int(), Fields.offsets.contains(clock) else { throw Unexpected() }
    return Moment(milliseconds: milliseconds, offset: clock, day: day)
  }

  private mutating func day() throws(Unexpected) -> Day {
    try skip("\"")
    guard bytes.count - offset > 10, let day = Day(bytes[offset..<(offset + 10)]) else { throw Unexpected() }
    offset += 10
    try skip("\"")
    return day
  }
}
