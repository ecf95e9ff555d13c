import Curricula
import Learning

/// What `progress.json` says: a learner's `Progress`, and the journal's end that it was folded from.
///
/// One object on one line; keys in this order, maps sorted by key, absent values `null`. Moments are
/// `{"at":"2026-11-22T14:03:11.250Z","day":"2026-11-22","off":-300}`; `off` in minutes, `ms` in
/// milliseconds, scores 0…100, credits 0…1, `text` the digest of words kept in `notes.json`.
///
///     {"v":1,"learner":"ana",
///      "seq":12,"sum":"<64 hex>","size":3456,      the last line, its sum, the journal's bytes up to there
///      "latest":MOMENT,                             the last event
///      "lessons":{"<lesson>":{"curriculum":"…","status":"started|completed","attempts":1,
///        "started":MOMENT,"completed":MOMENT,"renewed":MOMENT,"first":83,"best":95,"last":95,"passed":true,
///        "ms":540000,"scene":"call","credits":{"<scene>":0.5}}},
///      "observations":{"<behaviour>":[{"lesson":"…","scene":"…","day":"…","shown":true}]},
///      "commitments":[{"seq":9,"lesson":"…","text":"<64 hex>","due":"…","kept":null}],
///      "reviews":{"<lesson>/<card>":{"at":"…","day":"…","off":0,"stability":2.3,"difficulty":5,"due":"…"}}}
package struct ProgressFile: Hashable, Sendable {
  package var learner: LearnerID
  /// How many records the progress was folded from.
  package var seq: Int
  /// The sum of the last of them; nil when there is none.
  package var sum: String?
  /// How many bytes of the journal they take.
  package var size: Int
  package var progress: Progress

  static let fileName = "progress.json"
  private static let version = 1

  package init(learner: LearnerID, seq: Int, sum: String?, size: Int, progress: Progress) {
    self.learner = learner
    self.seq = seq
    self.sum = sum
    self.size = size
    self.progress = progress
  }

  // MARK: In a folder

  /// How a learner's folder answers for it.
  enum State {
    case missing
    case unreadable(path: String)
    case present(ProgressFile)

    var file: ProgressFile? {
      if case .present(let file) = self { file } else { nil }
    }
  }

  /// A file that is not what this program writes is as good as none: it can be derived again.
  static func state(in folder: Folder, of learner: LearnerID) throws(StorageError) -> State {
    guard let bytes = try folder.contents(of: fileName) else { return .missing }
    guard let file = ProgressFile(bytes), file.learner == learner else {
      return .unreadable(path: folder.path(of: fileName))
    }
    return .present(file)
  }

  // MARK: Writing

  package var bytes: [UInt8] {
    let json: [JSON.Member] = [
      .init("v", .integer(Self.version)), .init("learner", .string("\(learner)")),
      .init("seq", .integer(seq)), .init("sum", .string(sum)), .init("size", .integer(size)),
      .init("latest", .moment(progress.latest)), .init("lessons", .sorted(progress.lessons, Self.json)),
      .init("observations", .sorted(progress.observations) { .array($0.map(Self.json)) }),
      .init("commitments", .array(progress.commitments.map(Self.json))),
      .init("reviews", .sorted(progress.reviews, Self.json)),
    ]
    return Array((JSON.object(json).text() + "\n").utf8)
  }

  private static func json(_ it: LessonProgress) -> JSON {
    .object([
      .init("curriculum", .string(it.curriculum)), .init("status", .string(it.status.rawValue)),
      .init("attempts", .integer(it.attempts)), .init("started", .moment(it.started)),
      .init("completed", .moment(it.completed)), .init("renewed", .moment(it.renewed)),
      .init("first", .double(it.first)),
      .init("best", .double(it.best)), .init("last", .double(it.last)), .init("passed", .bool(it.passed)),
      .init("ms", .integer(it.elapsed)), .init("scene", .string(it.scene)),
      .init("credits", .sorted(it.credits) { .number($0) }),
    ])
  }

  private static func json(_ it: Observation) -> JSON {
    .object([
      .init("lesson", .string(it.lesson)), .init("scene", .string(it.scene)),
      .init("day", .string("\(it.day)")), .init("shown", .bool(it.isPositive)),
    ])
  }

  private static func json(_ it: Commitment) -> JSON {
    .object([
      .init("seq", .integer(it.seq)), .init("lesson", .string(it.lesson)), .init("text", .string(it.digest)),
      .init("due", .string("\(it.due)")), .init("kept", it.kept.map { .bool($0) } ?? .null),
    ])
  }

  private static func json(_ it: CardReview) -> JSON {
    .object(
      it.moment.members + [
        .init("stability", .number(it.stability)), .init("difficulty", .number(it.difficulty)),
        .init("due", .string("\(it.due)")),
      ])
  }
}

extension JSON {
  fileprivate static func moment(_ moment: Moment?) -> JSON { moment.map { .object($0.members) } ?? .null }
  fileprivate static func string(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
