import Curricula
import Learning

/// One line of a learner's journal.
package struct JournalLine: Hashable, Sendable {
  /// The format that the line declares.
  package var version: Int
  package var record: Record

  /// The format this program writes.
  package static let version = 1

  package init(version: Int, record: Record) {
    self.version = version
    self.record = record
  }

  /// Whether a newer program wrote it: nothing may be appended behind it.
  package var isNewer: Bool {
    if case .unknown = record.event.fact { true } else { version != Self.version }
  }
}

// MARK: Writing

extension JournalLine {
  /// The line's bytes up to its sum: an object that lacks only the closing brace.
  ///
  /// Keys in the order that is documented for each kind, `v seq at day off kind` first.
  package static func body(of record: Record) -> [UInt8] {
    let head: [JSON.Member] =
      [.init("v", .integer(version)), .init("seq", .integer(record.seq))] + record.event.moment.members
      + [.init("kind", .string(record.event.fact.kind))]
    return Array(JSON.object(head + fields(of: record.event.fact)).text().utf8.dropLast())
  }

  /// The same, refusing what would not be read back as it is: NaN, a day without a name, an unknown kind.
  static func checkedBody(of record: Record) throws(StorageError) -> [UInt8] {
    let body = body(of: record)
    guard let json = try? JSON(body + [UInt8(ascii: "}")]),
      let line = try? JournalLine(json, seq: record.seq),
      !line.isNewer, line.record == record
    else { throw .unwritable(kind: record.event.fact.kind) }
    return body
  }

  private static func fields(of fact: Fact) -> [JSON.Member] {
    switch fact {
    case .started(let it):
      [
        .init("curriculum", .string(it.curriculum)), .init("lesson", .string(it.lesson)),
        .init("rev", .string(it.revision)), .init("attempt", .integer(it.attempt)),
        .init("mode", .string(it.mode.rawValue)), .init("lang", .string(it.language.rawValue)),
      ]
    case .answered(let it): fields(of: it)
    case .rewound(let it):
      [
        .init("lesson", .string(it.lesson)), .init("attempt", .integer(it.attempt)),
        .init("to", .string(it.to)),
      ]
    case .completed(let it):
      [
        .init("lesson", .string(it.lesson)), .init("attempt", .integer(it.attempt)),
        .init("ending", .string(it.ending)), .init("outcome", .string(it.outcome.rawValue)),
        .init("score", .number(it.score)), .init("passed", .bool(it.passed)),
        .init("counters", .sorted(it.counters) { .integer($0) }),
      ]
    case .reviewed(let it):
      [
        .init("lesson", .string(it.lesson)), .init("card", .string(it.card)),
        .init("credit", .number(it.credit)), .init("grade", .integer(it.grade)),
        .init("stability", .number(it.stability)), .init("difficulty", .number(it.difficulty)),
        .init("due", .string("\(it.due)")),
      ] + fields(of: it.confidence)
    case .flagged(let it), .idea(let it):
      [
        .init("lesson", .string(it.lesson)), .init("scene", .string(it.scene)),
        .init("text", .string(it.digest)),
      ]
    case .reacted(let it):
      [
        .init("lesson", .string(it.lesson)), .init("relevant", .whole(it.relevant)), .init("apply", .whole(it.apply)),
        .init("recommend", .whole(it.recommend)),
      ]
    case .committed(let it):
      [
        .init("lesson", .string(it.lesson)), .init("text", .string(it.digest)),
        .init("due", .string("\(it.due)")),
      ]
    case .kept(let it): [.init("of", .integer(it.of)), .init("kept", .bool(it.kept))]
    case .corrected(let it): fields(of: it)
    case .erased, .unknown: []
    }
  }

  private static func fields(of it: Answered) -> [JSON.Member] {
    [
      .init("curriculum", .string(it.curriculum)), .init("lesson", .string(it.lesson)),
      .init("rev", .string(it.revision)), .init("attempt", .integer(it.attempt)),
      .init("scene", .string(it.scene)), .init("type", .string(it.type.rawValue)),
      .init("answer", json(it.answer)), .init("credit", .double(it.credit)),
      .init("weight", .number(it.weight)), .init("evidence", .sorted(it.evidence) { .integer($0) }),
      .init("meters", .sorted(it.meters) { .integer($0) }),
      .init("notes", .array(it.notes.map { .string($0) })), .init("next", .string(it.next)),
      .init("hints", .integer(it.hints)), .init("lang", .string(it.language.rawValue)),
      .init("ms", .integer(it.elapsed)),
    ] + fields(of: it.confidence)
  }

  private static func fields(of it: Corrected) -> [JSON.Member] {
    let change: [JSON.Member] =
      switch it.change {
      case .score(let was, let now):
        [.init("field", .string("score")), .init("was", .number(was)), .init("now", .number(now))]
      case .passed(let was, let now):
        [.init("field", .string("passed")), .init("was", .bool(was)), .init("now", .bool(now))]
      }
    return [.init("of", .integer(it.of))] + change
      + [.init("reason", .string(it.reason)), .init("by", .string(it.by))]
  }

  private static func fields(of confidence: Confidence?) -> [JSON.Member] {
    confidence.map { [.init("confidence", .string($0.rawValue))] } ?? []
  }

  private static func json(_ answer: Answer) -> JSON {
    switch answer {
    case .read: .null
    case .choice(let id): .string(id)
    case .choices(let ids): .array(ids.map { .string($0) })
    case .text(let digest): json(digest)
    case .order(let ids): .object([.init("order", .array(ids.map { .string($0) }))])
    case .pairs(let partners): .object([.init("pairs", .sorted(partners) { .string($0) })])
    case .gaps(let gaps): .object([.init("gaps", .array(gaps.map(json)))])
    case .number(let number): .number(number)
    }
  }

  private static func json(_ gap: GapAnswer) -> JSON {
    switch gap {
    case .option(let index): .integer(index)
    case .written(let digest): json(digest)
    }
  }

  private static func json(_ digest: String) -> JSON { .object([.init("digest", .string(digest))]) }
}
