import Curricula
import Learning

extension ProgressFile {
  /// nil where the bytes are not such a file; keys it does not know are passed over.
  package init?(_ bytes: [UInt8]) {
    guard let file = ProgressScanner.file(bytes) ?? ProgressFile(strictly: bytes) else { return nil }
    self = file
  }

  /// The same without the short cut.
  package init?(strictly bytes: [UInt8]) {
    guard let json = try? JSON(bytes), let file = try? ProgressFile(Fields(json)) else { return nil }
    self = file
  }

  private init(_ fields: Fields) throws(Damage.Reason) {
    guard try fields.int("v") == 1 else { throw .field("v") }
    guard let learner = LearnerID(try fields.string("learner")) else { throw .field("learner") }
    var progress = Progress()
    progress.latest = try fields.optional("latest", Self.moment)
    for member in try fields.members("lessons") {
      progress.lessons[member.key] = try Self.lesson(Fields(member.value))
    }
    for member in try fields.members("observations") {
      guard let values = member.value.array else { throw .field(member.key) }
      var observations: [Observation] = []
      for value in values { observations.append(try Self.observation(Fields(value))) }
      progress.observations[member.key] = observations
    }
    for value in try fields.array("commitments") {
      progress.commitments.append(try Self.commitment(Fields(value)))
    }
    for member in try fields.members("reviews") {
      progress.reviews[member.key] = try Self.review(Fields(member.value))
    }
    self.init(
      learner: learner, seq: try fields.int("seq"), sum: try fields.optional("sum", Self.string),
      size: try fields.int("size"), progress: progress)
    guard seq >= 0, size >= 0, (seq == 0) == (sum == nil) else { throw .field("seq") }
  }

  private static func lesson(_ fields: Fields) throws(Damage.Reason) -> LessonProgress {
    guard let status = LessonProgress.Status(rawValue: try fields.string("status")) else {
      throw .field("status")
    }
    var lesson = LessonProgress(
      curriculum: try fields.string("curriculum"), started: try moment(fields, "started"))
    lesson.status = status
    lesson.attempts = try fields.int("attempts")
    lesson.completed = try fields.optional("completed", moment)
    lesson.renewed = try fields.optional("renewed", moment)
    lesson.first = try fields.optional("first", double)
    lesson.best = try fields.optional("best", double)
    lesson.last = try fields.optional("last", double)
    lesson.passed = try fields.bool("passed")
    lesson.elapsed = try fields.int("ms")
    lesson.scene = try fields.optional("scene", string)
    lesson.credits = try fields.doubles("credits")
    return lesson
  }

  private static func observation(_ fields: Fields) throws(Damage.Reason) -> Observation {
    Observation(
      lesson: try fields.string("lesson"), scene: try fields.string("scene"), day: try fields.day("day"),
      isPositive: try fields.bool("shown"))
  }

  private static func commitment(_ fields: Fields) throws(Damage.Reason) -> Commitment {
    Commitment(
      seq: try fields.int("seq"), lesson: try fields.string("lesson"), digest: try fields.string("text"),
      due: try fields.day("due"), kept: try fields.optional("kept", bool))
  }

  private static func review(_ fields: Fields) throws(Damage.Reason) -> CardReview {
    CardReview(
      moment: try fields.moment(), stability: try fields.double("stability"),
      difficulty: try fields.double("difficulty"), due: try fields.day("due"))
  }

  private static func moment(_ fields: Fields, _ key: String) throws(Damage.Reason) -> Moment {
    try Fields(try fields.value(key)).moment()
  }

  private static func double(_ fields: Fields, _ key: String) throws(Damage.Reason) -> Double {
    try fields.double(key)
  }

  private static func string(_ fields: Fields, _ key: String) throws(Damage.Reason) -> String {
    try fields.string(key)
  }

  private static func bool(_ fields: Fields, _ key: String) throws(Damage.Reason) -> Bool {
    try fields.bool(key)
  }
}
