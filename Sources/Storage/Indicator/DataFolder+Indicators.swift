import Curricula
import Learning

extension DataFolder {
  static let indicators = "indicators.jsonl"

  /// Every business figure on record, oldest line first; a torn tail is passed over.
  package func indicators() throws(StorageError) -> [IndicatorRecord] {
    let scan = try ChainedLog.read(Self.indicators, in: root, seed: "indicators") {
      json, seq throws(Damage.Reason) in try IndicatorLine(json, seq: seq)
    }
    return scan?.entries.map(\.record) ?? []
  }

  /// Puts figures on record, all or none.
  package func add(_ indicators: [Indicator], at moment: Moment) throws(StorageError) {
    guard !indicators.isEmpty else { return }
    try ChainedLog.append(to: Self.indicators, in: root, seed: "indicators") {
      json, seq throws(Damage.Reason) in
      try IndicatorLine(json, seq: seq)
    } _: { next throws(StorageError) in
      indicators.enumerated().map { place, indicator in
        IndicatorLine(IndicatorRecord(seq: next + place, moment: moment, indicator: indicator)).body
      }
    }
  }
}

/// One line of `indicators.jsonl`: `v seq at day off kind indicator unit on value department sum`.
struct IndicatorLine {
  var record: IndicatorRecord

  init(_ record: IndicatorRecord) { self.record = record }

  init(_ json: JSON, seq: Int) throws(Damage.Reason) {
    let fields = Fields(json)
    record = IndicatorRecord(
      seq: seq, moment: try fields.moment(),
      indicator: Indicator(
        day: try fields.day("on"), name: try fields.string("indicator"), unit: try fields.string("unit"),
        value: try fields.double("value"),
        department: try fields.optional("department") { fields, key throws(Damage.Reason) in try fields.string(key) }))
  }

  /// An object that lacks only the closing brace.
  var body: [UInt8] {
    let it = record.indicator
    let json = JSON.object(
      [.init("v", .integer(1)), .init("seq", .integer(record.seq))] + record.moment.members + [
        .init("kind", .string("measured")), .init("indicator", .string(it.name)), .init("unit", .string(it.unit)),
        .init("on", .string("\(it.day)")), .init("value", .number(it.value)),
        .init("department", it.department.map { .string($0) } ?? .null),
      ])
    return Array(json.text().utf8.dropLast())
  }
}
