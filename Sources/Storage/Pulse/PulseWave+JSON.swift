import Curricula
import Learning

extension PulseWave {
  var json: JSON {
    .object([
      .init("v", .integer(1)), .init("wave", .string(id)), .init("curriculum", .string(curriculum)),
      .init(
        "instruments",
        .array(instruments.map { .object([.init("id", .string($0.id)), .init("rev", .string($0.revision))]) })),
      .init("opened", .string("\(opened)")), .init("closed", closed.map { .string("\($0)") } ?? .null),
      .init("baseline", .bool(isBaseline)),
    ])
  }

  init(_ json: JSON) throws(Damage.Reason) {
    let fields = Fields(json)
    var instruments: [Instrument] = []
    for item in try fields.array("instruments") {
      instruments.append(Instrument(id: try Fields(item).string("id"), revision: try Fields(item).string("rev")))
    }
    self.init(
      id: try fields.string("wave"), curriculum: try fields.string("curriculum"), instruments: instruments,
      opened: try fields.day("opened"),
      closed: try fields.optional("closed") { fields, key throws(Damage.Reason) in try fields.day(key) },
      isBaseline: try fields.bool("baseline"))
  }
}

extension PulseAnswers {
  var json: JSON {
    .object([
      .init("department", department.map { .string($0) } ?? .null), .init("role", role.map { .string($0) } ?? .null),
      .init("answers", .sorted(answers) { $0.json }),
    ])
  }

  init?(_ json: JSON) {
    guard let members = json["answers"]?.members else { return nil }
    self.init(
      department: json["department"]?.string, role: json["role"]?.string, answers: QuestionAnswer.answers(members))
  }
}
