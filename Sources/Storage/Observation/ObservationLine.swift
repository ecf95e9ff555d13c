import Curricula
import Learning

/// One line of `observations.jsonl`:
/// `v seq at day off kind curriculum instrument rev unit role observer minutes answers sum`.
///
/// Words are salted digests; they lie in `observation-notes.json`, where they can be erased.
struct ObservationLine {
  var record: ObservationRecord

  init(_ record: ObservationRecord) { self.record = record }

  init(_ json: JSON, seq: Int) throws(Damage.Reason) {
    let fields = Fields(json)
    record = ObservationRecord(
      seq: seq, moment: try fields.moment(), curriculum: try fields.string("curriculum"),
      instrument: try fields.string("instrument"), revision: try fields.string("rev"),
      unit: try fields.string("unit"), role: try fields.string("role"), observer: try fields.string("observer"),
      minutes: try fields.optionalInt("minutes"),
      answers: QuestionAnswer.answers(try fields.members("answers")))
  }

  /// An object that lacks only the closing brace.
  var body: [UInt8] {
    let json = JSON.object(
      [.init("v", .integer(1)), .init("seq", .integer(record.seq))] + record.moment.members + [
        .init("kind", .string("observed")), .init("curriculum", .string(record.curriculum)),
        .init("instrument", .string(record.instrument)), .init("rev", .string(record.revision)),
        .init("unit", .string(record.unit)), .init("role", .string(record.role)),
        .init("observer", .string(record.observer)),
        .init("minutes", record.minutes.map { .integer($0) } ?? .null),
        .init("answers", .sorted(record.answers) { $0.json }),
      ])
    return Array(json.text().utf8.dropLast())
  }
}
